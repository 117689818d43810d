import { evaluasi, hasilOf } from "../../src/report/kalimat/capaian";
import { berbutir, hitungan, rangkai, tanpaTitik } from "../../src/report/kalimat/hitungan";
import { cetakNilai, sebutNilai, sebutSelisih, uang } from "../../src/report/kalimat/nilai";
import { sebutHasil, sebutKategori } from "../../src/report/kalimat/rekap";
import { sebut } from "../../src/report/kalimat/sebutan";
import { sebutSerapan } from "../../src/report/kalimat/serapan";
import { sebutKelas, skalaOf } from "../../src/report/kalimat/skala";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, indikator, jumlah, kosong } from "./ajung";

test("a count stands in figures and in words", () => {
  expect(hitungan(3, "indikator")).toBe("3 (tiga) indikator");
  expect(hitungan(1234, "dokumen")).toBe("1.234 (seribu dua ratus tiga puluh empat) dokumen");
});

test("items are joined as people do", () => {
  expect(rangkai([])).toBe("");
  expect(rangkai(["a"])).toBe("a");
  expect(rangkai(["a", "b"])).toBe("a dan b");
  expect(rangkai(["a", "b", "c"])).toBe("a, b, dan c");
  expect(rangkai(["latar belakang", "maksud dan tujuan", "kedudukan"])).toBe(
    "latar belakang, maksud dan tujuan, serta kedudukan",
  );
  expect(berbutir(["a", "b", "c"])).toEqual(["a;", "b; dan", "c."]);
  expect(berbutir(["a"])).toEqual(["a."]);
  expect(tanpaTitik(" menunggu data. ")).toBe("menunggu data");
});

test.each([
  [85, undefined, "%", "85%"],
  [85, "85%", "%", "85%"],
  [85, "85 %", undefined, "85%"],
  [85, undefined, "Persen", "85%"],
  [79.67, undefined, "nilai", "79,67"],
  [79.67, "79.67", "nilai", "79,67"],
  [79.6, "79,60", "nilai", "79,60"],
  [1500, "1.500", "dokumen", "1.500"],
  [80, "B (≥ 80)", "nilai", "B (≥ 80)"],
  [600, "50 org x 12 bln", "orang bulan", "50 org x 12 bln"],
  [undefined, "belum ada data", "%", "belum ada data"],
  [undefined, undefined, "%", "belum tersedia"],
  [undefined, " ", "%", "belum tersedia"],
  [0, undefined, "%", "0%"],
  [-1.41, undefined, "%", "-1,41%"],
])("the value %p typed as %p in %p prints as %p", (value, teks, satuan, printed) => {
  expect(cetakNilai(value, teks, satuan)).toBe(printed);
});

test("in a sentence a number has its unit, unless the name of the indikator says it", () => {
  expect(sebutNilai(1500, undefined, "dokumen")).toBe("1.500 dokumen");
  expect(sebutNilai(79.67, undefined, "nilai")).toBe("79,67");
  expect(sebutNilai(85, undefined, "%")).toBe("85%");
  expect(sebutNilai(600, "50 org x 12 bln", "orang bulan")).toBe("50 org x 12 bln");
  expect(sebutSelisih(-15, "%")).toBe("15 poin persentase");
  expect(sebutSelisih(0.33, "nilai")).toBe("0,33 poin");
  expect(sebutSelisih(20, "dokumen")).toBe("20 dokumen");
});

test("an amount is never parted from its Rp", () => {
  expect(uang(471557001)).toBe("Rp\u00a0471.557.001");
});

const positif = { indikator: "X", satuan: "%", targetTahunIni: 100 };
const negatif = { indikator: "Y", satuan: "kasus", arah: "negatif", targetTahunIni: 10 };

const rentang = {
  indikator: "Z",
  satuan: "nilai",
  targetRentang: { bawah: 80, atas: 90 },
  teks: { targetTahunIni: "80-90" },
};

test.each([
  [
    { ...rentang, realisasi: 72, capaian: 90, kategori: "Baik" },
    "ditargetkan 80-90 dan terealisasi 72, yaitu 8 poin (10,00% dari target) di bawah batas bawah target. Dengan capaian sebesar 90,00% (kategori Baik), target indikator ini belum tercapai.",
  ],
  [
    { ...rentang, realisasi: 90, capaian: 100, kategori: "Baik" },
    "ditargetkan 80-90 dan terealisasi 90, di dalam rentang target. Dengan capaian sebesar 100,00% (kategori Baik), target indikator ini tercapai.",
  ],
  [
    { ...positif, realisasi: 85 },
    "ditargetkan 100% dan terealisasi 85%, yaitu 15 poin persentase di bawah target. Dengan capaian sebesar 85,00% (kategori Baik), target indikator ini belum tercapai.",
  ],
  [
    { ...positif, realisasi: 100 },
    "ditargetkan 100% dan terealisasi 100%, tepat sama dengan target. Dengan capaian sebesar 100,00% (kategori Baik), target indikator ini tercapai.",
  ],
  [
    { ...positif, realisasi: 106.5 },
    "ditargetkan 100% dan terealisasi 106,5%, yaitu 6,5 poin persentase di atas target. Dengan capaian sebesar 106,50% (kategori Sangat Baik), target indikator ini terlampaui.",
  ],
  [
    { ...negatif, realisasi: 12 },
    "ditargetkan paling tinggi 10 kasus dan terealisasi 12 kasus, yaitu 2 kasus (20,00% dari target) di atas target; pada indikator ini angka yang lebih rendah menunjukkan kinerja yang lebih baik. Dengan capaian sebesar 80,00% (kategori Baik), target indikator ini belum tercapai.",
  ],
  [
    { ...negatif, realisasi: 5 },
    "ditargetkan paling tinggi 10 kasus dan terealisasi 5 kasus, yaitu 5 kasus (50,00% dari target) di bawah target; pada indikator ini angka yang lebih rendah menunjukkan kinerja yang lebih baik. Dengan capaian sebesar 150,00% (kategori Sangat Baik), target indikator ini terlampaui.",
  ],
  [
    { ...positif, realisasi: 85, catatan: "data sementara." },
    "ditargetkan 100% dan terealisasi 85%, yaitu 15 poin persentase di bawah target. Dengan capaian sebesar 85,00% (kategori Baik), target indikator ini belum tercapai. Catatan: data sementara.",
  ],
  [
    { ...positif, catatan: "survei belum selesai" },
    "ditargetkan 100%, tetapi realisasinya belum tersedia (survei belum selesai). Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.",
  ],
  [
    { ...positif, realisasiTeks: "Menunggu nilai dari Bappekab" },
    "ditargetkan 100%, tetapi realisasinya belum tersedia (Menunggu nilai dari Bappekab). Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.",
  ],
  [
    { indikator: "Z", satuan: "%", realisasi: 5 },
    "belum memiliki target, sedangkan realisasinya 5%. Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.",
  ],
  [
    { indikator: "Z" },
    "belum memiliki target dan realisasinya belum tersedia. Capaiannya belum dapat dihitung dan tidak diperhitungkan dalam rata-rata.",
  ],
  [
    { ...negatif, targetTahunIni: 0, realisasi: 0 },
    "ditargetkan paling tinggi 0 kasus dan terealisasi 0 kasus, tepat sama dengan target. Target tercapai; capaiannya tidak dapat dihitung dalam persen.",
  ],
])("the evaluation of %j", (fields, sentence) => {
  expect(evaluasi(indikator(fields))).toBe(sentence);
});

test("a target missed by less than the printed decimals is still missed", () => {
  expect(hasilOf(indikator({ targetTahunIni: 100, realisasi: 99.9999 }))).toBe("belum tercapai");
});

test("categories and results are counted", () => {
  const { indikator: three } = ajung();
  const urutan = ["Sangat Baik", "Baik", "Cukup", "Kurang"];
  expect(sebutKategori(three, urutan)).toBe("seluruh 3 (tiga) indikator berkategori Baik");
  const four = [
    ...three,
    indikator({ targetTahunIni: 10 }),
    indikator({ targetTahunIni: 1, realisasi: 2 }),
  ];
  expect(sebutKategori(four, urutan)).toBe(
    "1 (satu) indikator berkategori Sangat Baik, 3 (tiga) indikator berkategori Baik, dan 1 (satu) indikator belum dapat dinilai",
  );
  expect(sebutHasil(four)).toBe(
    "target terlampaui pada 1 (satu) indikator, belum tercapai pada 3 (tiga) indikator, dan belum dapat disimpulkan pada 1 (satu) indikator",
  );
});

const kelasOf = (rows: readonly (readonly [number | undefined, string, string])[]): string[] => {
  const skala = rows.map(([batasBawah, jenis, kategori]) => ({
    batasBawah,
    jenis,
    kategori,
  })) as unknown as Kinerja["skala"];
  const sorted = skalaOf(kosong({ skala }));
  return sorted.map((kelas, i) => sebutKelas(kelas, sorted[i - 1]));
};

test("classes of a scale are said without hole or overlap", () => {
  const seed = ["Lebih dari 100%", "76% s.d. 100%", "55% s.d. kurang dari 76%", "Kurang dari 55%"];
  expect(kelasOf([])).toEqual(seed);
  expect(
    kelasOf([
      [undefined, "minimal", "D"],
      [55, "minimal", "C"],
      [100, "lebih dari", "A"],
      [76, "minimal", "B"],
    ]),
  ).toEqual(seed);
  expect(
    kelasOf([
      [91, "minimal", "A"],
      [75.5, "lebih dari", "B"],
      [undefined, "minimal", "C"],
    ]),
  ).toEqual(["91% atau lebih", "Lebih dari 75,5% s.d. kurang dari 91%", "Sampai dengan 75,5%"]);
  expect(kelasOf([[undefined, "minimal", "A"]])).toEqual(["Seluruh capaian"]);
});

test("serapan says the amount, the share and of what", () => {
  expect(sebutSerapan(jumlah(1724799810, 471557001))).toBe(
    "sebesar Rp\u00a0471.557.001 atau 27,34% dari anggaran Rp\u00a01.724.799.810",
  );
  expect(sebutSerapan(jumlah(5, undefined))).toBe("belum tersedia");
  expect(sebutSerapan(jumlah(undefined, 5))).toBe("sebesar Rp\u00a05");
});

test("what Identitas leaves blank has a general word", () => {
  expect(sebut(kosong().identitas)).toEqual({
    instansi: "Perangkat Daerah",
    daerah: "daerah",
    pemerintah: "Pemerintah Daerah",
    tahun: "Tahun Pelaporan",
    tahunBerikut: "tahun berikutnya",
    judul: "Laporan Kinerja Perangkat Daerah Tahun Pelaporan",
  });
  expect(sebut(ajung().identitas).judul).toBe("Laporan Kinerja Kecamatan Ajung Tahun 2021");
});
