import type { LocalHost } from "../../local/host";
import { host, script } from "./gas-host";

describe("cells", () => {
  let h: LocalHost;
  beforeAll(() => {
    h = host();
  });

  test("a blank cell reads as an empty string", () => {
    expect(h.run("values", "Z1:Z2")).toEqual([[""], [""]]);
    expect(h.value("Sheet1", "Z1")).toBe("");
    expect(h.display("Sheet1", "Z1")).toBe("");
  });

  test("values keep their type", () => {
    h.run("set", "A1:D1", [[1.5, "teks", true, ""]]);
    expect(h.run("values", "A1:D1")).toEqual([[1.5, "teks", true, ""]]);
    expect(h.run("display", "A1:D1")).toEqual([["1,5", "teks", "TRUE", ""]]);
  });

  test.each([
    ["85%", 0.85, "85%"],
    ["79,67%", 0.7967, "79,67%"],
    ["79,67", 79.67, "79,67"],
    ["1.5", 1.5, "1,5"],
    ["1.234.567", 1234567, "1.234.567"],
    ["Rp 1.500.000", 1500000, "Rp1.500.000"],
    ["-12", -12, "-12"],
    ["TRUE", true, "TRUE"],
    ["31/01/2022", "2022-01-31", "31/01/2022"],
    ["2022-01-31", "2022-01-31", "2022-01-31"],
    ["31/02/2022", "31/02/2022", "31/02/2022"],
    ["1.01.02", "1.01.02", "1.01.02"],
    ["IKU-1", "IKU-1", "IKU-1"],
    ["'12", "12", "12"],
    ["100 orang", "100 orang", "100 orang"],
  ])("typed %p is %p and shows %p", (typed, value, shown) => {
    const fresh = host();
    fresh.type("Sheet1", "B2", typed);
    expect(fresh.value("Sheet1", "B2")).toBe(value);
    expect(fresh.display("Sheet1", "B2")).toBe(shown);
    fresh.run("set", "B3", [[typed]]);
    expect(fresh.value("Sheet1", "B3")).toBe(value);
  });

  test("in an English locale the point is decimal and the month comes first", () => {
    const english = host("", { locale: "en_US" });
    for (const [cell, text] of [
      ["A1", "1,234.5"],
      ["A2", "1/31/2022"],
    ] as const) {
      english.type("Sheet1", cell, text);
    }
    expect(english.value("Sheet1", "A1")).toBe(1234.5);
    expect(english.value("Sheet1", "A2")).toBe("2022-01-31");
    expect(english.display("Sheet1", "A1")).toBe("1,234.50");
  });

  test("a cell formatted as text keeps what looks like a number", () => {
    h.run("format", "B5", "@");
    h.run("set", "B5", [["1.10"]]);
    expect(h.run("values", "B5")).toEqual([["1.10"]]);
    expect(h.run("display", "B5")).toEqual([["1.10"]]);
  });

  test("a cell with its own format keeps it when a percentage is typed", () => {
    h.run("format", "B6", "0.00");
    h.type("Sheet1", "B6", "85%");
    expect(h.display("Sheet1", "B6")).toBe("0,85");
  });

  test("a date cell reads as a Date of the script's own realm, and a Date writes a date", () => {
    const result = script(`
      var cell = sheet().getRange("A1");
      cell.setValue(new Date(2022, 0, 31));
      var read = cell.getValue();
      return [read instanceof Date, read.getDate(), cell.getDisplayValues()[0][0],
        Utilities.formatDate(read, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), "d MMMM yyyy"),
        cell.getValues() instanceof Array];`);
    expect(result).toEqual([true, 31, "31/01/2022", "31 January 2022", true]);
  });

  test("a time of day survives to the second", () => {
    expect(
      script(`var cell = sheet().getRange("A1"); cell.setValue(new Date(2022, 0, 31, 13, 45, 10));
        var d = cell.getValue(); return [d.getHours(), d.getMinutes(), d.getSeconds()];`),
    ).toEqual([13, 45, 10]);
  });

  test("clearContent leaves the format", () => {
    expect(
      script(`var r = sheet().getRange("A1"); r.setNumberFormat("0.00").setValue(5).clearContent();
        return [r.getValue(), r.getNumberFormats()[0][0], sheet().getRange("A2").getNumberFormats()[0][0]];`),
    ).toEqual(["", "0.00", "0.###############"]);
  });
});

describe("ranges", () => {
  test.each([
    ["getRange(0, 1)", "The starting row of the range is too small."],
    ["getRange(1, 0)", "The starting column of the range is too small."],
    ["getRange(1, 1, 0)", "The number of rows in the range must be at least 1."],
    ["getRange(1001, 1)", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange('A1:AA1')", "The coordinates of the range are outside the dimensions of the sheet."],
    ["getRange('bukan rentang')", "Range not found"],
    ["getRange('Lain!A1')", "Range not found"],
  ])("sheet.%s throws as on Google", (call, message) => {
    expect(() => script(`sheet().${call};`)).toThrow(message);
  });

  test("setValues wants the dimensions of its range", () => {
    expect(() => script("sheet().getRange('A1:B2').setValues([[1, 2]]);")).toThrow(
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    );
    expect(() => script("sheet().getRange('A1:B1').setValues([[1]]);")).toThrow(
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  });

  test("positions are 1-based and A1 notation follows", () => {
    expect(
      script(`var r = sheet().getRange(2, 3, 4, 2);
        return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(),
          sheet().getRange("C2").getA1Notation(), sheet().getRange("C5:C").getNumRows(),
          sheet().getRange("'Sheet1'!B:B").getA1Notation(), r.getSheet().getName()];`),
    ).toEqual(["C2:D5", 2, 3, 4, 2, "C2", 996, "B1:B1000", "Sheet1"]);
  });

  test("the data range ends at the last content", () => {
    expect(
      script(`var empty = sheet().getDataRange().getA1Notation();
        sheet().getRange("C7").setValue("x"); sheet().getRange("A9").setBackground("#ff0000");
        return [empty, sheet().getDataRange().getA1Notation(), sheet().getLastRow(), sheet().getLastColumn()];`),
    ).toEqual(["A1", "A1:C7", 7, 3]);
  });

  test("an array formula to the end makes every row count, as on Google", () => {
    const h = host("function last() { return sheet().getLastRow(); }");
    h.type("Sheet1", "A1", 1);
    h.type("Sheet1", "B1", '=ARRAYFORMULA(IF(A1:A="";"";A1:A))');
    expect(h.run("last")).toBe(1000);
  });
});
