import fc from "fast-check";
import { checks } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import { terbilang } from "../../src/domain/terbilang";
import { cpuOf } from "../cpu";
import { kinerjaOf, type Section, workbookOf } from "./workbook";

/** Checks that read numbers, names and promises in narrative. */
const narasi = checks.filter(({ id }) =>
  [
    "nama-mirip",
    "program-penunjang",
    "angka-terbilang",
    "jumlah-narasi",
    "nilai-narasi",
    "faktor-serapan",
    "tahun-berbeda",
    "lampiran-tiada",
  ].includes(id),
);

const SASARAN = "Meningkatnya koordinasi bidang pemerintahan dan pembangunan wilayah kecamatan";
const PROGRAM = "Program Penyelenggaraan Pelayanan Umum Kecamatan";

/** A workbook of two sasaran with these texts where narrative may stand. */
const bookOf = (texts: readonly string[]) => {
  const sections: Section[] = [
    {
      tab: "Renstra",
      rows: [
        { Kode: "S1", Jenis: "sasaran", Uraian: "Meningkatnya kualitas pelayanan" },
        { Kode: "S2", Jenis: "sasaran", Uraian: SASARAN },
      ],
    },
    {
      tab: "IKU",
      rows: [
        {
          Kode: "S1.1",
          Sasaran: "S1",
          Indikator: "Nilai Survei Kepuasan Masyarakat",
          "Target 2021": "80",
        },
        { Kode: "S2.1", Sasaran: "S2", Indikator: "Persentase desa tertib", "Target 2021": "100" },
      ],
    },
    {
      tab: "Pengukuran",
      rows: [
        { Kode: "S1.1", Realisasi: "79.67", Catatan: texts[0] ?? "" },
        { Kode: "S2.1", Realisasi: "85" },
      ],
    },
    {
      tab: "Anggaran",
      rows: [
        { Kode: "I", "Program / Kegiatan": PROGRAM, Tingkat: "program", Sasaran: "S1" },
        {
          Kode: "I.1",
          "Program / Kegiatan": "Kegiatan Koordinasi Pelayanan Umum",
          Tingkat: "kegiatan",
          "Anggaran (Rp)": "27539000",
          "Realisasi (Rp)": "10750000",
        },
      ],
    },
    {
      tab: "Analisis",
      rows: [
        {
          Kode: "S1",
          "Faktor pendorong": texts[0] ?? "",
          "Faktor penghambat": texts[1] ?? "",
          "Alternatif solusi": texts[2] ?? "",
          "Program penunjang": texts.join("\n"),
          Catatan: texts.join(" "),
        },
        { Kode: "S2", Catatan: [...texts].reverse().join(" ") },
      ],
    },
    {
      tab: "Isu dan Penutup",
      rows: texts.map((text, i) => ({
        No: String(i + 1),
        Jenis: ["permasalahan utama", "hambatan", "langkah perbaikan"][i % 3] ?? "",
        Uraian: text,
      })),
    },
  ];
  return workbookOf(sections);
};

const found = (texts: readonly string[]) => runChecks(kinerjaOf(bookOf(texts)), narasi);

const n = fc.integer({ min: 1, max: 200 });
const year = fc.integer({ min: 1945, max: 2020 });
const rupiah = fc
  .integer({ min: 1, max: 99999 })
  .map((x) => `Rp ${String(x * 1000).replace(/\B(?=(\d{3})+$)/g, ".")}`);

/** Ordinary sentences in which a number counts nothing that the workbook knows. */
const harmless = fc.oneof(
  fc
    .tuple(n, year)
    .map(([a, y]) => `Sesuai Peraturan Bupati Nomor ${a} Tahun ${y} tentang kedudukan kecamatan.`),
  fc
    .tuple(n, year)
    .map(
      ([a, y]) => `Hal itu diatur dalam Pasal ${a} ayat (2) Undang-Undang Nomor ${a} Tahun ${y}.`,
    ),
  fc
    .tuple(fc.integer({ min: 1, max: 28 }), year)
    .map(([d, y]) => `Gedung diresmikan pada ${d} Agustus ${y}.`),
  fc
    .integer({ min: 1000000, max: 9999999 })
    .map((x) => `Pengaduan diterima melalui telepon (0331) ${x}.`),
  n.map((a) => `Kantor beralamat di Jalan Otto Iskandardinata Nomor ${a} RT ${a} RW 2.`),
  n.map((a) => `Camat berusia ${a} (${terbilang(a)}) tahun dan masa kerjanya ${a} tahun.`),
  rupiah.map((x) => `Harga bibit padi ${x} per kilogram.`),
  rupiah.map((x) => `Biaya sewa tenda ${x} dibayar swadaya oleh warga.`),
  fc.tuple(rupiah, n).map(([x, a]) => `Dana desa sebesar ${x} (${a} %) dikelola pemerintah desa.`),
  n.map((a) => `Rapat dihadiri ${a} orang dari ${a} desa yang diundang.`),
  n.map((a) => `Penyuluhan dilaksanakan melalui ${a} kegiatan, yaitu ceramah dan praktik.`),
  n.map((a) => `Pelatihan memiliki ${a} sasaran, yaitu kader dan remaja.`),
  n.map((a) => `Survei itu terdiri dari ${a} indikator dan ${a} pertanyaan.`),
  fc.tuple(n, year).map(([a, y]) => `Pada tahun ${y} terdapat ${a} indikator kinerja utama.`),
  n.map((a) => `Lebih dari ${a} program daerah dijalankan bersama kecamatan lain.`),
  n.map((a) => `Capaian vaksinasi sebesar ${a} persen dan serapan dana desa ${a} persen.`),
  n.map((a) => `Petugas berupaya meningkatkan kualitas pelayanan bagi ${a} warga.`),
  n.map((a) => `Peningkatan koordinasi bidang pemerintahan dilakukan ${a} kali sebulan.`),
  n.map((a) => `Program Pelayanan Kesehatan Keliling menjangkau ${a} warga.`),
  n.map((a) => `Kegiatan Koordinasi Penyuluhan Pertanian diikuti ${a} kelompok tani.`),
);

test("ordinary prose with numbers stays silent, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(harmless, { minLength: 3, maxLength: 6 }), (texts) => {
      expect(found(texts)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a letter changed within a long name is found, and the name itself is not", () => {
  fc.assert(
    fc.property(fc.nat({ max: PROGRAM.length - 30 }), (at) => {
      const i = at + 12;
      fc.pre(/\p{L}/u.test(PROGRAM[i] ?? ""));
      const typo = `${PROGRAM.slice(0, i)}x${PROGRAM.slice(i)}`;
      expect(found([`${PROGRAM} belum selesai.`, "Ada.", "Ada."])).toEqual([]);
      const cells = found(["Ada.", `${typo} belum selesai.`, "Ada."]).map(
        ({ pemeriksaan, tab, sel }) => `${pemeriksaan} ${tab}!${sel}`,
      );
      expect(cells).toContain("nama-mirip Isu dan Penutup!C5");
    }),
    { numRuns: 25 },
  );
});

test("a count in words or digits is found unless it is the right one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (count, isWord) => {
      const text = `Dari ${isWord ? terbilang(count) : count} indikator sasaran, sebagian belum tercapai.`;
      const ids = found(["Ada.", text, "Ada."]).filter(({ tab }) => tab === "Isu dan Penutup");
      expect(ids.map(({ pemeriksaan }) => pemeriksaan)).toEqual(
        count === 2 ? [] : ["jumlah-narasi"],
      );
    }),
    { numRuns: 40 },
  );
});

test("ten times the text takes some ten times as long", () => {
  const long = (times: number) =>
    `${"sasaran dari lima puluh ".repeat(100 * times)}${"Rp 1.000.000 ".repeat(25 * times)}`;
  // The lesser of two is the one that nothing else disturbed.
  const take = (times: number) =>
    Math.min(...[1, 2].map(() => cpuOf(() => found([long(times), "Ada.", "Ada."]))));
  take(1);
  expect(take(10) / take(1)).toBeLessThan(40);
});
