import type { LocalHost } from "../../local/host";
import { host } from "./gas-host";

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
