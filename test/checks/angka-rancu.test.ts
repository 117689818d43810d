import { angkaRancu } from "../../src/checks/angka-rancu";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Sentences on cells of one column of Pengukuran. */
const found = (...cells: readonly string[]) =>
  runChecks(
    kinerjaWith([
      {
        tab: "Pengukuran",
        rows: cells.map((text, i) => ({
          Kode: `S1.${i}`,
          "Realisasi pada perbandingan tercetak": text,
        })),
      },
    ]),
    [angkaRancu],
  ).map(({ pesan }) => pesan);

test("a dot before three digits is doubtful where another dot is a decimal sign", () => {
  expect(found("1.500", "79.67")).toEqual([
    "Tulis “1.500” dengan satu arti: dibaca 1.500 (seribu lima ratus), sedangkan “79.67” pada kolom yang sama ditulis dengan cara lain; bila maksudnya satu koma lima, tulis 1,500.",
  ]);
  for (const other of ["9.5", "79.6712", "1234.5"]) expect(found("12.500", other)).toHaveLength(1);
  for (const other of ["1.500.000", "79,67", "2.000", "80", "1.79.67", "79.67.1"])
    expect([other, found("125.500", other)]).toEqual([other, []]);
});

test("a comma before three digits is doubtful where another comma marks thousands", () => {
  expect(found("1,500", "2,726,810")).toEqual([
    "Tulis “1,500” dengan satu arti: dibaca 1,5 (satu koma lima), sedangkan “2,726,810” pada kolom yang sama ditulis dengan cara lain; bila maksudnya seribu lima ratus, tulis 1.500.",
  ]);
  expect(found("1,500", "12,726,810,111")).toHaveLength(1);
  expect(found("1,500", "2,726.5")).toHaveLength(1);
  for (const other of ["79,67", "2,726", "79.67"])
    expect([other, found("1,500", other)]).toEqual([other, []]);
});

test("other numbers have one meaning beside them", () => {
  for (const text of ["80", "80.1", "8.12", "0.125", "1234.567", "1.500.000", "1.5000"])
    expect([text, found(text, "79.67")]).toEqual([text, []]);
  expect(found("1.500")).toEqual([]);
});
