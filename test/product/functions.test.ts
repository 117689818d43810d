import { readdirSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import fc from "fast-check";
import type { LocalHost } from "../../local/host";
import type { Example } from "../../src/functions/arguments";
import { CODE, ROOT } from "./built";
import { hasLibreOffice, recalculate } from "./libreoffice";
import { openProduct } from "./product";

jest.setTimeout(120_000);

type Cell = string | number;
type Custom = (...args: unknown[]) => unknown;

/** The built script on its own, as Google calls it for a cell: no services, no timers. */
const script = vm.createContext({}) as Record<string, Custom>;
vm.runInContext(CODE, script);
const call = (name: string, ...args: unknown[]): unknown =>
  JSON.parse(JSON.stringify(script[name]?.(...args)));

/** One row each: target, realisasi, arah; capaian; total and three parts of a sum. */
const rupiah = fc.integer({ min: 0, max: 5_000_000_000 });
const amount = fc.oneof(
  rupiah,
  fc.integer({ min: -20, max: 200 }),
  fc.integer({ min: 1, max: 99_999 }).map((x) => x / 100),
);
const gap = fc.constantFrom<Cell>("", "n/a", "Belum ada data", 0);
const input = fc.oneof({ weight: 6, arbitrary: amount }, { weight: 1, arbitrary: gap });
const arah = fc.constantFrom("positif", "negatif", "");
const percent = fc.oneof(
  fc.integer({ min: -5000, max: 15_000 }).map((x) => x / 100),
  fc.constantFrom<Cell>(100, 100.01, 76, 75.99, 55, 54.99, 0, "", "n/a"),
);
const parts = fc.tuple(rupiah, rupiah, rupiah, fc.constantFrom(0, 0, 1, -250_000));
const row = fc
  .tuple(input, input, arah, percent, parts)
  .map(([target, realisasi, direction, capaian, [a, b, c, off]]): Cell[] => [
    ...[target, realisasi, direction, capaian],
    ...[a + b + c + off, a, b, c],
  ]);
const EDGES: Cell[][] = [
  [80, 79.67, "positif", 99.5875, 1724799810, 1724799810, 0, 0],
  [10, 12, "negatif", 80, 1724799811, 1724799810, 0, 0],
  [10, 25, "negatif", -50, 11000000, 10750000, 500000, 0],
  [0, 5, "negatif", 100, 0, 0, 0, 0],
  [0, 0, "positif", 100.0001, 0, 0, 0, 0],
  [1e-7, 3e-7, "positif", 75.999999, 1, 0, 0, 0],
  [172083310, 14428001, "", 8.384311645330392, 4030524066, 2305724256, 1724799810, 0],
  ["", "", "", "", "", 5, 7, 0],
];
const rows: Cell[][] = [...EDGES, ...fc.sample(row, { seed: 2021, numRuns: 60 })];

/** Kode three levels deep with amounts on the deepest rows only, and II before any of its rows. */
const KODE = ["I", "I.1", "I.1.1", "I.1.2", "I.2", "II", "II.1", "I.10", "III", "IV", "IV.1.1"];
const isLeaf = (kode: string) => !KODE.some((other) => other.startsWith(`${kode}.`));
const leaves = fc.sample(rupiah, { seed: 2022, numRuns: KODE.length });
const NILAI: Cell[] = KODE.map((kode, i) => (isLeaf(kode) ? (leaves[i] ?? 0) : ""));

const LAST = rows.length;
const column = (index: number) => rows.map((cells) => [cells[index] ?? ""]);
const partsOf = (cells: readonly Cell[]) => [cells.slice(5)];

/** What each function gives in the bare script, cell by cell. */
const expected: Record<string, unknown[]> = {
  CAPAIAN: rows.map(([target, realisasi, direction]) =>
    call("CAPAIAN", target, realisasi, direction),
  ),
  SERAPAN: rows.map(([pagu, realisasi]) => call("SERAPAN", pagu, realisasi)),
  PREDIKAT: rows.map(([, , , capaian]) => call("PREDIKAT", capaian)),
  CEK_JUMLAH: rows.map((cells) => call("CEK_JUMLAH", cells[4], partsOf(cells))),
};

const hosts: LocalHost[] = [];
/** A spreadsheet with `cells` from A1 on. Text is typed with an apostrophe, so that it stays text. */
function sheetOf(cells: readonly (readonly unknown[])[]): LocalHost {
  const host = openProduct();
  hosts.push(host);
  cells.forEach((line, r) => {
    line.forEach((cell, c) => {
      const typed = typeof cell === "string" && cell !== "" ? `'${cell}` : cell;
      host.type("Sheet1", a1(r, c), typed as string | number | boolean);
    });
  });
  return host;
}
afterEach(() => {
  for (const host of hosts.splice(0)) host.dispose();
});

const a1 = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
const read = (host: LocalHost, letter: string): unknown[] =>
  Array.from({ length: LAST }, (_, r) => host.value("Sheet1", `${letter}${r + 1}`));

/** Equal to nine digits where both are numbers, else to the letter. */
function expectSame(found: readonly unknown[], right: readonly unknown[]): void {
  const rounded = (list: readonly unknown[]) =>
    list.map((x) => (typeof x === "number" ? Number(x.toPrecision(10)) : x));
  expect(rounded(found)).toEqual(rounded(right));
}

test.each([
  ["semicolons", ";"],
  ["commas", ","],
])("typed into cells with %s, single cells and ranges give what the script gives", (_, s) => {
  const host = sheetOf(rows);
  const type = (cell: string, formula: string) =>
    host.type("Sheet1", cell, formula.replaceAll(";", s));
  rows.forEach((_row, r) => {
    const n = r + 1;
    type(`I${n}`, `=CAPAIAN(A${n};B${n};C${n})`);
    type(`J${n}`, `=SERAPAN(A${n};B${n})`);
    type(`K${n}`, `=PREDIKAT(D${n})`);
    type(`L${n}`, `=CEK_JUMLAH(E${n};F${n}:H${n})`);
  });
  type("N1", `=CAPAIAN(A1:A${LAST};B1:B${LAST};C1:C${LAST})`);
  type("O1", `=SERAPAN(A1:A${LAST};B1:B${LAST})`);
  type("P1", `=PREDIKAT(D1:D${LAST})`);
  type("Q1", `=CEK_JUMLAH(E1:E${LAST};F1:H${LAST})`);
  for (const letters of ["IJKL", "NOPQ"]) {
    Object.values(expected).forEach((right, i) => {
      expect(read(host, letters[i] ?? "")).toEqual(right);
    });
  }
});

test("rows below rows are summed alike in the grid and in the script", () => {
  const host = sheetOf(KODE.map((kode, i) => [kode, NILAI[i]]));
  const n = KODE.length;
  host.type("Sheet1", "D1", `=JUMLAH_RINCIAN(A1:A${n}; B1:B${n})`);
  host.type("Sheet1", "E1", `=JUMLAH_RINCIAN(A1:A${n}, B1:B${n}, TRUE)`);
  const table = [KODE.map((kode) => [kode]), NILAI.map((nilai) => [nilai])];
  const found = KODE.map((_, r) => [host.value("Sheet1", `D${r + 1}`)]);
  expect(found).toEqual(call("JUMLAH_RINCIAN", ...table));
  expect(host.value("Sheet1", "E1")).toBe(call("JUMLAH_RINCIAN", ...table, true));
});

test("a range gives what its cells give", () => {
  const arah = column(2);
  expect(call("CAPAIAN", column(0), column(1), arah)).toEqual(expected.CAPAIAN?.map((x) => [x]));
  expect(call("PREDIKAT", column(3))).toEqual(expected.PREDIKAT?.map((x) => [x]));
});

/** Every custom function with the examples of its file: `cek-jumlah.ts` is CEK_JUMLAH. */
const FOLDER = join(ROOT, "src/functions");
const documented = readdirSync(FOLDER).flatMap((file): [string, readonly Example[]][] => {
  const { examples } = jest.requireActual<{ examples?: readonly Example[] }>(join(FOLDER, file));
  const name = file.replace(".ts", "").replaceAll("-", "_").toUpperCase();
  return examples === undefined ? [] : [[name, examples]];
});

const isRange = (x: unknown): x is unknown[][] => Array.isArray(x);
const rangeOf = (x: unknown): unknown[][] => (isRange(x) ? x : [[x]]);
/** Columns of the examples' arguments; their results begin to the right of them. */
const WIDTH = 15;

test.each(documented)("the examples of %s hold in the grid and in the script", (name, examples) => {
  const cells: unknown[][] = [];
  const formulas = examples.map(({ call: args, result }) => {
    const top = cells.length;
    const height = Math.max(...[...args, result].map((x) => rangeOf(x).length));
    const block = Array.from({ length: height }, (): unknown[] => new Array(WIDTH).fill(""));
    cells.push(...block);
    let left = 0;
    const places = args.map((arg) => {
      const range = rangeOf(arg);
      const from = left;
      left += range[0]?.length ?? 0;
      range.forEach((line, r) => {
        block[r]?.splice(from, line.length, ...line);
      });
      const corner = a1(top, from);
      return isRange(arg) ? `${corner}:${a1(top + range.length - 1, left - 1)}` : corner;
    });
    expect(left).toBeLessThanOrEqual(WIDTH);
    return { args, result, top, formula: `=${name}(${places.join(";")})` };
  });
  const host = sheetOf(cells);
  for (const { args, result, top, formula } of formulas) {
    const at = a1(top, WIDTH);
    host.type("Sheet1", at, formula);
    if (typeof result === "object" && "error" in result) {
      expect([args, host.value("Sheet1", at)]).toEqual([args, "#ERROR!"]);
      expect(host.errorNote("Sheet1", at)).toBe(result.error);
      expect(() => call(name, ...args)).toThrow(result.error);
    } else {
      const found = rangeOf(result).map((line, r) =>
        line.map((_, c) => host.value("Sheet1", a1(top + r, WIDTH + c))),
      );
      expect([args, found]).toEqual([args, rangeOf(result)]);
      expect([args, call(name, ...args)]).toEqual([args, result]);
    }
  }
});

/** The definitions once more, in the spelling of Excel and without a line of ours. */
const native = (n: number): string[] => {
  const [t, r, d] = [`A${n}`, `B${n}`, `D${n}`];
  const unless = (zero: string, compute: string) =>
    `=IF(OR(${t}="",${r}=""),"",IF(NOT(AND(ISNUMBER(${t}),ISNUMBER(${r}))),"n/a",IF(${zero}=0,"n/a",${compute})))`;
  return [
    unless(t, `IF(C${n}="negatif",(2*${t}-${r})/${t}*100,${r}/${t}*100)`),
    unless(t, `${r}/${t}*100`),
    `=IF(${d}="","",IF(NOT(ISNUMBER(${d})),"n/a",IF(${d}>100,"Sangat Baik",IF(${d}>=76,"Baik",IF(${d}>=55,"Cukup","Kurang")))))`,
    `=IF(E${n}="","",E${n}-SUM(F${n}:H${n}))`,
  ];
};

/** A difference in words, as CEK_JUMLAH puts it. */
function selisih(difference: unknown): unknown {
  if (typeof difference !== "number") return difference;
  if (difference === 0) return "sesuai";
  const rupiah = Math.abs(difference).toLocaleString("id-ID");
  return `selisih Rp ${rupiah} (${difference > 0 ? "lebih" : "kurang"})`;
}

const calculated = (cell: string | undefined): unknown =>
  cell === undefined || cell === "" ? "" : Number.isNaN(Number(cell)) ? cell : Number(cell);

// Without LibreOffice this is reported as skipped.
(hasLibreOffice ? test : test.skip)("LibreOffice comes to the same", async () => {
  const n = KODE.length;
  const sheet = rows.map((cells, r) => {
    const rincian =
      r < n
        ? [
            ...[KODE[r] ?? "", NILAI[r] ?? ""],
            `=SUMPRODUCT((LEFT(M$1:M$${n},LEN(M${r + 1})+1)=M${r + 1}&".")*1,N$1:N$${n})+N${r + 1}`,
          ]
        : [];
    return [...cells, ...native(r + 1), ...rincian];
  });
  const found = (await recalculate(sheet)).map((cells) => cells.map(calculated));
  expect(found).toHaveLength(LAST);
  const at = (index: number) => found.map((cells) => cells[index] ?? "");
  expectSame(at(8), expected.CAPAIAN ?? []);
  expectSame(at(9), expected.SERAPAN ?? []);
  expect(at(10)).toEqual(expected.PREDIKAT);
  expect(at(11).map(selisih)).toEqual(expected.CEK_JUMLAH);
  const table = [KODE.map((kode) => [kode]), NILAI.map((nilai) => [nilai])];
  expect(
    at(14)
      .slice(0, n)
      .map((x) => [x]),
  ).toEqual(call("JUMLAH_RINCIAN", ...table));
});
