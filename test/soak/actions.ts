import type { Buku, BukuSheet } from "../../local/contract";
import type { openEngine } from "../../local/engine/realm";
import type { LocalHost } from "../../local/host";
import type { Temuan } from "../../src/checks/contract";
import { contohAjung } from "../../src/contoh/ajung";
import { call, openProduct } from "../product/product";

/** Something a person starts that writes, on a workbook as it may be found. A new one is a line here. */
export interface Action {
  readonly name: string;
  start(): Buku | undefined;
  run(host: LocalHost): void;
  /** What an interrupted run may say when it is begun again, where it had been done after all. */
  readonly refusal?: RegExp;
  /** Tabs whose every cell stays as it was. */
  readonly keeps: "all" | readonly string[];
  /** Calls that do half of something: the first of each is let go wrong in every run. */
  readonly weak?: readonly string[];
}

export const ACTIONS: readonly Action[] = [
  {
    name: "Siapkan lembar in an empty spreadsheet",
    start: () => undefined,
    run: (host) => void call(host, "apiScaffold"),
    keeps: "all",
    weak: ["Range.protect", "Sheet.setFrozenColumns"],
  },
  {
    name: "Siapkan lembar in a person's workbook",
    start: personBuku,
    run: (host) => void call(host, "apiScaffold"),
    keeps: "all",
  },
  {
    name: "Isi contoh in an empty spreadsheet",
    start: () => undefined,
    run: (host) => void call(host, "apiFillExample", contohAjung(false)),
    keeps: "all",
    weak: ["Sheet.showColumns"],
  },
  {
    name: "Periksa in a workbook that was checked before",
    start: checkedBuku,
    run: (host) => void call(host, "apiWriteTemuan", temuan(12), "2022-02-01 08:00"),
    keeps: ["Rapat", "IKU", "Anggaran"],
  },
  {
    name: "Mulai tahun baru in a filled workbook",
    start: filledBuku,
    run: (host) => void call(host, "apiNewYear", 2021),
    refusal: /adalah 2022, bukan 2021/,
    keeps: ["Rapat", "Renstra", "Skala"],
  },
];

/** A host whose new tabs are short: what is tried here is done a thousand times. */
export const openShort = (buku?: Buku, open?: typeof openEngine): LocalHost =>
  openProduct({ rows: 60, ...(buku && { buku: structuredClone(buku) }) }, open);

let scaffolded: Buku | undefined;

function scaffoldedBuku(): Buku {
  if (scaffolded === undefined) {
    const host = openShort();
    call(host, "apiScaffold");
    scaffolded = host.save();
  }
  return structuredClone(scaffolded);
}

/** The tab that is a person's own: text, number, formula, note and format of theirs. */
function ownTab(buku: Buku): BukuSheet {
  const [sheet] = buku.sheets;
  if (sheet === undefined) throw new Error("A workbook has a first tab.");
  return {
    ...sheet,
    name: "Rapat",
    cells: [
      { row: 1, column: 1, value: "=bukan rumus", note: "catatan saya", bold: true },
      { row: 2, column: 1, value: 12, format: "0.00", background: "#ffe599" },
      { row: 3, column: 1, formula: "=A2*2" },
    ],
  };
}

/**
 * Half a scaffold that a person has worked in: some tabs are gone, cells are typed, the Renstra period
 * asks for year columns that are not there yet, and a tab of ours holds somebody else's list.
 */
function personBuku(): Buku {
  const buku = scaffoldedBuku();
  const gone = new Set(["Pengukuran", "Belanja", "SKM", "Dasbor"]);
  const kept = buku.sheets.filter(({ name }) => !gone.has(name) && name !== "Sheet1");
  const host = openShort({
    ...buku,
    sheets: [ownTab(buku), ...kept, { ...ownTab(buku), name: "SKM" }],
    names: {},
  });
  typeIdentitas(host, "Tahun laporan", 2022);
  typeIdentitas(host, "Tahun awal Renstra", 2020);
  typeIdentitas(host, "Tahun akhir Renstra", 2022);
  host.type("IKU", "A4", "S1");
  host.type("IKU", "C4", "Indeks kepuasan masyarakat");
  host.insertColumns("Renstra", 2, 1);
  host.type("Renstra", "B3", "Catatan bidang");
  host.type("Renstra", "B4", "cek ulang");
  return host.save();
}

function typeIdentitas(host: LocalHost, label: string, value: number): void {
  for (let row = 1; row < 60; row++) {
    if (host.value("Identitas", `A${row}`) === label) {
      host.type("Identitas", `B${row}`, value);
      return;
    }
  }
  throw new Error(`Identitas has no “${label}”.`);
}

let filled: Buku | undefined;

/** The example, a tab of the person's own and a narrative. */
function filledBuku(): Buku {
  if (filled === undefined) {
    const example = openShort();
    call(example, "apiFillExample", contohAjung(false));
    const buku = example.save();
    const host = openShort({ ...buku, sheets: [...buku.sheets, ownTab(buku)] });
    host.type("Perjanjian Kinerja", "A4", "S1.1");
    host.type("Analisis", "A4", "S1");
    filled = host.save();
  }
  return structuredClone(filled);
}

/** Pemeriksaan with more findings than are written next. */
function checkedBuku(): Buku {
  const host = openShort(filledBuku());
  call(host, "apiWriteTemuan", temuan(40), "2022-01-31 10:00");
  return host.save();
}

const temuan = (count: number): Temuan[] =>
  Array.from({ length: count }, (_, i) => ({
    pemeriksaan: "capaian-tercetak",
    tingkat: "galat",
    tab: i % 3 === 0 ? "Tiada" : "IKU",
    sel: `C${i + 4}`,
    pesan: `=Capaian baris ${i + 4} tertulis “90”, seharusnya “85”.`,
    tercetak: "90",
    seharusnya: "85",
    ...{ kunci: "S1.1", kolom: "Kode", perbaikan: null, diterima: null, pernahDiterima: null },
  }));
