import type { Chart } from "../../local/engine/chart";
import { type ChartCell, type Table, tableOf } from "../../local/page/chart-table";
import { summary, wrapped } from "../../local/page/chart-words";

type Value = string | number;

const cell = (value: Value): ChartCell => ({
  value,
  text: String(value),
  format: typeof value === "number" ? "0.00" : undefined,
});
const chart = (change: Partial<Chart> = {}): Chart => ({
  id: 1,
  type: "COLUMN",
  ranges: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: -1,
  mergeRows: false,
  transpose: false,
  hidden: "IGNORE_ROWS",
  ...change,
});
/** The table of ranges that hold these values. */
const table = (ranges: Value[][][], change: Partial<Chart> = {}): Table => {
  const areas = ranges.map((_, i) => ({
    sheet: String(i),
    area: [0, 0, 1, 1] as Chart["ranges"][0]["area"],
  }));
  return tableOf(chart({ ranges: areas, ...change }), ({ sheet }) =>
    (ranges[Number(sheet)] ?? []).map((row) => row.map(cell)),
  );
};
const words = ({ name, domain, series }: Table) => ({
  name,
  domain: domain.map(({ text }) => text),
  series: Object.fromEntries(series.map((one) => [one.name, one.marks.map(({ value }) => value)])),
});

const pagu = [
  ["Program", "Pagu", "Realisasi"],
  ["A", 100, 90],
  ["B", "", "belum"],
  ["", 5, 5],
  ["C", 0, 30],
];

describe("the table of a chart", () => {
  test("has gaps for blanks and texts, and no row where the domain is blank", () => {
    const want = {
      name: "Program",
      domain: ["A", "B", "C"],
      series: { Pagu: [100, null, 0], Realisasi: [90, null, 30] },
    };
    expect(words(table([pagu]))).toEqual(want);
    expect(words(table([pagu], { headers: 1 }))).toEqual(want);
  });

  test("puts ranges side by side, or below each other when told", () => {
    const [left, right] = [pagu.map((row) => row.slice(0, 1)), pagu.map((row) => row.slice(2))];
    expect(words(table([left, right])).series).toEqual({ Realisasi: [90, null, 30] });
    const below = table([pagu.slice(0, 2), pagu.slice(4)], { mergeRows: true });
    expect(words(below)).toEqual({
      name: "Program",
      domain: ["A", "C"],
      series: { Pagu: [100, 0], Realisasi: [90, 30] },
    });
  });

  test("recognises a row of names only where numbers stand below", () => {
    expect(
      words(
        table([
          [
            ["2021", 1],
            ["2022", 2],
          ],
        ]),
      ).domain,
    ).toEqual(["2021", "2022"]);
    expect(
      words(
        table([
          [
            ["Tahun", "IKM"],
            [2021, 80],
          ],
        ]),
      ).domain,
    ).toEqual(["2021"]);
    expect(
      words(
        table([
          [
            ["a", "b"],
            ["c", "d"],
          ],
        ]),
      ).domain,
    ).toEqual(["a", "c"]);
  });

  test("is turned when transposed", () => {
    expect(
      words(
        table(
          [
            [
              ["", 2021, 2022],
              ["IKM", 80, 81],
            ],
          ],
          { transpose: true, headers: 1 },
        ),
      ),
    ).toEqual({
      name: "",
      domain: ["2021", "2022"],
      series: { IKM: [80, 81] },
    });
  });

  test("numbers the rows where the first column is a series", () => {
    const options = { useFirstColumnAsDomain: false };
    expect(words(table([[["Nilai"], [5], [""], [7]]])).domain).toEqual(["1", "2"]);
    expect(
      words(
        table(
          [
            [
              ["A", "B"],
              [5, 6],
            ],
          ],
          { options },
        ),
      ).series,
    ).toEqual({ A: [5], B: [6] });
  });

  test("of a scatter chart has only rows with an x", () => {
    const rows = [
      ["x", "y"],
      [1, 10],
      ["teks", 20],
      [3, ""],
    ];
    expect(words(table([rows], { type: "SCATTER" }))).toEqual({
      name: "x",
      domain: ["1", "3"],
      series: { y: [10, null] },
    });
  });

  test("is told in one sentence", () => {
    const titled = chart({ options: { title: "Anggaran" } });
    expect(summary(titled, table([pagu]))).toBe(
      "Anggaran. Grafik kolom Pagu, Realisasi menurut Program: 3 kategori, nilai 0 sampai 100.",
    );
    expect(summary(chart(), table([]))).toBe("Grafik kolom: 0 kategori, belum ada nilai.");
  });
});

describe("words on an axis", () => {
  test("names break between words and end in an ellipsis where they are cut", () => {
    expect(wrapped("Indeks Kepuasan Masyarakat", 16, 3)).toBe("Indeks Kepuasan\nMasyarakat");
    expect(wrapped("Indeks Kepuasan Masyarakat", 16, 1)).toBe("Indeks Kepuasan…");
    expect(wrapped("Indeks Kepuasan Masyarakat", 17, 1)).toBe("Indeks Kepuasan …");
    expect(wrapped("Penyelenggaraan", 8, 2)).toBe("Penyele…");
    expect(wrapped("", 8, 2)).toBe("");
  });
});
