import { createHost, type LocalHost } from "../../local/host";

const code = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1"); }
function set(a1, grid) { sheet().getRange(a1).setValues(grid); }
function formulas(a1) { return sheet().getRange(a1).getFormulas(); }
function formats(a1) { return sheet().getRange(a1).getNumberFormats(); }
function deleteColumns(at, count) { sheet().deleteColumns(at, count); }
function deleteRows(at, count) { sheet().deleteRows(at, count); }
function hide(name, isHidden) {
  var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (isHidden) s.hideSheet(); else s.showSheet();
  return s.isSheetHidden();
}
function mark() {
  sheet().getRange("C1").setNote("catatan");
  sheet().getRange("C2:C9").setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).build());
  sheet().getRange(2, 3, sheet().getMaxRows() - 1, 1).setNumberFormat("0.00");
  sheet().getRange("C1:C9").protect().setDescription("dijaga").setWarningOnly(true);
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange("NILAI", sheet().getRange("C2:C9"));
}
`;

let h: LocalHost;
beforeEach(() => {
  h = createHost({
    code,
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
  });
  h.run("set", "A1:C4", [
    ["Kode", "Nama", "Nilai"],
    ["c", "ce", 3],
    ["a", "ah", 1],
    ["b", "be", 2],
  ]);
});
const column = (letter: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => h.value("Sheet1", `${letter}${from + i}`));
const sheet = () => h.save().sheets[0];

test("formulas follow a deleted column and row; what refers to one is #REF!", () => {
  h.type("Sheet1", "E1", "=SUM(C2:C4)");
  h.type("Sheet1", "F1", "=B2");
  h.run("deleteColumns", 2, 1);
  expect(h.run("formulas", "D1:E1")).toEqual([["=SUM(B2:B4)", "=#REF!"]]);
  expect([h.value("Sheet1", "D1"), h.value("Sheet1", "E1")]).toEqual([6, "#REF!"]);
  h.run("deleteRows", 2, 1);
  expect(h.value("Sheet1", "D1")).toBe(3);
  expect(() => h.run("deleteColumns", 1, 25)).toThrow("delete all the columns");
});

test("a moved column takes along what is on it, and formulas follow", () => {
  h.run("mark");
  h.type("Sheet1", "E1", "=SUM(C2:C4)");
  h.type("Sheet1", "F1", "=SUM(NILAI)");
  h.moveColumns("Sheet1", 3, 1, 1);
  expect(column("A", 1, 4)).toEqual(["Nilai", 3, 1, 2]);
  expect(column("B", 1, 2)).toEqual(["Kode", "c"]);
  expect(h.run("formulas", "E1")).toEqual([["=SUM(A2:A4)"]]);
  expect([h.value("Sheet1", "E1"), h.value("Sheet1", "F1")]).toEqual([6, 6]);
  expect(h.run("formats", "A1:A2")).toEqual([["0.###############"], ["0.00"]]);
  expect(sheet()).toMatchObject({
    validations: [{ range: "A2:A9" }],
    protections: [{ range: "A1:A9" }],
    looks: { 1: { format: "0.00" } },
  });
  expect(h.save().names).toEqual({ NILAI: "Sheet1!A2:A9" });
  expect(sheet()?.cells.find(({ note }) => note)).toMatchObject({ row: 1, column: 1 });
});

test("inserted rows and columns move what is on the sheet", () => {
  h.run("mark");
  h.insertRows("Sheet1", 3, 2);
  h.insertColumns("Sheet1", 1, 1);
  expect(sheet()).toMatchObject({
    validations: [{ range: "D2:D11" }],
    protections: [{ range: "D1:D11" }],
    looks: { 4: { format: "0.00" } },
  });
  expect(sheet()?.cells.find(({ note }) => note)).toMatchObject({ row: 1, column: 4 });
});

test("a duplicated tab has the same cells and a name of its own; a renamed one keeps references", () => {
  h.run("mark");
  h.type("Sheet1", "E1", "=SUM(C2:C4)");
  h.duplicateTab("Sheet1", "Salinan");
  expect(h.value("Salinan", "E1")).toBe(6);
  h.type("Salinan", "C2", 10);
  expect([h.value("Salinan", "E1"), h.value("Sheet1", "E1")]).toEqual([13, 6]);
  expect(h.save().sheets.map(({ name }) => name)).toEqual(["Sheet1", "Salinan"]);
  h.type("Salinan", "F1", "=Sheet1!C2");
  h.renameTab("Sheet1", "Data Umum");
  expect(h.value("Salinan", "F1")).toBe(3);
  expect(h.run("hide", "Salinan", true)).toBe(true);
  expect(h.run("hide", "Salinan", false)).toBe(false);
});

test("sorting moves typed cells and their formulas by a column, blanks last", () => {
  h.type("Sheet1", "D2", "=C2*2");
  h.type("Sheet1", "D3", "=C3*2");
  h.type("Sheet1", "D4", "=C4*2");
  h.sortRows("Sheet1", "A2:D6", 1, true);
  expect(column("A", 2, 6)).toEqual(["a", "b", "c", "", ""]);
  expect(column("D", 2, 4)).toEqual([2, 4, 6]);
  h.sortRows("Sheet1", "A2:D6", 3, false);
  expect(column("C", 2, 6)).toEqual([3, 2, 1, "", ""]);
  expect(column("D", 2, 4)).toEqual([6, 4, 2]);
});

test("an open range follows columns that are put in and taken out before it", () => {
  const h = createHost({ code: "function f() {}", scopes: [] });
  h.type("Sheet1", "C1", 5);
  h.type("Sheet1", "C9", 7);
  h.type("Sheet1", "F1", "=SUM(C1:C)");
  h.insertColumns("Sheet1", 2, 2);
  expect(h.value("Sheet1", "H1")).toBe(12);
  h.type("Sheet1", "E20", 1);
  expect(h.value("Sheet1", "H1")).toBe(13);
  h.deleteColumns("Sheet1", 1, 1);
  h.type("Sheet1", "D21", 1);
  expect(h.value("Sheet1", "G1")).toBe(14);
  h.dispose();
});
