import { type Example, mapCells } from "../../src/functions/arguments";
import { capaian, examples as capaianExamples } from "../../src/functions/capaian";
import { cekJumlah, examples as cekJumlahExamples } from "../../src/functions/cek-jumlah";
import {
  jumlahRincian,
  examples as jumlahRincianExamples,
} from "../../src/functions/jumlah-rincian";
import { predikat, examples as predikatExamples } from "../../src/functions/predikat";
import { serapan, examples as serapanExamples } from "../../src/functions/serapan";
import { volume, examples as volumeExamples } from "../../src/functions/volume";

const functions: [string, (...args: never[]) => unknown, readonly Example[]][] = [
  ["CAPAIAN", capaian, capaianExamples],
  ["SERAPAN", serapan, serapanExamples],
  ["PREDIKAT", predikat, predikatExamples],
  ["CEK_JUMLAH", cekJumlah, cekJumlahExamples],
  ["JUMLAH_RINCIAN", jumlahRincian, jumlahRincianExamples],
  ["VOLUME", volume, volumeExamples],
];

describe.each(functions)("%s", (_, call, examples) => {
  test.each(examples.map((example) => [JSON.stringify(example.call), example]))(
    "%s",
    (_name, example) => {
      const { result } = example;
      const run = () => call(...(example.call as never[]));
      if (typeof result === "object" && "error" in result)
        expect(run).toThrow(new Error(result.error));
      else expect(run()).toEqual(result);
    },
  );

  test("a range of one cell gives what the cell gives", () => {
    const [single] = examples.filter(({ call: [first] }) => !Array.isArray(first));
    if (single === undefined) return;
    const [first, ...rest] = single.call;
    expect(call(...([[[first]], ...rest] as never[]))).toEqual(single.result);
  });
});

test("a date in a number argument is not a number", () => {
  expect(capaian(new Date(2021, 0, 1), 85, "positif")).toBe("n/a");
});

test("text around a number never makes CAPAIAN guess", () => {
  for (const text of ["31 % (461)", "100 dari 110", "data 2021", "12.34.567", "50 org x 12 bln"]) {
    expect(capaian(100, text, "positif")).toBe("n/a");
  }
});

test("the shape of a range comes back", () => {
  const range = [
    [1, 2, 3],
    [4, 5, ""],
  ];
  expect(
    mapCells("X", { range, by: 2 }, ([a, b]) => (a === "" ? "" : Number(a) * Number(b))),
  ).toEqual([
    [2, 4, 6],
    [8, 10, ""],
  ]);
});
