import { arahJanggal } from "../../src/checks/arah-janggal";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Severity and printed arah of what is found; targets from 2021 on. */
const found = (Indikator: string, targets: readonly string[] = [], Arah = "positif") => {
  const years = targets.map((target, i) => [`Target ${2021 + i}`, target] as const);
  const kinerja = kinerjaWith([
    { tab: "IKU", rows: [{ Kode: "S1.1", Indikator, Arah, ...Object.fromEntries(years) }] },
  ]);
  return runChecks(kinerja, [arahJanggal]).map(({ tingkat, pesan }) => `${tingkat} ${pesan}`);
};

test("targets of three years that only rise or only fall tell the arah", () => {
  const naik = ["10", "11", "12"];
  const turun = ["12", "11", "10"];
  expect(found("Satu", naik)).toEqual([]);
  expect(found("Satu", turun, "Negatif")).toEqual([]);
  expect(found("Satu", turun, "")).toEqual([
    "peringatan Periksa arah indikator S1.1: tertulis positif, padahal targetnya turun dari 12 menjadi 10.",
  ]);
  expect(found("Satu", naik, "Negatif")).toEqual([
    "peringatan Periksa arah indikator S1.1: tertulis negatif, padahal targetnya naik dari 10 menjadi 12.",
  ]);
  expect(found("Satu", ["12", "", "11", "", "9,5"])).toHaveLength(1);
  expect(found("Satu", ["0.5", "", "11", "", "12"], "negatif")).toHaveLength(1);
});

test("two years, a year that stays and a year that turns tell nothing", () => {
  for (const targets of [
    ["12", "11"],
    ["12", "12", "11"],
    ["12", "11", "11"],
    ["12", "10", "11"],
    [],
  ])
    expect([targets, found("Satu", targets)]).toEqual([targets, []]);
  for (const targets of [
    ["11", "12"],
    ["11", "11", "12"],
    ["11", "12", "12"],
    ["10", "12", "11"],
  ])
    expect([targets, found("Satu", targets, "negatif")]).toEqual([targets, []]);
});

test("of a bad thing less is better, unless something is done about it or its targets rise", () => {
  const asked = (word: string) => [
    `saran Periksa arah indikator S1.1: “${word}” umumnya makin rendah makin baik, sedangkan arahnya positif.`,
  ];
  for (const word of [
    "kemiskinan",
    "Pengangguran",
    "kematian",
    "kecelakaan",
    "kriminalitas",
    "Stunting",
    "pelanggaran",
    "pengaduan",
    "keluhan",
    "kebakaran",
    "perceraian",
    "putus sekolah",
    "tunggakan",
    "waktu tunggu",
    "temuan BPK",
    "temuan inspektorat",
    "temuan audit",
    "temuan pemeriksaan",
  ])
    expect(found(`Angka ${word} warga`)).toEqual(asked(word));
  for (const name of [
    "Pengaduan ditindaklanjuti",
    "Pengaduan terselesaikan",
    "Turunnya kemiskinan",
    "Persentase penurunan stunting",
    "Menurunnya kematian ibu",
    "Penanganan kebakaran",
    "Desa bebas stunting",
    "Tahun tanpa kecelakaan",
    "Cakupan imunisasi kematian",
    "Penyelesaian temuan BPK",
    "Tindak lanjut temuan BPK",
    "Temuan BPK tuntas",
    "Kepuasan atas pengaduan",
    "Upaya kemiskinan",
    "Temuan arkeologi",
    "Keluhannya",
    "Nilai SAKIP",
  ])
    expect([name, found(name)]).toEqual([name, []]);
  expect(found("Angka kemiskinan", [], "negatif")).toEqual([]);
  expect(found("Angka kemiskinan", ["10", "11", "12"])).toEqual([]);
});
