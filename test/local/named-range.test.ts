import type { HostOptions } from "../../local/contract";
import { createHost, type LocalHost } from "../../local/host";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

const code = `
function book() { return SpreadsheetApp.getActiveSpreadsheet(); }
function sheet() { return book().getSheetByName("Sheet1"); }
function name(text, a1) { book().setNamedRange(text, sheet().getRange(a1)); }
function names() {
  return book().getNamedRanges().map(function (n) { return [n.getName(), n.getRange().getA1Notation()]; });
}
function where(text) {
  var range = book().getRangeByName(text);
  return range && range.getSheet().getName() + "!" + range.getA1Notation();
}
function move(a1) { book().getNamedRanges()[0].setRange(sheet().getRange(a1)); }
function remove() { book().getNamedRanges()[0].remove(); }
function drop(text) { book().removeNamedRange(text); }
function set(a1, grid) { sheet().getRange(a1).setValues(grid); }
/** Size of what it was given. @customfunction */
function UKURAN(a) { return a.length + "x" + a[0].length; }
`;
const open = (options: Partial<HostOptions> = {}): LocalHost =>
  createHost({
    code,
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    ...options,
  });

let h: LocalHost;
beforeEach(() => {
  h = open();
  h.run("set", "A1:B3", [
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  h.run("name", "SKALA", "A1:B3");
});

test("a named range is found by name, listed, moved and removed", () => {
  expect(h.run("names")).toEqual([["SKALA", "A1:B3"]]);
  expect(h.run("where", "skala")).toBe("Sheet1!A1:B3");
  expect(h.run("where", "TIADA")).toBeNull();
  h.run("move", "B1:B2");
  expect(h.run("names")).toEqual([["SKALA", "B1:B2"]]);
  h.run("remove");
  expect(h.run("names")).toEqual([]);
  h.run("name", "SKALA", "A1");
  h.run("drop", "SKALA");
  expect(h.run("names")).toEqual([]);
});

test("a name no formula could use is refused", () => {
  expect(() => h.run("name", "A1", "A1")).toThrow("Invalid name");
  expect(() => h.run("name", "dua kata", "A1")).toThrow("Invalid name");
});

test("formulas use it, also whole in a custom function, and follow what it names", () => {
  h.type("Sheet1", "D1", "=SUM(SKALA)");
  h.type("Sheet1", "D2", "=UKURAN(SKALA)");
  expect([h.value("Sheet1", "D1"), h.value("Sheet1", "D2")]).toEqual([21, "3x2"]);
  h.type("Sheet1", "A1", 11);
  expect(h.value("Sheet1", "D1")).toBe(31);
  h.run("move", "A1:A2");
  expect([h.value("Sheet1", "D1"), h.value("Sheet1", "D2")]).toEqual([13, "2x1"]);
});

test("it follows inserted rows and columns, and a renamed tab", () => {
  h.type("Sheet1", "D1", "=SUM(SKALA)");
  h.insertRows("Sheet1", 2, 2);
  h.insertColumns("Sheet1", 1, 1);
  expect(h.run("names")).toEqual([["SKALA", "B1:C5"]]);
  h.type("Sheet1", "B2", 100);
  expect(h.value("Sheet1", "E1")).toBe(121);
  h.renameTab("Sheet1", "Data Umum");
  expect(h.run("where", "SKALA")).toBe("Data Umum!B1:C5");
  expect(h.value("Data Umum", "E1")).toBe(121);
});

test("saving, loading and .xlsx keep it", async () => {
  h.type("Sheet1", "D1", "=SUM(SKALA)");
  const buku = h.save();
  expect(buku.names).toEqual({ SKALA: "Sheet1!A1:B3" });
  const again = open({ buku: await readXlsx(await writeXlsx(buku), "a") });
  expect(again.value("Sheet1", "D1")).toBe(21);
  expect(again.save().names).toEqual(buku.names);
  const openEnd = open({ buku: { ...buku, names: { SKALA: "Sheet1!A2:A" } } });
  expect(openEnd.value("Sheet1", "D1")).toBe(5);
  expect(openEnd.save().names).toEqual({ SKALA: "Sheet1!A2:A" });
  expect(openEnd.run("names")).toEqual([["SKALA", "A2:A1000"]]);
});
