import type { AlertAnswer, Buku, HostOptions, SavedFile, UiEvent } from "../../local/contract";
import { createHost, customFunctionsOf, type LocalHost } from "../../local/host";

const auth = "https://www.googleapis.com/auth/";
const allScopes = ["spreadsheets.currentonly", "script.container.ui", "drive.file"].map(
  (scope) => auth + scope,
);

/** A script of helpers every test may call; `body` adds its own functions. */
const helpers = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1"); }
function values(a1) { return sheet().getRange(a1).getValues(); }
function display(a1) { return sheet().getRange(a1).getDisplayValues(); }
function formulas(a1) { return sheet().getRange(a1).getFormulas(); }
function set(a1, grid) { sheet().getRange(a1).setValues(grid); }
function formula(a1, text) { sheet().getRange(a1).setFormula(text); }
function format(a1, pattern) { sheet().getRange(a1).setNumberFormat(pattern); }
/** Doubles. @customfunction */
function DUA(a) {
  if (a === "galat") throw new Error("DUA: tidak bisa");
  var one = function (v) { return typeof v === "number" ? v * 2 : v === "" ? "" : "n/a"; };
  return Array.isArray(a) ? a.map(function (row) { return row.map(one); }) : one(a);
}
/** Reports what it was given. @customfunction */
function JENIS(a) {
  if (a instanceof Date) return "date " + a.getFullYear() + "-" + (a.getMonth() + 1) + "-" + a.getDate();
  return Array.isArray(a) ? "array " + a.length + "x" + a[0].length : typeof a + " " + a;
}
/** Tries to write. @customfunction */
function TULIS() { sheet().getRange("A1").setValue(1); return 1; }
/** Tries a service. @customfunction */
function BUKA() { SpreadsheetApp.getUi().alert("x"); return 1; }
/** Reads a cell. @customfunction */
function BACA() { return sheet().getRange("A1").getValue(); }
`;

function host(body = "", options: Partial<HostOptions> = {}): LocalHost {
  return createHost({ code: helpers + body, scopes: allScopes, ...options });
}

/** Runs one expression or block inside the script. */
function script(body: string, options: Partial<HostOptions> = {}): unknown {
  return host(`function coba() { ${body} }`, options).run("coba");
}

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

describe("formulas", () => {
  let h: LocalHost;
  beforeAll(() => {
    h = host();
    const rows = [
      ["Kode", "Nilai", "Tingkat"],
      ["I", "", "program"],
      ["I.1", 5, "kegiatan"],
      ["I.2", 7, "kegiatan"],
      ["II", "", "program"],
      ["II.1", 9, "kegiatan"],
    ];
    h.run("set", "A3:C8", rows);
  });
  const calculated = (text: string): unknown => {
    h.type("Sheet1", "H3", text);
    return h.value("Sheet1", "H3");
  };
  const spilled = (text: string): unknown => {
    h.type("Sheet1", "H3", text);
    return (h.run("values", "H3:H9") as unknown[][]).map((row) => row[0]);
  };

  test.each<[string, unknown]>([
    ["=SUM(B3:B)", 21],
    ["=SUM(B3:B8,1)", 22],
    ["=SUM(B3:B8;1)", 22],
    ["=ROUND(2,345;1)", 2.3],
    ["=1,5*2", 3],
    ['=SUMIF(C3:C;"kegiatan";B3:B)', 21],
    ['=COUNTIF(C3:C;"program")', 2],
    ['=VLOOKUP("I.2";A3:C;2;FALSE)', 7],
    ['=MATCH("I.1";A3:A;0)', 3],
    ['=IFERROR(1/0;"x")', "x"],
    ['=IFNA(MATCH("zz";A3:A;0);"tak ada")', "tak ada"],
    ['=TEXT(0.5;"0%")', "50%"],
    ['=HYPERLINK("#gid=0&range=A1";"label")', "label"],
    ["=B4", ""],
    ["=B4+1", 1],
    ['=XLOOKUP("I";A3:A;B3:B;"")', ""],
    ['=IF(XLOOKUP("I";A3:A;B3:B;"")="";"kosong";"isi")', "kosong"],
    ["=Sheet1!B5+'Sheet1'!B6", 12],
    ['=LEN("1.01.02")', 7],
    ['="a;b,c"', "a;b,c"],
    ["=EDATE(DATE(2025;1;31);1)", "2025-02-28"],
    ["=BUKAN_FUNGSI(1)", "#NAME?"],
    ["=DUA(4)", 8],
    ["=dua(4)", 8],
  ])("%s is %p", (text, value) => {
    expect(calculated(text)).toBe(value);
  });

  test("a string that begins with = is a formula, and a forced text is not", () => {
    h.run("set", "J1:J2", [["=1+1"], ["'=1+1"]]);
    expect(h.run("values", "J1:J2")).toEqual([[2], ["=1+1"]]);
    expect(h.run("formulas", "J1:J2")).toEqual([["=1+1"], [""]]);
  });

  test.each([
    '=ARRAYFORMULA(IF(ROW(A3:A)=ROW(A3);"Capaian (%)";DUA(B3:B)))',
    '=IF(Sheet1!$A$3:$A="a;b";{1\\2;3\\4};"c,d")',
    "='Sheet1'!A3:C",
    "=SUM(A1:A1000)",
    '=XLOOKUP(A3;A3:A;B3:B;"")',
  ])("%s reads back as it was written", (text) => {
    h.type("Sheet1", "L1", text);
    expect(h.run("formulas", "L1")).toEqual([[text]]);
    h.type("Sheet1", "L1", "");
  });

  test("a comma typed between arguments reads back as a semicolon", () => {
    h.type("Sheet1", "L1", "=SUM(1,2)");
    expect(h.run("formulas", "L1")).toEqual([["=SUM(1;2)"]]);
  });

  test("a header formula spills down its column", () => {
    const text = '=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"Dua";DUA(B3:B)))';
    expect(spilled(text)).toEqual(["Dua", "", 10, 14, "", 18, ""]);
    expect(h.run("display", "H3:H5")).toEqual([["Dua"], [""], ["10"]]);
    expect(h.run("formulas", "H3:H5")).toEqual([[text], [""], [""]]);
  });

  test.each<[string, unknown[]]>([
    ['=ARRAYFORMULA(IF(A3:A="";"";XLOOKUP(A3:A;A3:A;B3:B;"")))', ["Nilai", "", 5, 7, "", 9, ""]],
    ['=ARRAYFORMULA(IFERROR(VLOOKUP(A3:A;A3:C;2;FALSE);""))', ["Nilai", "", 5, 7, "", 9, ""]],
    ['=ARRAYFORMULA(IFNA(MATCH(A3:A;A3:A;0);""))', [1, 2, 3, 4, 5, 6, ""]],
    ['=ARRAYFORMULA(COUNTIF(A3:A;A3:A&".*"))', [0, 2, 0, 0, 1, 0, 0]],
    ["=ARRAYFORMULA(COUNTIF(C3:C;C3:C))", [1, 2, 3, 3, 2, 3, 0]],
    [
      '=ARRAYFORMULA(IF(COUNTIF(A3:A;A3:A&".*")=0;B3:B;SUMIF(A3:A;A3:A&".*";B3:B)))',
      ["Nilai", 12, 5, 7, 9, 9, ""],
    ],
    ['=ARRAYFORMULA(INDEX(A3:C;0;MATCH("Nilai";A3:C3;0)))', ["Nilai", "", 5, 7, "", 9, ""]],
    ['=ARRAYFORMULA(COUNTIF(A3:A;{"I.?";"*1";"I~*";"";"i";5}))', [2, 2, 0, 0, 1, 0, ""]],
    ["=INDEX(A3:C;0;2)", ["Nilai", "", 5, 7, "", 9, ""]],
  ])("%s spills %p", (text, cells) => {
    expect(spilled(text)).toEqual(cells);
  });

  test("a comparison in the formula's own row is not confused with the cells around it", () => {
    const fresh = host();
    fresh.type("Sheet1", "A3", "x");
    fresh.type("Sheet1", "D3", '=ARRAYFORMULA(IF(ROW(A3:A)=ROW(A3);"judul";"isi"))');
    expect(fresh.run("values", "D3:D4")).toEqual([["judul"], ["isi"]]);
  });

  test("spills that depend on one another follow an edit, whatever order they were typed in", () => {
    const fresh = host('function tab() { SpreadsheetApp.getActive().insertSheet("P", 1); }');
    fresh.run("tab");
    fresh.type("P", "E1", "=SUM(D3:D)");
    fresh.type("P", "D3", '=ARRAYFORMULA(IF(ROW(C3:C)=ROW(C3);"D";IF(C3:C="";"";C3:C+1)))');
    fresh.type("P", "C3", '=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"C";DUA(B3:B)))');
    fresh.type("P", "B3", '=ARRAYFORMULA(IF(A3:A="";"";XLOOKUP(A3:A;Sheet1!A1:A;Sheet1!B1:B;"")))');
    fresh.type("P", "A4", "II");
    fresh.run("set", "A1:B2", [
      ["I", 1],
      ["II", 2],
    ]);
    expect(["B4", "C4", "D4", "E1"].map((cell) => fresh.value("P", cell))).toEqual([2, 4, 5, 5]);
    fresh.type("Sheet1", "B2", 20);
    expect(["B4", "C4", "D4", "E1"].map((cell) => fresh.value("P", cell))).toEqual([
      20, 40, 41, 41,
    ]);
    fresh.type("P", "B3", "");
    expect(["B4", "C4", "D4", "E1"].map((cell) => fresh.value("P", cell))).toEqual(["", "", "", 0]);
  });

  test("a date format that came with a result goes with it", () => {
    const fresh = host();
    fresh.type("Sheet1", "A1", "=DATE(2025;1;31)");
    expect(fresh.display("Sheet1", "A1")).toContain("2025");
    fresh.type("Sheet1", "A1", "=SUM(1;2)");
    expect(fresh.value("Sheet1", "A1")).toBe(3);
    fresh.run("format", "A1", "dd/mm/yyyy");
    fresh.type("Sheet1", "A1", "=DATE(2025;1;31)");
    fresh.type("Sheet1", "A1", "=DATE(2025;1;30)+1");
    expect(fresh.display("Sheet1", "A1")).toBe("31/01/2025");
  });

  test("a blocked spill is #REF! until the cell in its way is cleared", () => {
    h.type("Sheet1", "H3", "=ARRAYFORMULA(B3:B)");
    h.type("Sheet1", "H6", "halangan");
    expect(h.run("values", "H3:H6")).toEqual([["#REF!"], [""], [""], ["halangan"]]);
    expect(h.display("Sheet1", "H3")).toBe("#REF!");
    h.type("Sheet1", "H6", "");
    expect(h.run("values", "H3:H6")).toEqual([["Nilai"], [""], [5], [7]]);
  });

  test("an open-ended range reaches rows added later", () => {
    const fresh = host(
      "function rows(n) { var s = sheet(); s.insertRowsAfter(s.getMaxRows(), n); return s.getMaxRows(); }",
    );
    fresh.type("Sheet1", "B1", "=SUM(A1:A)");
    fresh.type("Sheet1", "C1", "=ARRAYFORMULA(A1:A)");
    fresh.type("Sheet1", "A1", 1);
    expect(fresh.value("Sheet1", "B1")).toBe(1);
    expect(fresh.run("rows", 50)).toBe(1050);
    fresh.type("Sheet1", "A1050", 4);
    expect(fresh.value("Sheet1", "B1")).toBe(5);
    expect(fresh.value("Sheet1", "C1050")).toBe(4);
    expect(fresh.run("formulas", "B1")).toEqual([["=SUM(A1:A)"]]);
  });

  test("rows inserted in the middle move references and keep ends open", () => {
    const fresh = host("function insert() { sheet().insertRowsAfter(2, 3); }");
    fresh.type("Sheet1", "A5", 2);
    fresh.type("Sheet1", "B1", "=SUM(A3:A)+A5");
    fresh.run("insert");
    expect(fresh.run("formulas", "B1")).toEqual([["=SUM(A6:A)+A8"]]);
    expect(fresh.value("Sheet1", "B1")).toBe(4);
  });

  test("setFormula fills the range with relative references", () => {
    h.run("formula", "M1:N2", '=A1&$A1&A$1&"A1"&SUM(A1:A)');
    expect(h.run("formulas", "M1:N2")).toEqual([
      ['=A1&$A1&A$1&"A1"&SUM(A1:A)', '=B1&$A1&B$1&"A1"&SUM(B1:B)'],
      ['=A2&$A2&A$1&"A1"&SUM(A2:A)', '=B2&$A2&B$1&"A1"&SUM(B2:B)'],
    ]);
  });

  test("an edit reaches its dependents on other sheets", () => {
    const fresh = host('function tab() { SpreadsheetApp.getActive().insertSheet("IKU 1", 1); }');
    fresh.run("tab");
    fresh.type("Sheet1", "A1", "='IKU 1'!B2*2");
    fresh.type("IKU 1", "B2", 4);
    expect(fresh.value("Sheet1", "A1")).toBe(8);
    fresh.type("IKU 1", "B2", 5);
    expect(fresh.value("Sheet1", "A1")).toBe(10);
  });
});

describe("custom functions", () => {
  let h: LocalHost;
  beforeAll(() => {
    h = host();
    h.run("set", "A1:A4", [[""], [5], ["teks"], ["31/01/2022"]]);
    h.type("Sheet1", "B1", "85%");
  });
  const calculated = (text: string): unknown => {
    h.type("Sheet1", "D1", text);
    return h.value("Sheet1", "D1");
  };

  test.each([
    ["=JENIS(A1)", "string "],
    ["=JENIS(A2)", "number 5"],
    ["=JENIS(A3)", "string teks"],
    ["=JENIS(A4)", "date 2022-1-31"],
    ["=JENIS(B1)", "number 0.85"],
    ["=JENIS(A1:B2)", "array 2x2"],
    ["=JENIS(TRUE)", "boolean true"],
    ['=JENIS("1e5")', "string 1e5"],
  ])("%s is called with %p", (text, seen) => {
    expect(calculated(text)).toBe(seen);
  });

  test("one that throws shows #ERROR! and keeps its message", () => {
    expect(calculated('=DUA("galat")')).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("DUA: tidak bisa");
    expect(h.display("Sheet1", "D1")).toBe("#ERROR!");
    expect(calculated("=DUA(2)")).toBe(4);
    expect(h.errorNote("Sheet1", "D1")).toBeUndefined();
  });

  test("the message is also behind the cells it spilled into", () => {
    h.type("Sheet1", "F1", '=ARRAYFORMULA(IF(ROW(A1:A)=1;"judul";DUA("galat")))');
    expect(h.value("Sheet1", "F3")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "F3")).toBe("DUA: tidak bisa");
  });

  test("one may read the sheet but neither write nor open anything", () => {
    h.run("set", "A1", [["baca"]]);
    expect(calculated("=BACA()")).toBe("baca");
    expect(calculated("=TULIS()")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("You do not have permission to call setValue");
    expect(calculated("=BUKA()")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("You do not have permission to call getUi");
  });

  test("only functions marked @customfunction are known to formulas", () => {
    const code =
      "/** x\n * @customfunction\n */\nfunction A(){}\n/** x */ function B(){}\nfunction C(){}";
    expect(customFunctionsOf(code)).toEqual(["A"]);
    expect(calculated('=VALUES("A1")')).toBe("#NAME?");
  });
});

describe("running the script", () => {
  let one: LocalHost;
  beforeAll(() => {
    one = host(`
      function lima() { sheet().getRange('A1').setValue(1); }
      function gema(x) { return x; }
      function rahasia_() { return 1; }
      function tanggal() { return { a: [new Date()] }; }
      function fungsi() { return { f: function () {} }; }
      function lingkar() { var a = {}; a.a = a; return a; }
      function lubang() { return { a: undefined, b: [1, undefined, null] }; }
      function galat() { throw new Error("Isi target indikator IKU-2."); }
      function kosong() {}
      function catat() { console.log("halo", { a: 1 }); console.warn("awas"); }
      function jumlah(e) { return e.values.length; }
      var bukan = 1;`);
  });

  test("arguments and results travel as plain values", () => {
    const value = { a: [1, "x", null, true], b: { c: 2 } };
    expect(one.run("gema", value)).toEqual(value);
    expect(one.run("lubang")).toEqual({ b: [1, null, null] });
    expect(one.run("kosong")).toBeNull();
    expect(one.run("jumlah", { values: [1, 2] })).toBe(2);
  });

  test("a Date, a function or a circle is refused both ways", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [new Date(), { a: [new Date()] }, () => 1, circle]) {
      expect(() => one.run("gema", value)).toThrow("Failed due to illegal value in property");
    }
    for (const name of ["tanggal", "fungsi", "lingkar"]) {
      expect(() => one.run(name)).toThrow("Failed due to illegal value in property");
    }
  });

  test.each(["rahasia_", "tidakAda", "bukan", "eval", "SpreadsheetApp", "__standIn", "parseInt"])(
    "%s cannot be called",
    (name) => {
      expect(() => one.run(name)).toThrow(`Script function not found: ${name}`);
    },
  );

  test("an error keeps the script's message", () => {
    expect(() => one.run("galat")).toThrow("Isi target indikator IKU-2.");
  });

  test("the console goes to the log", () => {
    one.run("catat");
    expect(one.logs).toEqual(['halo {"a":1}', "warn: awas"]);
  });

  test("service calls are counted", () => {
    one.calls = 0;
    one.run("lima");
    expect(one.calls).toBe(4);
  });

  test("the script's realm has nothing of Node or of a browser", () => {
    const names = "setTimeout URL fetch TextEncoder process require window Buffer structuredClone";
    expect(
      script(
        `return "${names}".split(" ").filter(function (n) { return typeof globalThis[n] !== "undefined"; });`,
      ),
    ).toEqual([]);
  });

  test("what is not emulated says so", () => {
    expect(() => script("sheet().getRange('A1').getFontSizes();")).toThrow(
      "not emulated: Range.getFontSizes",
    );
    expect(() => script("SpreadsheetApp.openById('x');")).toThrow(
      "not emulated: SpreadsheetApp.openById",
    );
    expect(() => script("DriveApp.createFile('x');")).toThrow("DriveApp is not defined");
  });
});

describe("scopes", () => {
  test.each([
    ["sheet()", "spreadsheets.currentonly", "SpreadsheetApp.getActiveSpreadsheet"],
    ["SpreadsheetApp.getUi()", "script.container.ui", "SpreadsheetApp.getUi"],
    ["Drive.Files.create({}, null, {})", "drive.file", "Drive.Files.create"],
  ])("%s needs %s", (call, scope, method) => {
    const scopes = allScopes.filter((item) => item !== auth + scope);
    expect(() => script(`${call};`, { scopes })).toThrow(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${auth}${scope}`,
    );
  });

  test("properties, locks and utilities need none", () => {
    expect(
      script(
        `PropertiesService.getDocumentProperties().setProperty("a", "1");
         return LockService.getDocumentLock().tryLock(1);`,
        { scopes: [] },
      ),
    ).toBe(true);
  });

  test("requireScopes stops an execution that lacks one", () => {
    const call = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${auth}drive.file"]); return 1;`;
    expect(script(call)).toBe(1);
    expect(() => script(call, { scopes: [] })).toThrow("Specified permissions are not sufficient");
  });
});

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

describe("what the person sees", () => {
  function watched(body: string, answer?: AlertAnswer) {
    const events: UiEvent[] = [];
    const one = host(body, {
      html: { sidebar: "<!doctype html><p>halo" },
      onUi: (event) => events.push(event),
      ...(answer ? { answer: () => answer } : {}),
    });
    return { one, events };
  }

  test("a menu is built by the script's own onOpen", () => {
    const { one, events } = watched(`function onOpen(e) {
      SpreadsheetApp.getUi().createMenu("LKIP").addItem("Susun", "susun").addSeparator().addToUi(); }`);
    one.run("onOpen", {});
    expect(events).toEqual([
      { kind: "menu", title: "LKIP", items: [{ label: "Susun", run: "susun" }, null] },
    ]);
  });

  test("an alert gives the answer at once", () => {
    const body = `function tanya() { var ui = SpreadsheetApp.getUi();
      var a = ui.alert("Tulis ulang?", "Isi lama hilang.", ui.ButtonSet.YES_NO);
      return [a === ui.Button.YES, a === ui.Button.NO]; }
      function kabar() { SpreadsheetApp.getUi().alert("Selesai."); }`;
    expect(watched(body).one.run("tanya")).toEqual([true, false]);
    const { one, events } = watched(body, "NO");
    expect(one.run("tanya")).toEqual([false, true]);
    one.run("kabar");
    expect(events).toEqual([
      { kind: "alert", title: "Tulis ulang?", message: "Isi lama hilang.", buttons: "YES_NO" },
      { kind: "alert", title: "", message: "Selesai.", buttons: "OK" },
    ]);
  });

  test("sidebar, dialog, toast and selection are shown", () => {
    const { one, events } = watched(`function buka() { var ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("LKIP"));
      ui.showModalDialog(HtmlService.createHtmlOutput("<b>x").setWidth(500).setHeight(300), "Buat");
      SpreadsheetApp.getActive().toast("Tersimpan", "LKIP", 3);
      sheet().getRange("B2:C3").activate(); }`);
    one.run("buka");
    expect(events).toEqual([
      { kind: "sidebar", title: "LKIP", html: "<!doctype html><p>halo" },
      { kind: "dialog", title: "Buat", html: "<b>x", width: 500, height: 300 },
      { kind: "toast", message: "Tersimpan", title: "LKIP", seconds: 3 },
      { kind: "activate", tab: "Sheet1", a1: "B2:C3" },
    ]);
  });

  test("an unknown HTML file is an error", () => {
    expect(() => script('HtmlService.createHtmlOutputFromFile("lain");')).toThrow(
      "No HTML file named lain was found.",
    );
  });
});

describe("services", () => {
  test("a file is saved with its bytes and gets an address", () => {
    const files: SavedFile[] = [];
    const result = script(
      `var blob = Utilities.newBlob(Utilities.base64Decode("UEsDBP8="), "application/zip", "a.docx");
       return Drive.Files.create({ name: "LKIP.docx", mimeType: "application/vnd.google-apps.document" },
         blob, { fields: "id,webViewLink" });`,
      { onSave: (file) => files.push(file) },
    );
    expect(result).toEqual({ id: "lokal-1", webViewLink: expect.stringContaining("lokal-1") });
    expect(files[0]?.name).toBe("LKIP.docx");
    expect([...(files[0]?.bytes ?? [])]).toEqual([0x50, 0x4b, 3, 4, 0xff]);
  });

  test("blobs have signed bytes and text is UTF-8", () => {
    expect(
      script(`return [Utilities.newBlob("é").getBytes(), Utilities.base64Encode("LKIP é"),
        Utilities.base64Decode("/w=="), Utilities.newBlob("x", "text/html", "a.html").getName()];`),
    ).toEqual([[-61, -87], Buffer.from("LKIP é").toString("base64"), [-1], "a.html"]);
    expect(() => script("Utilities.newBlob([200]);")).toThrow("range -128 to 127");
  });

  test("properties are text, of at most 9 kB each", () => {
    expect(
      script(`var p = PropertiesService.getDocumentProperties();
        p.setProperty("a", 1).setProperty("b", "x"); p.deleteProperty("b");
        return [p.getProperty("a"), p.getProperty("b"), p.getProperties()];`),
    ).toEqual(["1", null, { a: "1" }]);
    expect(() =>
      script(
        'PropertiesService.getDocumentProperties().setProperty("a", new Array(9300).join("x"));',
      ),
    ).toThrow("Argument too large: value");
  });

  test("a lock is held until released or the end of the execution", () => {
    const one = host(`
      function ambil() { var l = LockService.getDocumentLock(); l.waitLock(1000); return l.hasLock(); }
      function punya() { return LockService.getDocumentLock().hasLock(); }`);
    expect([one.run("ambil"), one.run("punya")]).toEqual([true, false]);
  });

  test("dates are formatted in a time zone, in English", () => {
    expect(
      script(`var d = new Date(Date.UTC(2022, 0, 31, 20, 5, 9));
        return ["UTC", "GMT+7", "Asia/Tokyo"].map(function (tz) {
          return Utilities.formatDate(d, tz, "EEE, d MMM yyyy 'pukul' HH:mm:ss"); });`),
    ).toEqual([
      "Mon, 31 Jan 2022 pukul 20:05:09",
      "Tue, 1 Feb 2022 pukul 03:05:09",
      "Tue, 1 Feb 2022 pukul 05:05:09",
    ]);
  });

  test("a UUID is random and of version 4", () => {
    expect(script("return Utilities.getUuid();")).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab]/,
    );
  });
});

describe("saving and loading", () => {
  const furnish = `function isi() {
    var ss = SpreadsheetApp.getActive(), s = ss.insertSheet("Pengukuran", 0);
    s.getRange("A1:E1").merge;
  }`.replace(
    '    s.getRange("A1:E1").merge;\n',
    `
    s.getRange("A3:C5").setValues([["Kode", "Nilai", "Tanggal"], ["'1.10", 5, new Date(2022, 0, 31)], ["x", "85%", true]]);
    s.getRange("D3").setFormula('=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"Dua";DUA(B3:B)))');
    s.getRange("E3").setFormula("=SUM(B3:B)");
    s.getRange("A3:E3").setFontWeight("bold").setBackground("#eeeeee").setFontColor("#111111").setWrap(true)
      .setHorizontalAlignment("center").setVerticalAlignment("middle").setFontStyle("italic");
    s.getRange("F3").setNote("Catatan.");
    s.getRange("F4:F9").setNumberFormat("#,##0.00");
    s.getRange("G4:G9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).setHelpText("h").build());
    s.getRange("H4:H9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange("A4:A9")).setAllowInvalid(false).build());
    s.getRange("D3:D9").protect().setDescription("Dihitung").setWarningOnly(true);
    s.setFrozenRows(3); s.setFrozenColumns(2); s.setColumnWidth(1, 240); s.hideColumns(5); s.setTabColor("#ff0000");
`,
  );
  let saved: Buku;
  beforeAll(() => {
    const one = host(furnish);
    one.run("isi");
    saved = one.save();
  });

  test("a workbook is saved with everything on it", () => {
    const sheet = saved.sheets[0];
    expect(sheet).toMatchObject({
      name: "Pengukuran",
      rows: 1000,
      columns: 26,
      frozenRows: 3,
      frozenColumns: 2,
      tabColor: "#ff0000",
      widths: { 1: 240 },
      hiddenColumns: [5],
      protections: [{ range: "D3:D9", description: "Dihitung" }],
    });
    expect(sheet?.validations).toEqual([
      { range: "G4:G9", list: ["a", "b"], help: "h" },
      { range: "H4:H9", source: "'Pengukuran'!$A$4:$A$9", strict: true },
    ]);
    const at = (row: number, column: number) =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(3, 1)).toEqual({
      row: 3,
      column: 1,
      value: "Kode",
      bold: true,
      italic: true,
      wrap: true,
      background: "#eeeeee",
      color: "#111111",
      align: "center",
      valign: "middle",
    });
    expect(at(4, 1)).toEqual({ row: 4, column: 1, value: "1.10" });
    expect(at(4, 3)).toEqual({
      row: 4,
      column: 3,
      value: { date: "2022-01-31" },
      format: "dd/mm/yyyy",
    });
    expect(at(5, 2)).toEqual({ row: 5, column: 2, value: 0.85, format: "0%" });
    expect(at(3, 4)).toMatchObject({
      formula: '=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"Dua";DUA(B3:B)))',
      result: "Dua",
    });
    expect(at(4, 4)).toEqual({ row: 4, column: 4, result: 10, spilledFrom: "D3" });
    expect(at(3, 5)).toMatchObject({ formula: "=SUM(B3:B)", result: 5.85 });
    expect(at(3, 6)).toEqual({ row: 3, column: 6, note: "Catatan." });
    expect(at(4, 6)).toEqual({ row: 4, column: 6, format: "#,##0.00" });
  });

  test("loading what was saved and saving it again changes nothing", () => {
    const again = host(furnish, { buku: saved });
    expect(again.save()).toEqual(saved);
    expect(host(furnish, { buku: again.save() }).save()).toEqual(saved);
  });

  test("a loaded workbook calculates, and text stays text", () => {
    const again = host(furnish, { buku: saved });
    expect(again.value("Pengukuran", "D4")).toBe(10);
    expect(again.value("Pengukuran", "A4")).toBe("1.10");
    again.type("Pengukuran", "B4", 6);
    expect(again.value("Pengukuran", "D4")).toBe(12);
  });

  test("merges, names and hidden sheets survive", () => {
    const buku: Buku = structuredClone(saved);
    buku.names = { NILAI: "Pengukuran!B4" };
    buku.sheets[0]?.merges.push("A1:E1");
    const second = buku.sheets[1];
    if (second) second.hidden = true;
    const one = host("", { buku });
    expect(one.save()).toEqual(buku);
    one.type("Pengukuran", "J1", "=NILAI*2");
    expect(one.value("Pengukuran", "J1")).toBe(10);
  });

  test("a sheet keeps its id over saving and loading, so that links stay valid", () => {
    const id =
      'function id() { return SpreadsheetApp.getActive().getSheetByName("Pengukuran").getSheetId(); }';
    const first = host(furnish + id);
    first.run("isi");
    expect(host(id, { buku: saved }).run("id")).toBe(first.run("id"));
  });
});

describe("replication", () => {
  test("the script's mutations replay on a second host, and calculate there", () => {
    const batch: [string, unknown][] = [];
    const one = host(
      "function isi() { set('A1:B2', [[1, 2], [3, 4]]); formula('C1:C2', '=SUM(A1:B1)'); }",
      {
        onMutation: (id, params) => batch.push([id, JSON.parse(params)]),
      },
    );
    one.run("isi");
    one.value("Sheet1", "C1");
    const two = host();
    two.peer(batch);
    expect(two.run("values", "A1:C2")).toEqual([
      [1, 2, 3],
      [3, 4, 7],
    ]);
    expect(two.save()).toEqual(one.save());
  });

  test("what came from a replica is not sent back", () => {
    const batch: [string, unknown][] = [];
    const one = host("", { onMutation: (id, params) => batch.push([id, JSON.parse(params)]) });
    one.type("Sheet1", "A1", 5);
    const echo: string[] = [];
    const two = host("", { onMutation: (id) => echo.push(id) });
    two.peer(batch);
    expect(two.value("Sheet1", "A1")).toBe(5);
    expect(echo).toEqual([]);
  });

  test("the snapshot carries the workbook, and the functions are known", () => {
    const one = host();
    one.type("Sheet1", "A1", 5);
    expect(JSON.stringify(one.snapshot())).toContain('"name":"Sheet1"');
    expect(one.functions()).toEqual(expect.arrayContaining(["DUA", "ARRAYFORMULA", "XLOOKUP"]));
  });
});
