import type { Buku, HostOptions } from "../../local/contract";
import { createHost, type LocalHost } from "../../local/host";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

const code = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1"); }
function below() { return sheet().getRange(4, 2, sheet().getMaxRows() - 3, 2); }
function paint() {
  sheet().getRange("B5").setBackground("#ff0000");
  below().setNumberFormat("0.00").setBackground("#f3f6fa").setWrap(true).setVerticalAlignment("top");
}
function plain(a1) { sheet().getRange(a1).setBackground(null).setNumberFormat("General"); }
function dates() { below().setNumberFormat("dd/mm/yyyy"); }
function repaint() { below().setBackground(null); }
function formats(a1) { return sheet().getRange(a1).getNumberFormats(); }
function set(a1, grid) { sheet().getRange(a1).setValues(grid); }
function formula(a1, text) { sheet().getRange(a1).setFormula(text); }
function rows(after) { sheet().insertRowsAfter(after, 2); }
function columns(after) { sheet().insertColumnsAfter(after, 1); }
/** Reports what it was given. @customfunction */
function JENIS(a) { return a instanceof Date ? "date" : typeof a; }
`;

const open = (options: Partial<HostOptions> = {}): LocalHost =>
  createHost({
    code,
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    ...options,
  });
const AUTOMATIC = "0.###############";
const cellsOf = (buku: Buku) => buku.sheets[0]?.cells ?? [];
const cellAt = (host: LocalHost, row: number, column: number) =>
  cellsOf(host.save()).find((cell) => cell.row === row && cell.column === column);

let h: LocalHost;
beforeEach(() => {
  h = open();
  h.run("paint");
});

test("a look down to the end is the column's, and the rows above do not have it", () => {
  const look = { format: "0.00", wrap: true, background: "#f3f6fa", valign: "top" };
  expect(h.save().sheets[0]?.looks).toEqual({ 2: look, 3: look });
  expect(h.run("formats", "A3:B4")).toEqual([
    [AUTOMATIC, AUTOMATIC],
    [AUTOMATIC, "0.00"],
  ]);
  expect(cellsOf(h.save())).toEqual(
    [1, 2, 3].flatMap((row) => [
      { row, column: 2 },
      { row, column: 3 },
    ]),
  );
});

test("a cell in the column shows its value in that look, also a spilled one", () => {
  h.run("set", "B4:B5", [[1.5], ["85%"]]);
  h.run("formula", "C3", "=ARRAYFORMULA(B3:B*2)");
  expect(["B4", "B5", "C4"].map((a1) => h.display("Sheet1", a1))).toEqual(["1,50", "0,85", "3,00"]);
  expect(cellAt(h, 4, 2)).toMatchObject({ value: 1.5, format: "0.00", background: "#f3f6fa" });
  expect(cellAt(h, 4, 3)).toMatchObject({ spilledFrom: "C3", format: "0.00" });
  h.type("Sheet1", "B3", "85%");
  expect(h.display("Sheet1", "B3")).toBe("85%");
});

test("a later look of the column reaches cells that had another one", () => {
  h.run("plain", "B6");
  expect(cellAt(h, 6, 2)).toEqual({ row: 6, column: 2, wrap: true, valign: "top" });
  h.run("dates");
  expect(h.run("formats", "B5:B6")).toEqual([["dd/mm/yyyy"], ["dd/mm/yyyy"]]);
  h.run("repaint");
  expect(h.save().sheets[0]?.looks?.[2]).not.toHaveProperty("background");
});

test("formulas know a date by the format of the column", () => {
  h.run("dates");
  h.run("set", "B4", [[44592]]);
  h.run("formula", "A1", "=JENIS(B4)");
  expect(h.value("Sheet1", "B4")).toBe("2022-01-31");
  expect(h.value("Sheet1", "A1")).toBe("date");
});

test("rows inserted in the column and at its end have its look", () => {
  h.run("rows", 5);
  h.run("rows", 1002);
  expect(h.run("formats", "B6:B8")).toEqual([["0.00"], ["0.00"], ["0.00"]]);
  expect(h.run("formats", "B1003:B1004")).toEqual([["0.00"], ["0.00"]]);
});

test("a column inserted before it leaves it its look", () => {
  h.run("columns", 1);
  expect(h.run("formats", "C3:D4")).toEqual([
    [AUTOMATIC, AUTOMATIC],
    ["0.00", "0.00"],
  ]);
});

test("a replica that replays the painting looks the same", () => {
  const sent: [string, unknown][] = [];
  const here = open({ onMutation: (id, params) => void sent.push([id, JSON.parse(params)]) });
  here.run("set", "B4:B5", [[1], [2]]);
  for (const name of ["paint", "repaint"]) here.run(name);
  here.run("plain", "B7");
  const there = open();
  there.peer(sent);
  expect(there.save().sheets).toEqual(here.save().sheets);
});

test("loading and .xlsx keep it, and a column of another program's file has its style", async () => {
  h.run("plain", "B6");
  h.run("set", "B5:B6", [[1], ["teks"]]);
  const buku = h.save();
  expect(open({ buku }).save()).toEqual(buku);
  const again = await readXlsx(await writeXlsx(buku), buku.name);
  expect(again).toEqual(buku);
});
