/**
 * Every computed column of every tab, as the built script and the grid compute it, against a plain
 * restatement here: by hand-written arithmetic where there is some, else from `Kinerja`, which reads typed
 * cells only. A column without an expectation fails.
 */
import type { LocalHost } from "../../local/host";
import type { Isi } from "../../src/api";
import type { Value } from "../../src/sheets/contract";
import { letters } from "../../src/sheets/grid";
import type { Kinerja } from "../../src/sheets/kinerja";
import { sheets } from "../../src/sheets/registry";
import { call, openProduct } from "./product";

/** Cases that people have: negatif, ranges, codes, a changed target, text, blanks, an unknown kode. */
const ISI: readonly Isi[] = [
  {
    tab: "Identitas",
    rows: Object.entries({
      "Tahun laporan": 2021,
      "Tahun awal Renstra": 2020,
      "Tahun akhir Renstra": 2023,
      "Rumus capaian negatif": "T/R",
      "Batas capaian": "0 sampai 120",
      "Ambang efisiensi": 10,
      "Bobot unsur SKM": "0,11",
    }).map(([Isian, Nilai]) => ({ Isian, Nilai })),
  },
  {
    tab: "Renstra",
    rows: [
      { Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran satu" },
      { Kode: "1.1", Jenis: "sasaran", Uraian: "Sasaran dengan kode angka" },
      { Kode: "1.10", Jenis: "sasaran", Uraian: "Sasaran lain" },
    ],
  },
  {
    tab: "IKU",
    rows: [
      {
        Kode: "A",
        Sasaran: "S1",
        Indikator: "Positif",
        Satuan: "%",
        Arah: "positif",
        "Standar nasional": 88.31,
        "Target 2020": 70,
        "Target 2021": 80,
        "Target 2023": 90,
        "Realisasi 2019": 60,
        "Realisasi 2020": 72.4,
        "Target PK 2019": 64,
      },
      {
        Kode: "B",
        Sasaran: "S1",
        Indikator: "Negatif",
        Arah: "negatif",
        "Standar nasional": 9,
        "Target 2020": 12,
        "Target 2021": 10,
        "Target 2023": 8,
        "Realisasi 2020": 15,
        "Target PK 2020": 14,
      },
      { Kode: "C", Sasaran: "1.1", Indikator: "Rentang", "Target 2021": "80-90" },
      { Kode: "D", Sasaran: "1.1", Indikator: "Opini", "Target 2021": "WTP", "Target 2023": "WTP" },
      { Kode: "E", Sasaran: "1.10", Indikator: "Melampaui batas", "Target 2021": 250 },
      { Kode: "F", Sasaran: "1.10", Indikator: "Tanpa target" },
      { Kode: "G", Sasaran: "S1", Indikator: "Target nol", "Target 2021": 0 },
      { Kode: "H", Sasaran: "S1", Indikator: "Teks", "Target 2021": "B (≥ 80)" },
      { Kode: "I", Sasaran: "S1", Indikator: "Target PK", "Target 2021": 100, "Target 2020": 50 },
    ],
  },
  {
    tab: "Perjanjian Kinerja",
    rows: [
      { Kode: "A", "Kode program": "P1" },
      { Kode: "I", "Target PK awal": 90, "Kode program": "P2", "Anggaran PK awal (Rp)": 1_000 },
      { Kode: "B", "Target PK awal": 11, "Target PK perubahan": 12 },
      { Kode: "X" },
    ],
  },
  {
    tab: "Pengukuran",
    rows: [
      { Kode: "A", Realisasi: 79.67 },
      { Kode: "B", Realisasi: 15 },
      { Kode: "C", Realisasi: 72 },
      { Kode: "D", Realisasi: "WDP" },
      { Kode: "E", Realisasi: 1594 },
      { Kode: "F", Realisasi: 5 },
      { Kode: "G", Realisasi: 5 },
      { Kode: "H", Realisasi: "79,67" },
      {
        Kode: "I",
        "Metode triwulan": "jumlah",
        "Target TW I": 20,
        "Target TW II": 30,
        "Realisasi TW I": 0,
        "Realisasi TW II": 40,
      },
      { Kode: "X", Realisasi: 1 },
    ],
  },
  {
    tab: "RKT",
    rows: [
      { Kode: "P1.1", Tingkat: "kegiatan", Target: "50 org x 12 bln", Realisasi: "50 org x 6 bln" },
      { Kode: "P1.2", Tingkat: "kegiatan", Target: 250, Realisasi: 1594 },
      { Kode: "P1.3", Tingkat: "kegiatan", Target: "1 kali" },
    ],
  },
  {
    tab: "Anggaran",
    rows: [
      { Kode: "P1", "Program / Kegiatan": "Satu", Tingkat: "program", Sasaran: "S1" },
      { Kode: "P1.1", "Anggaran (Rp)": 700, "Realisasi (Rp)": 350 },
      { Kode: "P1.2", Sasaran: "1.1", "Anggaran (Rp)": 300, "Realisasi (Rp)": 300 },
      { Kode: "P2", Tingkat: "program", "Anggaran (Rp)": 900, "Realisasi (Rp)": 0 },
      { Kode: "P3", Tingkat: "program", Sasaran: "1.10", "Anggaran (Rp)": 0, "Realisasi (Rp)": 0 },
    ],
  },
  {
    tab: "Belanja",
    rows: [
      { Kode: "1", "Jenis belanja": "Operasi", "Realisasi (Rp)": 650 },
      { Kode: "1.1", "Anggaran (Rp)": 1_000 },
      { Kode: "1.2", "Anggaran (Rp)": 700 },
      { Kode: "2", "Anggaran (Rp)": 200 },
    ],
  },
  { tab: "Analisis", rows: ["S1", "1.1", "1.10", "S9"].map((Kode) => ({ Kode })) },
  {
    tab: "SKM",
    rows: [
      { Responden: "1", U1: 4, U2: 3, U3: 4, U4: 4, U5: 3, U6: 4, U7: 4, U8: 4, U9: 4 },
      { Responden: "2", U1: 3, U2: 3, U3: 4, U4: 4, U5: 3, U6: 4, U7: 4, U8: "-", U9: 2 },
    ],
  },
];

let host: LocalHost;
let kinerja: Kinerja;
beforeAll(() => {
  host = openProduct();
  call(host, "apiFillExample", ISI);
  kinerja = call(host, "apiReadKinerja");
});
afterAll(() => host.dispose());

type Expected = Value | undefined;
const indikator = (kode: string) => kinerja.indikator.find((i) => i.kode === kode);
const typed = (tab: string) => ISI.find((isi) => isi.tab === tab)?.rows ?? [];
const kodeOf = (tab: string) => typed(tab).map(({ Kode }) => String(Kode));
/** A column of a tab whose rows name an indikator; an unknown one and what is not known are blank. */
const of = (tab: string, pick: (i: NonNullable<ReturnType<typeof indikator>>) => Expected) => () =>
  kodeOf(tab).map((kode) => {
    const i = indikator(kode);
    return i && pick(i);
  });
const row = (tab: string, header: string) => typed(tab).map((r) => r[header]);
const ALL = kinerjaKode();
function kinerjaKode(): string[] {
  return kodeOf("IKU");
}
const each = (pick: (i: Kinerja["indikator"][number]) => Expected) => () =>
  kinerja.indikator.map(pick);
/** “n/a” where the cells it comes from are filled but give no number. */
const _orNa = (x: number | undefined, isFilled: boolean): Expected => x ?? (isFilled ? "n/a" : "");
const lalu = (i: Kinerja["indikator"][number], tahun: number) =>
  i.lalu.find((l) => l.tahun === tahun);
const isi = ({ angka, teks }: { angka: number | undefined; teks: string | undefined }) =>
  teks ?? angka;
const percent = (part: number, whole: number) => (whole === 0 ? "n/a" : (part / whole) * 100);
const analisis = (pick: (row: Kinerja["analisis"][number]) => Expected) => () =>
  kinerja.analisis.map(pick);

const CAPAIAN = {
  A: 99.5875,
  // T/R with the target of the Perjanjian Kinerja perubahan.
  B: 80,
  C: 90,
  D: 75,
  // 637,6 kept within 120.
  E: 120,
  F: "",
  G: "n/a",
  H: 99.5875,
  I: "",
  X: "",
} as Record<string, Expected>;
const kategoriOf = (capaian: Expected) =>
  typeof capaian !== "number"
    ? capaian
    : capaian > 100
      ? "Sangat Baik"
      : capaian >= 76
        ? "Baik"
        : capaian >= 55
          ? "Cukup"
          : "Kurang";
const WARNA: Record<string, string> = {
  "Sangat Baik": "hijau tua",
  Baik: "hijau",
  Cukup: "kuning",
  Kurang: "merah",
};
const TARGET: Record<string, Expected> = {
  A: 80,
  B: 12,
  C: "80-90",
  D: "WTP",
  E: 250,
  G: 0,
  H: "B (≥ 80)",
  I: 90,
};
const RATA: Record<string, number> = {
  S1: (99.5875 + 80 + 99.5875) / 3,
  "1.1": (90 + 75) / 2,
  "1.10": 120,
};
const TERUKUR: Record<string, string> = { S1: "3 dari 5", "1.1": "2 dari 2", "1.10": "1 dari 2" };

const EXPECTED: Record<string, Record<string, () => readonly Expected[]>> = {
  Skala: { urutan: () => [1, 2, 3, 4], catatan: () => ["", "", "", ""] },
  RKT: {
    targetAngka: () => [600, 250, 1],
    realisasiAngka: () => [300, 1594, ""],
    capaian: () => [50, 120, ""],
  },
  "Perjanjian Kinerja": {
    sasaran: () => ["Sasaran satu", "Sasaran satu", "Sasaran satu", ""],
    indikator: () => ["Positif", "Target PK", "Negatif", "kode tidak ada"],
    satuan: () => ["%", "", "", ""],
    targetRenstra: () => [80, 100, 10, ""],
    targetBerlaku: () => [80, 90, 12, ""],
    selisih: () => [0, -10, 2, ""],
    namaProgram: () => ["Satu", "", "", ""],
    paguBerlaku: () => [1000, 1000, "", ""],
    selisihPagu: () => [0, -100, "", ""],
  },
  Pengukuran: {
    indikator: () => kodeOf("Pengukuran").map((k) => indikator(k)?.indikator ?? "kode tidak ada"),
    target: () => kodeOf("Pengukuran").map((k) => TARGET[k]),
    arah: of("Pengukuran", (i) => i.arah),
    capaian: () => kodeOf("Pengukuran").map((k) => CAPAIAN[k]),
    kategori: () => kodeOf("Pengukuran").map((k) => kategoriOf(CAPAIAN[k])),
    selisih: () => [-0.33, -3, -8, "n/a", 1344, "", 5, -0.33, "", ""],
    sasaran: of("Pengukuran", (i) => i.sasaran),
    rataSasaran: of("Pengukuran", (i) => RATA[i.sasaran ?? ""]),
    terukur: of("Pengukuran", (i) => TERUKUR[i.sasaran ?? ""]),
    capaianTriwulan: () => ["", "", "", "", "", "", "", "", 80, ""],
    warna: () => kodeOf("Pengukuran").map((k) => WARNA[String(kategoriOf(CAPAIAN[k]))]),
  },
  Perbandingan: {
    kode: () => ALL,
    indikator: each((i) => i.indikator),
    satuan: each((i) => i.satuan),
    arah: each((i) => i.arah),
    sasaran: each((i) => i.sasaran),
    targetLalu2: each((i) => isi(lalu(i, 2019)?.target ?? { angka: undefined, teks: undefined })),
    targetLalu1: each((i) => isi(lalu(i, 2020)?.target ?? { angka: undefined, teks: undefined })),
    realisasiLalu2: () => row("IKU", "Realisasi 2019"),
    // 60 of 64, promised in the Perjanjian Kinerja of that year.
    capaianLalu2: () => [93.75, "", "", "", "", "", "", "", ""],
    realisasiLalu1: () => row("IKU", "Realisasi 2020"),
    capaianLalu1: () => [(72.4 / 70) * 100, (14 / 15) * 100, "", "", "", "", "", "", ""],
    realisasi: () => ALL.map((k) => typed("Pengukuran").find(({ Kode }) => Kode === k)?.Realisasi),
    capaian: () => ALL.map((k) => CAPAIAN[k]),
    perubahan: () => [7.27, 0, "", "", "", "", "", "", ""],
    targetAkhir: () => row("IKU", "Target 2023"),
    tingkatKemajuan: () => [(79.67 / 90) * 100, (8 / 15) * 100, "", 75, "", "", "", "", ""],
    nasional: () => row("IKU", "Standar nasional"),
    selisihNasional: () => [-8.64, -6, "", "", "", "", "", "", ""],
  },
  Anggaran: {
    jumlahPagu: () => [1000, 700, 300, 900, 0],
    jumlahRealisasi: () => [650, 350, 300, 0, 0],
    serapan: () => [percent(650, 1000), 50, 100, 0, "n/a"],
    sisa: () => [350, 350, 0, 900, 0],
  },
  Belanja: {
    jumlahPagu: () => [1700, 1000, 700, 200],
    jumlahRealisasi: () => [650, "", "", ""],
    proporsi: () => [1700, 1000, 700, 200].map((x) => percent(x, 1900)),
    serapan: () => [percent(650, 1700), "", "", ""],
  },
  Analisis: {
    sasaran: () => ["Sasaran satu", "Sasaran dengan kode angka", "Sasaran lain", "kode tidak ada"],
    rata: analisis(({ kode }) => RATA[kode ?? ""]),
    terukur: analisis(({ kode }) => TERUKUR[kode ?? ""]),
    kategori: analisis(({ kode }) => kategoriOf(RATA[kode ?? ""] ?? "")),
    pagu: () => [700, 300, 0, ""],
    realisasi: () => [350, 300, 0, ""],
    serapan: () => [50, 100, "n/a", ""],
    efisiensi: () => [(RATA.S1 ?? 0) - 50, 82.5 - 100, "n/a", ""],
    tingkatEfisiensi: () => ["efisien", "tidak efisien", "", ""],
    warna: () => ["hijau", "hijau", "hijau tua", ""],
  },
  SKM: { ikm: () => [], mutu: () => [] },
};

const computed = sheets.flatMap(({ tab, columns }) =>
  Object.entries(columns).flatMap(([field, { kind, header }]) =>
    kind === "rumus" ? [[tab, field, header] as const] : [],
  ),
);

function cells(tab: string, header: string, count: number): Value[] {
  const buku = host.save().sheets.find(({ name }) => name === tab);
  const at = buku?.cells.find((c) => c.row === 3 && (c.result ?? c.value) === header)?.column;
  if (at === undefined) throw new Error(`${tab} has no ${header}`);
  return Array.from({ length: count }, (_, i) => host.value(tab, `${letters(at)}${4 + i}`));
}

test.each(computed)("%s %s is what a plain recalculation gives", (tab, field, header) => {
  const want = EXPECTED[tab]?.[field]?.();
  if (want === undefined) throw new Error(`${tab}.${field} has no expectation`);
  const got = cells(tab, header, want.length);
  want.forEach((value, i) => {
    const cell = got[i];
    const at = `${tab}.${field}, row ${i + 1}`;
    if (typeof value === "number" && typeof cell === "number") {
      expect([at, Math.abs(cell - value) < 1e-9 ? value : cell]).toEqual([at, value]);
    } else expect([at, cell]).toEqual([at, value ?? ""]);
  });
});

test("nothing is computed below the last row", () => {
  for (const [tab, field, header] of computed) {
    const rows = EXPECTED[tab]?.[field]?.().length ?? 0;
    expect([tab, field, ...cells(tab, header, rows + 3).slice(rows)]).toEqual([
      tab,
      field,
      "",
      "",
      "",
    ]);
  }
});

test("Kinerja says the same of every indikator, sasaran and survey", () => {
  for (const i of kinerja.indikator) {
    const capaian = CAPAIAN[i.kode ?? ""];
    expect([i.kode, i.capaian]).toEqual([
      i.kode,
      typeof capaian === "number" ? capaian : undefined,
    ]);
    const kategori = kategoriOf(capaian);
    expect(i.kategori).toBe(typeof capaian === "number" ? kategori : undefined);
  }
  kinerja.analisis.forEach(({ kode = "", rata, terukur, jumlahIndikator }) => {
    expect(rata === undefined ? undefined : rata.toFixed(9)).toBe(RATA[kode]?.toFixed(9));
    expect(jumlahIndikator === 0 ? "" : `${terukur} dari ${jumlahIndikator}`).toBe(
      TERUKUR[kode] ?? "",
    );
  });
  expect(kinerja.skm.responden).toBe(2);
  expect(kinerja.skm.nilai).toBe(host.value("SKM", "K2"));
  expect(kinerja.skm.mutu).toBe(host.value("SKM", "L2"));
  expect(host.value("SKM", "B2")).toBe(3.5);
  for (const { tab, terisi, wajib } of kinerja.kelengkapan) {
    const at = 4 + kinerja.kelengkapan.findIndex((k) => k.tab === tab);
    expect([tab, host.value("Identitas", `E${at}`)]).toEqual([tab, tab]);
    const percent = wajib === 0 ? 0 : (terisi / wajib) * 100;
    expect(host.value("Identitas", `F${at}`)).toBeCloseTo(percent, 9);
  }
});
