import type { Severity, Temuan } from "../checks/contract";
import { formatTanggal } from "../domain/tanggal";
import type { Terjawab } from "../reviu/contract";
import type { Kinerja } from "../sheets/kinerja";
import { cell, lead, list, paragraph, row, table } from "./blocks";
import { createdOn } from "./compose";
import { hitungan, rangkai } from "./kalimat/hitungan";
import { sebut } from "./kalimat/sebutan";
import type { Block, Cell, Document, Signature, Table, TableRow } from "./node";

/** Findings that are printed; of more only the number. */
const MOST = 300;

/** Cells that an answer names; of more only the number. */
const CELLS = 6;

/**
 * Kertas kerja reviu: the checklist with every answer, what it rests on and whose it is, the findings, and
 * room for the signature of each pereviu. Deterministic, as the report is.
 */
export function composeReviu(
  kinerja: Kinerja,
  reviu: readonly Terjawab[],
  temuan: readonly Temuan[],
): Document {
  const { instansi, daerah, tahun, judul } = sebut(kinerja.identitas);
  const belum = reviu.filter(({ jawaban }) => jawaban === undefined).length;
  const dates = reviu.flatMap(({ orang }) => orang?.tanggal ?? []).sort();
  const terbuka = temuan.filter(({ diterima }) => !diterima);
  const tables = number([checklist(reviu), ...temuanTable(terbuka), ...diterimaTable(temuan)]);
  const [daftar, ...rest] = tables;
  return {
    title: `Kertas Kerja Reviu ${judul}`,
    author: instansi,
    created: `${createdOn(kinerja, dates.at(-1))}T00:00:00Z`,
    footer: `Kertas Kerja Reviu ${judul}`,
    mark: belum === 0 ? undefined : `BELUM LENGKAP – ${belum} butir belum dijawab`,
    sections: [
      {
        orientation: "landscape",
        pageNumbers: "arabic",
        start: 1,
        blocks: [
          {
            type: "heading",
            level: 1,
            id: "kertas-kerja",
            number: "",
            text: "KERTAS KERJA REVIU LAPORAN KINERJA",
          },
          {
            type: "pairs",
            rows: [
              { key: "Instansi", value: instansi },
              { key: "Pemerintah daerah", value: daerah },
              { key: "Laporan yang direviu", value: judul },
              { key: "Pereviu", value: pereviuOf(reviu).join("; ") || "belum diisi" },
              { key: "Tanggal reviu", value: periode(dates) },
            ],
          },
          heading("ringkasan", "Ringkasan"),
          ...ringkasan(reviu),
          heading("daftar-uji", "Checklist reviu"),
          paragraph(
            "Butir mengikuti urutan Checklist Reviu pada Lampiran III Peraturan Menteri PANRB Nomor 53 Tahun 2014, dengan rumusan sendiri. Jawaban sistem berasal dari isi workbook saja; dokumen di luar workbook tetap dicocokkan oleh pereviu.",
          ),
          ...(daftar ? [daftar] : []),
          heading("temuan", "Temuan pemeriksaan"),
          paragraph(sebutTemuan(terbuka, temuan.length - terbuka.length, tahun)),
          ...rest,
          ...signatures(kinerja, reviu, dates.at(-1)),
        ],
      },
    ],
  };
}

const heading = (id: string, text: string): Block => ({
  type: "heading",
  level: 2,
  id,
  number: "",
  text,
});

/** Tables one after the other: the document has no chapters. */
const number = (tables: readonly Table[]): Table[] =>
  tables.map((one, i) => ({ ...one, caption: { ...one.caption, chapter: 0, n: i + 1 } }));

/** Names as typed, each once, in the order of the items. */
const pereviuOf = (reviu: readonly Terjawab[]): string[] => [
  ...new Set(reviu.flatMap(({ orang }) => orang?.pereviu ?? [])),
];

function periode(dates: readonly string[]): string {
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  if (first === "") return "belum diisi";
  const print = (date: string) => formatTanggal(date) ?? date;
  return first === last ? print(first) : `${print(first)} sampai dengan ${print(last)}`;
}

function ringkasan(reviu: readonly Terjawab[]): Block[] {
  const of = (jawaban: Terjawab["jawaban"]) => reviu.filter((b) => b.jawaban === jawaban);
  const counts = [
    ["dijawab ya", of("Ya")],
    ["dijawab tidak", of("Tidak")],
    ["tidak berlaku", of("Tidak berlaku")],
    ["belum dijawab", of(undefined)],
  ] as const;
  const parts = counts.filter(([, own]) => own.length > 0);
  const sistem = reviu.filter(({ sumber }) => sumber === "sistem").length;
  const orang = reviu.filter(({ sumber }) => sumber === "pereviu").length;
  const tidak = of("Tidak");
  const ganti = reviu.filter(
    (b) => b.sumber === "pereviu" && b.sistem?.jawaban !== undefined && b.bilaTidak === undefined,
  );
  return [
    paragraph(
      `Dari ${hitungan(reviu.length, "butir")}, ${rangkai(parts.map(([text, own]) => `${own.length} ${text}`))}. Sebanyak ${sistem} jawaban berasal dari sistem dan ${orang} dari pereviu.`,
    ),
    ...(tidak.length === 0
      ? []
      : [
          lead("Butir yang dijawab tidak:"),
          list(
            "dash",
            tidak.map(({ kode, pernyataan, dasar }) => `${kode}: ${pernyataan} ${dasar}`.trim()),
          ),
        ]),
    ...(ganti.length === 0
      ? []
      : [
          paragraph(
            `Jawaban pereviu menggantikan jawaban sistem pada butir ${rangkai(ganti.map(({ kode }) => kode))}; alasannya tercantum pada checklist.`,
          ),
        ]),
  ];
}

const SUMBER = { sistem: "Sistem", pereviu: "Pereviu" } as const;

function checklist(reviu: readonly Terjawab[]): Table {
  const kelompok = [...new Set(reviu.map((butir) => butir.kelompok))];
  return table({
    id: "tabel-reviu",
    title: "Checklist reviu laporan kinerja",
    columns: [
      ["No", 12, "center"],
      ["Pernyataan", 80, "left"],
      ["Jawaban", 24, "center"],
      ["Keterangan atau bukti", 105, "left"],
      ["Sumber jawaban", 36, "left"],
    ],
    rows: kelompok.flatMap((nama): TableRow[] => [
      row([cell(nama, { columnSpan: 5, align: "left" })], true),
      ...reviu.filter((butir) => butir.kelompok === nama).map(baris),
    ]),
    note: "Sistem = dihitung dari isi workbook; Pereviu = dijawab orang pada lembar Checklist Reviu atau panel Reviu.",
  });
}

function baris(butir: Terjawab): TableRow {
  const { kode, pernyataan, jawaban, sistem, sumber, dasar, catatan, orang, ukuran } = butir;
  const belum =
    sistem?.jawaban === undefined && sistem ? `Tidak dapat dinilai sistem: ${sistem.bukti}` : "";
  const cells = sumber === "sistem" && sistem?.jawaban !== undefined ? sebutSel(sistem.sel) : "";
  const who = [orang?.pereviu, orang?.tanggal && formatTanggal(orang.tanggal)].filter(Boolean);
  return row([
    kode,
    paragraphs([pernyataan, ukuran ? `Ukuran sistem: ${ukuran}.` : ""]),
    jawaban ?? "belum dijawab",
    paragraphs([dasar, cells, belum, catatan ?? ""]),
    paragraphs([
      sumber === undefined ? "–" : SUMBER[sumber],
      ...(sumber === "pereviu" ? [who.join(", ")] : []),
    ]),
  ]);
}

/** A cell of the texts that are not blank; one blank paragraph where all are. */
function paragraphs(texts: readonly string[]): Cell {
  const filled = texts.filter((text) => text !== "");
  return { paragraphs: (filled.length > 0 ? filled : [""]).map((text) => [text]) };
}

/** “Sel: Pengukuran!D4, D5 dan 3 lainnya.” */
function sebutSel(cells: readonly { readonly tab: string; readonly sel: string }[]): string {
  if (cells.length === 0) return "";
  let before = "";
  const names = cells.slice(0, CELLS).map(({ tab, sel }) => {
    const name = tab === before ? sel : `${tab}!${sel}`;
    before = tab;
    return name;
  });
  const more = cells.length - CELLS;
  return `Sel: ${names.join(", ")}${more > 0 ? ` dan ${more} lainnya` : ""}.`;
}

const SEVERITIES: readonly Severity[] = ["galat", "peringatan", "saran"];

/** What was found and is open, and how many are accepted. */
function sebutTemuan(terbuka: readonly Temuan[], diterima: number, tahun: string): string {
  const accepted =
    diterima === 0
      ? ""
      : ` Sebanyak ${diterima} temuan diterima dengan alasan dan dimuat tersendiri.`;
  if (terbuka.length === 0) {
    const none = diterima === 0 ? "menemukan" : "menyisakan";
    return `Pemeriksaan data ${tahun} tidak ${none} pertentangan antarisian.${accepted} Hal itu tidak berarti isinya benar; kebenaran realisasi tetap dicocokkan dengan buktinya.`;
  }
  const parts = SEVERITIES.map(
    (tingkat) => `${terbuka.filter((t) => t.tingkat === tingkat).length} ${tingkat}`,
  );
  const rest = terbuka.length - MOST;
  return `Pemeriksaan data ${tahun} menghasilkan ${rangkai(parts)}.${rest > 0 ? ` Tabel memuat ${MOST} temuan yang terberat; ${rest} lainnya ada pada lembar Pemeriksaan.` : ""}${accepted}`;
}

const bySeverity = (temuan: readonly Temuan[]): Temuan[] =>
  SEVERITIES.flatMap((tingkat) => temuan.filter((t) => t.tingkat === tingkat));

function temuanTable(temuan: readonly Temuan[]): Table[] {
  if (temuan.length === 0) return [];
  return [
    table({
      id: "tabel-temuan",
      title: "Temuan pemeriksaan",
      columns: [
        ["No", 12, "center"],
        ["Tingkat", 24, "left"],
        ["Lokasi", 40, "left"],
        ["Temuan", 115, "left"],
        ["Tertulis", 36, "left"],
        ["Seharusnya", 30, "left"],
      ],
      rows: bySeverity(temuan)
        .slice(0, MOST)
        .map((t, i) =>
          row([
            String(i + 1),
            t.tingkat,
            `${t.tab}!${t.sel}`,
            t.pesan,
            t.tercetak ?? "",
            t.seharusnya ?? "",
          ]),
        ),
    }),
  ];
}

/** Accepted findings with their reason. */
function diterimaTable(temuan: readonly Temuan[]): Table[] {
  const rows = bySeverity(temuan).flatMap(({ tingkat, tab, sel, pesan, diterima }) =>
    diterima ? [{ ...diterima, tingkat, place: `${tab}!${sel}`, pesan }] : [],
  );
  if (rows.length === 0) return [];
  return [
    table({
      id: "tabel-diterima",
      title: "Temuan yang diterima",
      columns: [
        ["No", 12, "center"],
        ["Tingkat", 24, "left"],
        ["Lokasi", 40, "left"],
        ["Temuan", 95, "left"],
        ["Alasan", 56, "left"],
        ["Diterima", 30, "left"],
      ],
      rows: rows.map(({ tingkat, place, pesan, alasan, waktu }, i) =>
        row([String(i + 1), tingkat, place, pesan, alasan, waktu]),
      ),
    }),
  ];
}

/** One block for each pereviu; an empty one while nobody has given a name. */
function signatures(
  { identitas: { tempatLaporan } }: Kinerja,
  reviu: readonly Terjawab[],
  date: string | undefined,
): Signature[] {
  const names = pereviuOf(reviu);
  const printed = date === undefined ? "(tanggal reviu)" : (formatTanggal(date) ?? date);
  return (names.length > 0 ? names : ["(nama pereviu)"]).map((name, i) => ({
    type: "signature",
    date: i > 0 ? "" : [tempatLaporan, printed].filter((part) => part !== undefined).join(", "),
    office: "PEREVIU",
    name,
    lines: ["NIP (diisi pereviu)"],
  }));
}
