import type { BukuSheet, UiEvent } from "../../local/contract";
import type { LocalHost } from "../../local/host";
import { ALL_TABS } from "../../src/app/workbook";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { call, exampleBuku, openProduct } from "./product";

const hosts: LocalHost[] = [];
const open = (...args: Parameters<typeof openProduct>) => {
  const host = openProduct(...args);
  hosts.push(host);
  return host;
};
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

const NOTHING = { dibuat: [], ditambah: [], dilewati: [], lebih: [] };
const check = (host: LocalHost) =>
  runChecks(call(host, "apiReadKinerja")).map(
    ({ pemeriksaan, tab, sel }) => `${pemeriksaan} ${tab}!${sel}`,
  );

test("scaffolding twice changes nothing", () => {
  const host = open();
  expect(call(host, "apiScaffold").dibuat).toEqual(ALL_TABS);
  const once = host.save();
  expect(call(host, "apiScaffold")).toEqual(NOTHING);
  expect(host.save()).toEqual(once);
});

test("scaffolding costs a bounded number of service calls", () => {
  const host = open();
  host.calls = 0;
  call(host, "apiScaffold");
  expect(host.calls).toBeLessThan(1600);
  host.calls = 0;
  call(host, "apiReadKinerja");
  expect(host.calls).toBeLessThan(130);
});

test("the example computes in the cells what Kinerja says", () => {
  const host = open({ buku: exampleBuku() });
  const kinerja = call(host, "apiReadKinerja");
  expect(check(host)).toEqual([]);
  kinerja.indikator.forEach((indikator, i) => {
    expect(host.value("Pengukuran", `F${4 + i}`)).toBeCloseTo(indikator.capaian as number, 10);
    expect(host.value("Pengukuran", `G${4 + i}`)).toBe(indikator.kategori);
  });
  kinerja.anggaran.forEach((row) => {
    expect(host.value("Anggaran", `G${row.at.row}`)).toBe(row.jumlahPagu);
    expect(host.value("Anggaran", `H${row.at.row}`)).toBe(row.jumlahRealisasi);
    expect(host.value("Anggaran", `I${row.at.row}`)).toBeCloseTo(row.serapan as number, 10);
  });
  expect(host.value("Anggaran", "G2")).toBe(1724799810);
  expect(host.value("Anggaran", "H2")).toBe(471557001);
  expect(host.display("Anggaran", "I2")).toBe("27,34");
  kinerja.belanja.forEach((row) => {
    expect(host.value("Belanja", `G${row.at.row}`)).toBeCloseTo(row.proporsi as number, 10);
  });
});

test("codes stay text and amounts stay numbers", () => {
  const host = open({ buku: exampleBuku() });
  expect(host.value("Anggaran", "A5")).toBe("I.1");
  expect(host.value("Belanja", "A6")).toBe("2.1");
  expect(host.value("Belanja", "C4")).toBe(2305724256);
});

test("the example is refused where people have typed, and nothing changes", () => {
  const host = open();
  call(host, "apiScaffold");
  host.type("Renstra", "A4", "S1");
  const before = host.save();
  expect(() => call(host, "apiFillExample", contohAjung(false))).toThrow(/“Renstra” sudah berisi/);
  expect(host.save()).toEqual(before);
});

/** What a person does who drags a column: its cells, width and dropdown go along. */
function swapColumns(sheet: BukuSheet, a: number, b: number): void {
  const letter = (n: number) => String.fromCharCode(64 + n);
  const other = (n: number) => (n === a ? b : n === b ? a : n);
  for (const cell of sheet.cells) cell.column = other(cell.column);
  const { [a]: x, [b]: y } = sheet.widths;
  if (x !== undefined) sheet.widths[b] = x;
  if (y !== undefined) sheet.widths[a] = y;
  for (const v of sheet.validations) {
    v.range = v.range.replace(/[A-Z]+/g, (l) =>
      l === letter(a) ? letter(b) : l === letter(b) ? letter(a) : l,
    );
  }
}

test("a column of the user's own and a moved column survive, and the report reads them right", () => {
  const buku = exampleBuku();
  const anggaran = buku.sheets.find(({ name }) => name === "Anggaran") as BukuSheet;
  // Program / Kegiatan and Tingkat trade places; no formula reads either.
  swapColumns(anggaran, 2, 3);
  anggaran.cells.push(
    { row: 3, column: 15, value: "Catatan bidang" },
    { row: 5, column: 15, value: "cek ulang" },
  );
  const host = open({ buku });
  const kinerja = call(host, "apiReadKinerja");
  expect(kinerja.anggaran[0]).toMatchObject({
    uraian: "Program Pelayanan Administrasi Perkantoran",
    tingkat: "program",
    jumlahPagu: 135746000,
  });
  expect(check(host)).toEqual([]);
  expect(call(host, "apiScaffold")).toEqual(NOTHING);
  expect(host.value("Anggaran", "O3")).toBe("Catatan bidang");
  expect(host.value("Anggaran", "O5")).toBe("cek ulang");
});

test("typing over a computed cell blocks its column, is found, and clearing it mends it", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Anggaran", "I6", 84);
  expect(host.value("Anggaran", "I3")).toBe("#REF!");
  expect(check(host)).toEqual(["tumpahan-terhalang Anggaran!I6"]);
  host.type("Anggaran", "I6", "");
  expect(check(host)).toEqual([]);
});

test("typing over the formula itself is found", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Pengukuran", "F3", "Capaian (%)");
  expect(check(host)).toContain("rumus-tertimpa Pengukuran!F3");
});

test("text where a number belongs names the cell and spoils only its own sums", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Anggaran", "E5", "menyusul");
  const kinerja = call(host, "apiReadKinerja");
  expect(check(host)).toContain("bukan-angka Anggaran!E5");
  expect(host.value("Anggaran", "G4")).toBe("n/a");
  expect(host.value("Anggaran", "G2")).toBe("n/a");
  expect(kinerja.totalAnggaran.jumlahPagu).toBeUndefined();
  expect(host.value("Anggaran", "G6")).toBe(172083310);
});

test("a row added at the end is computed and summed without copying a formula", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Anggaran", "A19", "V.2");
  host.type("Anggaran", "C19", "kegiatan");
  host.type("Anggaran", "E19", 1000000);
  host.type("Anggaran", "F19", 250000);
  expect(host.value("Anggaran", "I19")).toBe(25);
  expect(host.value("Anggaran", "G2")).toBe(1725799810);
});

test("a blank target is blank in the measurement, not zero", () => {
  const host = open({ buku: exampleBuku() });
  const column = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    .split("")
    .find((c) => host.value("IKU", `${c}3`) === "Target 2021");
  host.type("IKU", `${column}5`, "");
  expect(host.value("Pengukuran", "C5")).toBe("");
  expect(host.value("Pengukuran", "F5")).toBe("");
});

test("findings are written with links, and written again they replace the earlier", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Anggaran", "M4", "31");
  const temuan = runChecks(call(host, "apiReadKinerja"));
  expect(temuan.map((t) => [t.sel, t.tercetak, t.seharusnya])).toEqual([["M4", "31", "30,25"]]);
  call(host, "apiWriteTemuan", temuan, "24 November 2026 10.00");
  expect(host.value("Pemeriksaan", "C4")).toBe("Anggaran!M4");
  call(host, "apiWriteTemuan", [], "24 November 2026 10.05");
  expect(host.value("Pemeriksaan", "C4")).toBe("");
  expect(host.value("Pemeriksaan", "D4")).toBe("Tidak ada temuan.");
});

test("text that looks like a formula stays text wherever the add-in writes it", () => {
  const host = open();
  const isi = [
    {
      tab: "Renstra",
      rows: [
        {
          Kode: "=1+1",
          Uraian: '=IMPORTXML("http://contoh";"//a")',
          Strategi: "+62",
          Kebijakan: "'kutip",
        },
      ],
    },
  ];
  call(host, "apiFillExample", isi);
  expect(host.value("Renstra", "A4")).toBe("=1+1");
  expect(host.value("Renstra", "D4")).toBe('=IMPORTXML("http://contoh";"//a")');
  expect(host.value("Renstra", "E4")).toBe("+62");
  expect(host.value("Renstra", "F4")).toBe("'kutip");
  expect(
    host
      .save()
      .sheets.find(({ name }) => name === "Renstra")
      ?.cells.filter((c) => c.row > 3 && c.formula),
  ).toEqual([]);
});

test("the menu and its items do what they say", () => {
  const events: UiEvent[] = [];
  const host = open({ onUi: (event) => events.push(event) });
  host.run("onOpen");
  const menu = events.find((event) => event.kind === "menu");
  expect(menu?.items.flatMap((item) => (item ? [item.label] : []))).toEqual([
    "Buka panel",
    "Siapkan lembar LKIP",
    "Isi contoh",
    "Periksa",
    "Reviu",
    "Generate LKIP",
    "Mulai tahun baru",
    "Bantuan",
  ]);
  for (const item of menu?.items ?? []) if (item) host.run(item.run);
  const shown = events.map((event) => event.kind).filter((kind) => kind !== "activate");
  expect(shown).toEqual([
    ...[
      "menu",
      "sidebar",
      "alert",
      "sidebar",
      "sidebar",
      "sidebar",
      "dialog",
      "sidebar",
      "sidebar",
    ],
  ]);
  const panels = events.flatMap((event) =>
    event.kind === "sidebar" ? [/data-panel="([\w-]+)"/.exec(event.html)?.[1]] : [],
  );
  expect(panels).toEqual(["beranda", "contoh", "periksa", "reviu", "tahun-baru", "bantuan"]);
});

test("Bantuan shows the licences in a window of their own", () => {
  const events: UiEvent[] = [];
  call(open({ onUi: (event) => events.push(event) }), "apiLicences");
  expect(events).toEqual([
    expect.objectContaining({
      kind: "dialog",
      title: "Lisensi",
      html: expect.stringContaining("<h2>preact"),
    }),
  ]);
});

test("a tab that the add-in adds for itself leaves the person where they are", () => {
  const events: UiEvent[] = [];
  const host = open({ onUi: (event) => events.push(event) });
  const [temuan] = runChecks(call(host, "apiReadKinerja"));
  if (temuan === undefined) throw new Error("An empty workbook has findings.");
  const butir = [{ kode: "F1", kelompok: "Format", pernyataan: "Menampilkan data penting." }];
  const logo = { jenis: "png", lebar: 1, tinggi: 1, base64: "AAAA" } as const;
  const versi = { laporan: "LKIP", catatan: "draf", waktu: "", sidik: "s", kunci: "k" } as const;
  const acts = {
    "Versi Laporan": () => call(host, "apiSaveReport", { ...versi, docx: "UEs=" }),
    "Temuan Diterima": () => call(host, "apiAccept", temuan, "Sesuai berita acara.", "kini"),
    "Checklist Reviu": () => call(host, "apiSaveReviu", butir, []),
    "Logo LKIP": () => call(host, "apiSaveLogo", logo),
  };
  for (const [tab, act] of Object.entries(acts)) {
    call(host, "apiGoTo", "Sheet1", "F5");
    act();
    expect([tab, host.save().sheets.some(({ name }) => name === tab)]).toEqual([tab, true]);
    expect([tab, events.filter(({ kind }) => kind === "activate").at(-1)]).toEqual([
      tab,
      { kind: "activate", tab: "Sheet1", a1: "F5" },
    ]);
  }
});

test("a cell that is asked for on a tab that is gone is a sentence", () => {
  const host = open();
  expect(() => call(host, "apiGoTo", "Tidak Ada", "A1")).toThrow(
    "Lembar “Tidak Ada” tidak ditemukan.",
  );
});

const hiddenColumns = (host: LocalHost, tab: string) =>
  host.save().sheets.find(({ name }) => name === tab)?.hiddenColumns;

test("printed twins are hidden until an example or a finding asks for them", () => {
  const corrected = open({ buku: exampleBuku() });
  expect(hiddenColumns(corrected, "Anggaran")).toEqual([11, 12, 13]);
  call(corrected, "apiGoTo", "Anggaran", "M6");
  expect(hiddenColumns(corrected, "Anggaran")).toEqual([11, 12]);
  const printed = open();
  call(printed, "apiFillExample", contohAjung(true));
  expect(hiddenColumns(printed, "Anggaran")).toEqual([]);
});

test("a target with two bounds computes alike in the cell and in Kinerja", () => {
  const host = open({ buku: exampleBuku() });
  const column = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find(
    (c) => host.value("IKU", `${c}3`) === "Target 2021",
  );
  host.type("IKU", `${column}5`, "90 s.d. 95");
  const indikator = call(host, "apiReadKinerja").indikator[1];
  expect(indikator?.capaian).toBeCloseTo((85 * 100) / 90, 10);
  expect(host.value("Pengukuran", "F5")).toBe(indikator?.capaian);
  expect(check(host)).toEqual([]);
});

test("a percent cell beside a bare number is asked about, for cell and report then differ", () => {
  const host = open({ buku: exampleBuku() });
  host.type("Pengukuran", "D5", "85%");
  expect(host.value("Pengukuran", "F5")).toBeCloseTo(0.85, 10);
  expect(call(host, "apiReadKinerja").indikator[1]?.capaian).toBe(85);
  expect(check(host)).toEqual(["satuan-campur Pengukuran!D5"]);
});
