import { runChecks } from "../../src/checks/run";
import { targetPredikat } from "../../src/checks/target-predikat";
import { kinerjaWith } from "./workbook";

/** Severity, cell and kind of what is said of a target. */
const found = (
  target: string,
  realisasi = "",
  pk: Readonly<Record<string, string>> = {},
  Indikator = "Nilai SKM",
) =>
  runChecks(
    kinerjaWith([
      { tab: "IKU", rows: [{ Kode: "S1.1", Indikator, "Target 2021": target }] },
      { tab: "Pengukuran", rows: [{ Kode: "S1.1", Realisasi: realisasi }] },
      { tab: "Perjanjian Kinerja", rows: [{ Kode: "S1.1", ...pk }] },
    ]),
    [targetPredikat],
  ).map(({ tingkat, kolom, pesan }) => `${tingkat} ${kolom} ${pesan}`);

const DIMULAI =
  "saran Target 2021 Tetapkan satu target indikator S1.1: mutu B (Baik) dimulai di bawah 80; capaian dihitung terhadap angkanya.";

test("a class with a higher number is two targets, however the class is written", () => {
  for (const target of ["B (80)", "b (80)", "Baik (≥ 80)", " baik(80)"])
    expect([target, found(target)]).toEqual([target, [DIMULAI]]);
  for (const target of ["Sangat Baik (90)", "A (90)", "Kurang baik (70)", "C (70)", "D (50)"])
    expect([target, found(target).length]).toEqual([target, 1]);
});

test("a number alone, the bound of the class and a class that does not fit are no such thing", () => {
  for (const target of [
    "80",
    "B",
    "Baik",
    "B (76,61)",
    "A (80)",
    "BB (80)",
    "Sebaik (80)",
    "80 (B)",
  ])
    expect([target, found(target)]).toEqual([target, []]);
  expect(found("B (76,62)")).toHaveLength(1);
  expect(found("B (80)", "", {}, "Nilai SAKIP")).toEqual([]);
});

test("a realisasi that has the class and not the number is a warning", () => {
  const isWarned = (realisasi: string) => found("B (80)", realisasi)[0]?.startsWith("peringatan");
  expect(isWarned("79.99")).toBe(true);
  expect(isWarned("76.61")).toBe(true);
  expect(isWarned("80")).toBe(false);
  expect(isWarned("76.6")).toBe(false);
  expect(isWarned("")).toBe(false);
});

test("it is told where the target in force stands", () => {
  const columns = (pk: Readonly<Record<string, string>>) =>
    found("80", "", pk).map((line) => line.split(" Tetapkan")[0]);
  expect(columns({ "Target PK awal": "B (80)" })).toEqual(["saran Target PK awal"]);
  expect(columns({ "Target PK awal": "80", "Target PK perubahan": "B (80)" })).toEqual([
    "saran Target PK perubahan",
  ]);
  expect(columns({ "Target PK awal": "B (80)", "Target PK perubahan": "82" })).toEqual([]);
});
