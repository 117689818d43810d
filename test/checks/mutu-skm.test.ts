import { isSkm, mutuSkm } from "../../src/checks/mutu-skm";
import { runChecks } from "../../src/checks/run";
import type { Indikator } from "../../src/sheets/kinerja";
import { kinerjaWith } from "./workbook";

/** Where the class is wrong, with the right one, for an indikator of the survey in a year. */
function found(
  tahun: number,
  iku: Readonly<Record<string, string>>,
  pengukuran: Readonly<Record<string, string>> = {},
  pk: Readonly<Record<string, string>> = {},
) {
  const rows = Object.entries({
    "Tahun laporan": tahun,
    "Tahun awal Renstra": tahun - 1,
    "Tahun akhir Renstra": tahun + 3,
  }).map(([Isian, value]) => ({ Isian, Nilai: String(value) }));
  const kinerja = kinerjaWith([
    { tab: "Identitas", rows },
    { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran" }] },
    { tab: "IKU", rows: [{ Kode: "S1.1", Sasaran: "S1", Indikator: "Nilai SKM", ...iku }] },
    { tab: "Pengukuran", rows: [{ Kode: "S1.1", ...pengukuran }] },
    { tab: "Perjanjian Kinerja", rows: [{ Kode: "S1.1", ...pk }] },
  ]);
  return runChecks(kinerja, [mutuSkm]).map(
    ({ tab, kolom, tingkat, tercetak, seharusnya }) =>
      `${tingkat} ${tab} ${kolom}: ${tercetak} → ${seharusnya}`,
  );
}

test("an indikator of the survey is one by its name, a share or a count is not", () => {
  const is = (indikator: string) => isSkm({ indikator } as Indikator);
  for (const name of [
    "Nilai SKM",
    "Survei Kepuasan Masyarakat",
    "indeks kepuasan masyarakat",
    "Nilai IKM kecamatan",
    "Indeks IKM",
    "Nilai kepuasan atas jumlah loket",
  ])
    expect([name, is(name)]).toEqual([name, true]);
  for (const name of [
    "Nilai SKMP",
    "Jumlah IKM binaan",
    "IKM yang dibina",
    "Persentase unit dengan SKM baik",
    " Prosentase kepuasan masyarakat",
    "% kepuasan masyarakat",
    "Jumlah responden SKM",
    "Ketidakpuasan",
    "",
  ])
    expect([name, is(name)]).toEqual([name, false]);
  expect(isSkm({} as Indikator)).toBe(false);
});

test("letter or words, wherever they stand by the number, are held to it", () => {
  const told = (text: string) => found(2021, {}, { Realisasi: text }).map((t) => t.split(": ")[1]);
  expect(told("A (79,67)")).toEqual(["A (79,67) → B (Baik)"]);
  expect(told("79,67 (A)")).toEqual(["79,67 (A) → B (Baik)"]);
  expect(told("72,4 (Sangat Baik)")).toEqual(["72,4 (Sangat Baik) → C (Kurang Baik)"]);
  expect(told("79,67 (kurang baik)")).toEqual(["79,67 (kurang baik) → B (Baik)"]);
  expect(told("79,67 (Tidak Baik)")).toEqual(["79,67 (Tidak Baik) → B (Baik)"]);
  expect(told("90 (Baik)")).toEqual(["90 (Baik) → A (Sangat Baik)"]);
  expect(told("D (65)")).toEqual(["D (65) → C (Kurang Baik)"]);
  for (const right of [
    "B (79,67)",
    "79,67 (B)",
    "90 (Sangat Baik)",
    "72,4 (Kurang Baik)",
    "60 (Tidak Baik)",
    "79,67 (Baik)",
    "79,67",
    "BAIK",
    "A",
    "AB (79,67)",
    "BA (79,67)",
    "79,67 (sebaiknya naik)",
    "79,67 (A1)",
    "D (20)",
  ])
    expect([right, told(right)]).toEqual([right, []]);
});

test("every column with such a value is read, targets as a warning", () => {
  const wrong = "A (79,67)";
  const values = (prefix: string) => `${prefix}: ${wrong} → B (Baik)`;
  expect(found(2021, { "Target 2021": wrong })).toEqual([values("peringatan IKU Target 2021")]);
  expect(found(2021, { "Realisasi 2020": wrong })).toEqual([values("galat IKU Realisasi 2020")]);
  expect(found(2021, { "Target PK 2020": wrong })).toEqual([
    values("peringatan IKU Target PK 2020"),
  ]);
  expect(
    found(2021, {}, { Realisasi: wrong, "Realisasi pada perbandingan tercetak": wrong }),
  ).toEqual([
    values("galat Pengukuran Realisasi"),
    values("galat Pengukuran Realisasi pada perbandingan tercetak"),
  ]);
  expect(found(2021, {}, {}, { "Target PK awal": wrong, "Target PK perubahan": wrong })).toEqual([
    values("peringatan Perjanjian Kinerja Target PK awal"),
    values("peringatan Perjanjian Kinerja Target PK perubahan"),
  ]);
  expect(found(2021, {}, { "Capaian tercetak": wrong, Catatan: wrong })).toEqual([]);
});

test("last year's value is told once, where it is typed, and where the draft prints another", () => {
  const lalu = (text: string) => ({ "Realisasi tahun lalu tercetak": text });
  expect(found(2021, { "Realisasi 2020": "B (72,4)" }, lalu("B (72,4)"))).toEqual([
    "galat IKU Realisasi 2020: B (72,4) → C (Kurang Baik)",
  ]);
  expect(found(2021, { "Realisasi 2020": "C (72,4)" }, lalu("B (72,4)"))).toEqual([
    "galat Pengukuran Realisasi tahun lalu tercetak: B (72,4) → C (Kurang Baik)",
  ]);
});

test("classes of the rule hold from 2017 on", () => {
  const lalu = { "Realisasi tahun lalu tercetak": "B (72,5)" };
  expect(found(2017, { "Realisasi 2016": "B (72,4)" }, lalu)).toEqual([]);
  expect(found(2017, {}, { Realisasi: "B (72,4)" })).toHaveLength(1);
  expect(found(2018, { "Realisasi 2017": "B (72,4)" })).toHaveLength(1);
  expect(found(2018, { "Target 2017": "B (72,4)" })).toHaveLength(1);
  expect(found(2016, {}, { Realisasi: "B (72,4)" })).toEqual([]);
});
