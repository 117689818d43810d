/** Text of the tab Narasi in its part of the report. */
import { BAGIAN, parseBagian } from "../../src/domain/bagian";
import { compose } from "../../src/report/compose";
import { alinea } from "../../src/report/kalimat/ketikan";
import { isDraf, kekurangan } from "../../src/report/kekurangan";
import type { Block, Heading } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, kosong } from "./ajung";
import { periksaAngka } from "./periksa-angka";
import { blocksOf, lineText, textOf } from "./text";

type Isian = readonly [bagian: string | undefined, judul: string | undefined, isi?: string];

const dengan = (base: Kinerja, ...rows: readonly Isian[]): Kinerja => ({
  ...base,
  narasi: rows.map(([bagian, judul, isi], i) => ({
    at: { tab: "Narasi", row: 4 + i },
    teks: {},
    bagian,
    judul,
    isi,
  })),
  letak: {
    ...base.letak,
    Narasi: {
      headerRow: 3,
      columns: { bagian: "A", judul: "B", isi: "C" },
      headers: { A: "Bagian laporan", B: "Judul subbab", C: "Isi" },
    },
  },
});

const headingsOf = (blocks: readonly Block[]) =>
  blocks.filter((b): b is Heading => b.type === "heading");

/** What stands between a heading and the next one, a line a block. */
function dibawah(kinerja: Kinerja, title: RegExp): string[] {
  const blocks = blocksOf(compose(kinerja));
  const from = blocks.findIndex((b) => b.type === "heading" && title.test(b.text));
  const next = blocks.findIndex((b, i) => i > from && b.type === "heading");
  return blocks
    .slice(from + 1, next < 0 ? undefined : next)
    .map((b) =>
      b.type === "paragraph"
        ? lineText(b.content)
        : b.type === "list"
          ? b.items.map(({ content }) => lineText(content)).join(" | ")
          : b.type,
    );
}

const POLOS = [ajung(), kosong()].map((kinerja) => ({
  kinerja,
  judul: headingsOf(blocksOf(compose(kinerja))).length,
}));
/** Sections that an empty workbook does not have. */
const KOSONG = [
  "Bab I: Kedudukan dan Organisasi",
  "Bab II: Rencana Kinerja Tahunan",
  "Bab II: Indikator Kinerja Utama",
  "Bab III: Evaluasi dan Analisis",
];

test.each(BAGIAN)(
  "text for %s is printed once, with data and without, and so is a subchapter",
  (bagian) => {
    for (const base of POLOS) {
      const kinerja = dengan(
        base.kinerja,
        [bagian, undefined, "Kalimat tambahan."],
        [bagian, "Hal Lain", "Isinya."],
      );
      const document = compose(kinerja);
      const text = textOf(document);
      expect(text.match(/Kalimat tambahan\./g)).toHaveLength(1);
      expect(text.match(/Isinya\./g)).toHaveLength(1);
      expect(text.match(/^.*Hal Lain$|^.*HAL LAIN$/gm)).toHaveLength(1);
      expect(text.indexOf("Kalimat tambahan.")).toBeLessThan(text.indexOf("Isinya."));
      const ids = headingsOf(blocksOf(document)).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const isFront = /^(?:Kata|Ikhtisar)/.test(bagian);
      // Of what has no data the section itself is begun.
      const isBegun = base.kinerja.indikator.length === 0 && KOSONG.includes(bagian);
      expect(ids.length - base.judul).toBe(isFront ? 0 : isBegun ? 2 : 1);
    }
  },
);

test("text without a title goes on where its part ends", () => {
  const akhir = (bagian: string, title: RegExp) =>
    dibawah(dengan(ajung(), [bagian, undefined, "Kalimat tambahan."]), title);
  expect(akhir("Bab I: Latar Belakang", /^LATAR/).at(-1)).toBe("Kalimat tambahan.");
  expect(akhir("Bab I: Permasalahan Utama", /^PERMASALAHAN/).at(-1)).toBe("Kalimat tambahan.");
  expect(akhir("Bab II: Perjanjian Kinerja", /^PERJANJIAN KINERJA$/).at(-1)).toBe(
    "Kalimat tambahan.",
  );
  expect(akhir("Bab III: Pengukuran", /^PENGUKURAN/).at(-1)).toBe("Kalimat tambahan.");
  expect(akhir("Ikhtisar Eksekutif", /^IKHTISAR/).at(-1)).toBe("Kalimat tambahan.");
});

test("where subchapters follow it opens the part, so that it is not taken for theirs", () => {
  const awal = (bagian: string, title: RegExp) =>
    dibawah(dengan(ajung(), [bagian, undefined, "Kalimat tambahan."]), title);
  expect(awal("Bab II", /^PERENCANAAN DAN/)).toEqual(["Kalimat tambahan."]);
  expect(awal("Bab III: Evaluasi dan Analisis", /^EVALUASI/)[0]).toBe("Kalimat tambahan.");
  expect(awal("Bab III: Akuntabilitas Keuangan", /^AKUNTABILITAS KEUANGAN/)).toEqual([
    "Kalimat tambahan.",
  ]);
});

test("thanks and hopes still come last", () => {
  for (const [bagian, title, last] of [
    ["Kata Pengantar", /^KATA/, /^Kami menyampaikan terima kasih/],
    ["Bab IV", /^PENUTUP/, /^Laporan ini diharapkan/],
  ] as const) {
    const lines = dibawah(
      dengan(ajung(), [bagian, undefined, "Kalimat tambahan."], [bagian, undefined, "Lagi."]),
      title,
    ).filter((line) => !["space", "signature"].includes(line));
    expect(lines.slice(-3, -1)).toEqual(["Kalimat tambahan.", "Lagi."]);
    expect(lines.at(-1)).toMatch(last);
  }
});

test("a title makes a subchapter after the others, which the next rows go on with", () => {
  const kinerja = dengan(
    ajung(),
    ["Bab I", "Gambaran Umum Wilayah Ajung", "Wilayahnya terdiri atas:\n- sawah;\n- kebun."],
    ["Bab I: Kedudukan dan Organisasi", "Pegawai", "Satu."],
    ["Bab I", undefined, "Lanjutan gambaran."],
    ["Bab IV", "Tindak Lanjut", "Dua."],
  );
  expect(dibawah(kinerja, /^GAMBARAN UMUM WILAYAH AJUNG$/)).toEqual([
    "Wilayahnya terdiri atas:",
    "sawah; | kebun.",
    "Lanjutan gambaran.",
  ]);
  const said = headingsOf(blocksOf(compose(kinerja))).map(
    ({ number, text }) => `${number} ${text}`,
  );
  const at = said.indexOf("E. GAMBARAN UMUM WILAYAH AJUNG");
  expect(said.slice(at - 3, at + 2)).toEqual([
    "C. KEDUDUKAN, TUGAS, FUNGSI, DAN SUSUNAN ORGANISASI",
    "1. Pegawai",
    "D. PERMASALAHAN UTAMA",
    "E. GAMBARAN UMUM WILAYAH AJUNG",
    "F. SISTEMATIKA PENULISAN",
  ]);
  expect(said).toContain("A. TINDAK LANJUT");
  const text = textOf(compose(kinerja));
  expect(text).toContain("permasalahan utama, Gambaran Umum Wilayah Ajung, serta sistematika");
  expect(text).toMatch(
    /Bab IV Penutup, memuat simpulan .* langkah perbaikan serta Tindak Lanjut\./,
  );
});

test("what was typed for no part is not printed, and is asked for before a report is made", () => {
  const none = dengan(
    ajung(),
    [undefined, "Judul", "Tersesat."],
    ["Bab V", undefined, "Tersesat."],
  );
  expect(textOf(compose(none))).not.toContain("Tersesat");
  const added = kekurangan(none).slice(kekurangan(ajung()).length);
  expect(added.map(({ tab, sel, pesan }) => `${tab}!${sel} ${pesan}`)).toEqual([
    "Narasi!A4 Pilih bagian laporan untuk “Judul” pada lembar Narasi; tanpa itu tidak tercetak.",
    "Narasi!A5 Pilih bagian laporan untuk “Tersesat.” pada lembar Narasi; tanpa itu tidak tercetak.",
  ]);
  const empty = dengan(ajung(), ["Bab I", "Demografi"], ["Bab IV", undefined]);
  expect(isDraf(empty)).toBe(true);
  expect(kekurangan(empty).at(-1)).toEqual({
    bagian: "Bab I",
    tab: "Narasi",
    sel: "C4",
    pesan: "Tulis isi subbab “Demografi” pada lembar Narasi.",
  });
  expect(dibawah(empty, /^DEMOGRAFI$/)).toEqual(["[belum diisi: isi “Demografi”]."]);
});

test("numbers in it are the writer's own and nobody else's", () => {
  const kinerja = dengan(ajung(), ["Bab I", "Luas", "Luasnya 56,61 km² dengan 7 desa."]);
  expect(periksaAngka(compose(kinerja), kinerja).keluhan).toEqual([]);
  expect(periksaAngka(compose(kinerja), ajung()).keluhan).not.toEqual([]);
});

test("lines are paragraphs, and marks make lists of their kind", () => {
  const kinds = alinea("Satu\r\n\n 1. a\n2) b\n- c\n• d\nDua:\na. e\n(b) f\n2021 adalah tahun\n-");
  expect(
    kinds.map((b) =>
      b.type === "list"
        ? `${b.marker} ${b.items.map(({ content }) => lineText(content)).join()}`
        : b.type === "paragraph" && `${b.keepNext ? "lead" : "p"} ${lineText(b.content)}`,
    ),
  ).toEqual([
    "p Satu",
    "number a,b",
    "dash c,d",
    "lead Dua:",
    "letter e,f",
    "p 2021 adalah tahun",
    "p -",
  ]);
  expect(alinea(" \n\u2028 ")).toEqual([]);
});

test("a part is known however it is spaced, and nothing else is a part", () => {
  expect(parseBagian(" bab  I:\nLatar Belakang ")).toBe("Bab I: Latar Belakang");
  for (const text of [undefined, "", "Bab", "constructor", "Bab V"])
    expect(parseBagian(text)).toBeUndefined();
});
