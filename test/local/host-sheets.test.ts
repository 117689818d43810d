import { host, script } from "./gas-host";

describe("sheets", () => {
  test("a sheet is found by name, whatever the case, and inserted where asked", () => {
    expect(
      script(`var ss = SpreadsheetApp.getActive();
        var a = ss.insertSheet("IKU", 0), b = ss.insertSheet("Identitas", 1);
        return [ss.getSheets().map(function (s) { return s.getName(); }), a.getIndex(), b.getIndex(),
          ss.getActiveSheet().getName(), ss.getSheetByName("iku") === a, ss.getSheetByName("x"),
          typeof a.getSheetId(), a.getSheetId() !== b.getSheetId(), a.isSheetHidden()];`),
    ).toEqual([
      ["IKU", "Identitas", "Sheet1"],
      1,
      2,
      "Identitas",
      true,
      null,
      "number",
      true,
      false,
    ]);
  });

  test("a second sheet of the same name is refused", () => {
    expect(() => script('SpreadsheetApp.getActive().insertSheet("sheet1", 0);')).toThrow(
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    );
  });

  test("size, frozen rows and new columns are reported", () => {
    expect(
      script(`var s = sheet(); s.insertColumnsAfter(26, 2); s.setFrozenRows(3); s.setFrozenColumns(1);
        s.setColumnWidth(1, 240); s.hideColumns(5); s.setTabColor("#ff0000");
        return [s.getMaxRows(), s.getMaxColumns(), s.getFrozenRows()];`),
    ).toEqual([1000, 28, 3]);
  });

  test("the workbook has a locale, a time zone and a name", () => {
    expect(
      script(`var ss = SpreadsheetApp.getActive(); return [ss.getSpreadsheetLocale(),
        ss.getSpreadsheetTimeZone(), typeof ss.getName(), typeof ss.getId(), typeof ss.getUrl()];`),
    ).toEqual(["in_ID", "Asia/Jakarta", "string", "string", "string"]);
  });
});

describe("notes, validation and protection", () => {
  test("notes are set and read over a range", () => {
    expect(
      script(`var r = sheet().getRange("A1:B1"); r.setNotes([["satu", ""]]);
        sheet().getRange("B1").setNote("dua"); var both = r.getNotes();
        sheet().getRange("A1").setNote(null); return [both, r.getNotes()];`),
    ).toEqual([[["satu", "dua"]], [["", "dua"]]]);
  });

  test("a dropdown from a list keeps its values and help", () => {
    expect(
      script(`var rule = SpreadsheetApp.newDataValidation().requireValueInList(["Positif", "Negatif"], true)
          .setAllowInvalid(false).setHelpText("Pilih arah.").build();
        sheet().getRange("A2:A10").setDataValidation(rule);
        var read = sheet().getRange("A10:A11").getDataValidations();
        return [read[0][0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
          read[0][0].getCriteriaValues(), read[0][0].getHelpText(), read[1][0]];`),
    ).toEqual([true, [["Positif", "Negatif"], true], "Pilih arah.", null]);
  });

  test("a dropdown from a range keeps its range, and null removes it", () => {
    expect(
      script(`var list = SpreadsheetApp.getActive().insertSheet("IKU 2", 1).getRange("A4:A9");
        var r = sheet().getRange("C1:C3");
        r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(list, true).build());
        var range = r.getDataValidations()[2][0].getCriteriaValues()[0];
        sheet().getRange("C2").setDataValidation(null);
        return [range.getSheet().getName(), range.getA1Notation(),
          r.getDataValidations().map(function (row) { return row[0] === null; })];`),
    ).toEqual(["IKU 2", "A4:A9", [false, true, false]]);
  });

  test("a strict dropdown refuses other values, from the script and from the keyboard", () => {
    const one = host(`function pasang() {
      var dv = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
      sheet().getRange("A1:A2").setValues([["IKU-1"], ["IKU-2"]]);
      sheet().getRange("B1:B3").setDataValidation(dv.requireValueInList(["a", "b"]).build());
      sheet().getRange("C1:C3").setDataValidation(dv.requireValueInRange(sheet().getRange("A1:A9")).build());
      sheet().getRange("B1:C2").setValues([["a", "IKU-2"], ["", "=A1"]]); }`);
    one.run("pasang");
    expect(one.run("values", "B1:C2")).toEqual([
      ["a", "IKU-2"],
      ["", "IKU-1"],
    ]);
    const refusal = (cell: string) =>
      `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
    expect(() => one.run("set", "B1:C1", [["b", "IKU-3"]])).toThrow(refusal("C1"));
    expect(() => one.type("Sheet1", "B3", "c")).toThrow(refusal("B3"));
    expect(one.value("Sheet1", "B1")).toBe("a");
  });

  test("a protected range has a description and stays readable and writable", () => {
    expect(
      script(`sheet().getRange("A1").setValue(3); sheet().getRange("B1").setFormula("=A1*2");
        sheet().getRange("A1:A5").protect().setDescription("Dihitung").setWarningOnly(true);
        sheet().getRange("A1").setValue(4);
        var all = sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE);
        var seen = [all.length, all[0].getDescription(), all[0].isWarningOnly(),
          all[0].getRange().getA1Notation(), sheet().getRange("B1").getValue()];
        all[0].remove();
        return seen.concat(sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).length);`),
    ).toEqual([1, "Dihitung", true, "A1:A5", 8, 0]);
  });
});
