import type { Temuan } from "../../src/checks/contract";
import type { Kekurangan } from "../../src/report/kekurangan";
import type { Kelengkapan, Kinerja } from "../../src/sheets/kinerja";

/** A workbook as the server reads it, with the findings that the fake of `runChecks` reports. */
export type Canned = Kinerja & {
  readonly temuan: readonly Temuan[];
  /** What the fake of `kekurangan` lists. */
  readonly kurang?: readonly Kekurangan[];
};

/** Rows name only what the panels look at; every other field is undefined, as for a blank cell. */
type Loose = { readonly [F in keyof Kinerja]?: unknown } & Partial<
  Pick<Canned, "temuan" | "kurang">
>;

export function kinerja(change: Loose = {}): Canned {
  const whole: Loose = {
    identitas: { namaInstansi: "Kecamatan Ajung", tahun: 2021, teks: {} },
    skala: [],
    renstra: [{ at: { tab: "Renstra", row: 4 }, kode: "S1", teks: {} }],
    indikator: [
      { at: { tab: "IKU", row: 4 }, kode: "S1.1", realisasi: 79.67, teks: {} },
      { at: { tab: "IKU", row: 5 }, kode: "S2.1", realisasi: 85, teks: {} },
      { at: { tab: "IKU", row: 6 }, kode: "S2.2", teks: {} },
    ],
    pengukuran: [{ at: { tab: "Pengukuran", row: 4 }, kode: "S1.1", teks: {} }],
    rkt: [],
    perjanjian: [],
    analisis: [],
    isuPenutup: [],
    narasi: [],
    reviu: [],
    anggaran: [
      program(4, "I", "Program Pelayanan Administrasi Perkantoran", 135_746_000, 135_700_000),
      program(
        5,
        "II",
        "Program Peningkatan Sarana dan Prasarana Aparatur",
        172_083_310,
        14_428_001,
      ),
      { ...program(6, "II.1", "Rehabilitasi gedung kantor", 100_000_000, 0), induk: "II" },
      program(7, "III", "Program Pembinaan Desa", 0, undefined),
    ],
    totalAnggaran: jumlah(307_829_310, 150_128_001),
    belanja: [
      { at: { tab: "Belanja", row: 4 }, uraian: "Belanja Tidak Langsung", ...jumlah(1000, 900) },
      {
        at: { tab: "Belanja", row: 5 },
        uraian: "Belanja Langsung",
        ...jumlah(307_829_310, 150_128_001),
      },
    ],
    totalBelanja: jumlah(307_830_310, 150_128_901),
    kelengkapan,
    letak: {
      Identitas: { headerRow: 3, columns: { nilai: "B" }, rows: { tahun: 7, awalRenstra: 8 } },
      Skala: { headerRow: 3, columns: {} },
    },
    penerimaan: [],
    gangguanPenerimaan: [],
    riwayat: [],
    gangguan: [],
    temuan: [],
    ...change,
  };
  return whole as unknown as Canned;
}

/** Some tabs complete, some not, one without rows. */
const kelengkapan: Kelengkapan[] = [
  { tab: "Identitas", terisi: 8, wajib: 8 },
  { tab: "Skala", terisi: 8, wajib: 8 },
  { tab: "Organisasi", terisi: 0, wajib: 0 },
  { tab: "Renstra", terisi: 12, wajib: 12 },
  { tab: "IKU", terisi: 12, wajib: 14 },
  { tab: "RKT", terisi: 80, wajib: 80 },
  { tab: "Pengukuran", terisi: 1, wajib: 6 },
  { tab: "Anggaran", terisi: 999, wajib: 1000 },
  { tab: "Belanja", terisi: 9, wajib: 9 },
];

/** A spreadsheet in which nothing of LKIP exists yet. */
export const nothing = () =>
  kinerja({
    identitas: { teks: {} },
    ...{ renstra: [], indikator: [], pengukuran: [], anggaran: [], belanja: [] },
    totalAnggaran: {},
    totalBelanja: {},
    kelengkapan: [],
    letak: {},
    gangguan: ["Identitas", "Renstra", "IKU"].map((tab) => ({ jenis: "lembar-hilang", tab })),
  });

/** All tabs, no rows. */
export const scaffolded = () => ({
  ...nothing(),
  kelengkapan: [
    { tab: "Identitas", terisi: 0, wajib: 8 },
    ...kelengkapan.slice(1).map(({ tab }) => ({ tab, terisi: 0, wajib: 0 })),
  ],
  gangguan: [],
});

export function temuan(change: Partial<Temuan> = {}): Temuan {
  return {
    pemeriksaan: "target-kosong",
    tingkat: "galat",
    tab: "IKU",
    sel: "F5",
    pesan: "Isi target indikator S2.1.",
    tercetak: null,
    seharusnya: null,
    kunci: "S2.1",
    kolom: "Target 2021",
    perbaikan: null,
    diterima: null,
    pernahDiterima: null,
    ...change,
  };
}

/** A mixed list, not in the order in which it is shown. */
export const temuanCampuran: readonly Temuan[] = [
  temuan({
    pemeriksaan: "serapan-tercetak",
    tab: "Anggaran",
    sel: "M5",
    pesan: "Betulkan capaian Program II.",
    tercetak: "84",
    seharusnya: "8,38",
  }),
  temuan({
    pemeriksaan: "penulisan",
    tingkat: "saran",
    tab: "Anggaran",
    sel: "M4",
    pesan: "Gunakan jumlah desimal yang sama di seluruh kolom.",
    tercetak: "2 %",
    seharusnya: "1,60",
  }),
  temuan({
    pemeriksaan: "capaian-wajar",
    tingkat: "peringatan",
    tab: "Pengukuran",
    sel: "D6",
    pesan: "Jelaskan capaian 638% pada Catatan atau betulkan target S2.2.",
  }),
  temuan({ tingkat: "peringatan", sel: "N4", pesan: "Isi sumber data indikator S1.1." }),
  temuan(),
];

function program(row: number, kode: string, uraian: string, pagu?: number, realisasi?: number) {
  return { at: { tab: "Anggaran", row }, kode, uraian, teks: {}, ...jumlah(pagu, realisasi) };
}

function jumlah(jumlahPagu?: number, jumlahRealisasi?: number) {
  const serapan =
    jumlahPagu && jumlahRealisasi !== undefined ? (jumlahRealisasi / jumlahPagu) * 100 : undefined;
  return { jumlahPagu, jumlahRealisasi, serapan };
}
