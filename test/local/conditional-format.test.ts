import { strFromU8, unzipSync } from "fflate";
import type { BukuConditionalFormat, HostOptions } from "../../local/contract";
import { createHost, type LocalHost } from "../../local/host";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

const code = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1"); }
function rule(formula, ranges, color) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula).setBackground(color).setFontColor("#000000").setBold(true)
    .setRanges(ranges.map(function (a1) { return sheet().getRange(a1); })).build();
}
function set() {
  sheet().setConditionalFormatRules([
    rule('=AND(ISNUMBER($B4);$B4<80)', ["A4:C10", "E4:E10"], "#fde7e7"),
    rule('=$A4="x"', ["A4:A"], "#e6f4ea"),
  ]);
}
function list() {
  return sheet().getConditionalFormatRules().map(function (r) {
    var c = r.getBooleanCondition();
    return [r.getRanges().map(function (x) { return x.getA1Notation(); }),
      c.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
      c.getCriteriaValues(), c.getBackground(), c.getFontColor(), c.getBold()];
  });
}
function deleteRows(at, count) { sheet().deleteRows(at, count); }
function keepFirst() { sheet().setConditionalFormatRules(sheet().getConditionalFormatRules().slice(0, 1)); }
function elsewhere() {
  SpreadsheetApp.getActiveSpreadsheet().insertSheet("Lain").setConditionalFormatRules([rule("=TRUE", ["A1"], "#ffffff")]);
}
function empty(what) {
  var b = SpreadsheetApp.newConditionalFormatRule();
  if (what === "ranges") b.whenFormulaSatisfied("=TRUE"); else b.setRanges([sheet().getRange("A1")]);
  b.build();
}
`;
const open = (options: Partial<HostOptions> = {}): LocalHost =>
  createHost({
    code,
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
    ...options,
  });
const formatsOf = (host: LocalHost): BukuConditionalFormat[] =>
  host.save().sheets[0]?.conditionalFormats ?? [];

const look = { color: "#000000", bold: true };
const first = {
  ranges: ["A4:C10", "E4:E10"],
  formula: "=AND(ISNUMBER($B4);$B4<80)",
  background: "#fde7e7",
  ...look,
};
const second = { ranges: ["A4:A1000"], formula: '=$A4="x"', background: "#e6f4ea", ...look };

let h: LocalHost;
beforeEach(() => {
  h = open();
  h.run("set");
});

test("rules are read back in their order, and replaced", () => {
  expect(h.run("list")).toEqual([
    [first.ranges, true, [first.formula], first.background, "#000000", true],
    [second.ranges, true, [second.formula], second.background, "#000000", true],
  ]);
  h.run("keepFirst");
  expect(formatsOf(h)).toEqual([first]);
});

test("a rule needs a condition and ranges of its own sheet", () => {
  expect(() => h.run("empty", "ranges")).toThrow("no ranges");
  expect(() => h.run("empty", "condition")).toThrow("no condition");
  expect(() => h.run("elsewhere")).toThrow("different sheet");
});

test("ranges and formulas follow inserted rows and columns", () => {
  h.insertRows("Sheet1", 6, 2);
  expect(formatsOf(h)[0]).toMatchObject({ ranges: ["A4:C12", "E4:E12"], formula: first.formula });
  h.insertRows("Sheet1", 2, 1);
  expect(formatsOf(h)[0]).toMatchObject({
    ranges: ["A5:C13", "E5:E13"],
    formula: "=AND(ISNUMBER($B5);$B5<80)",
  });
  h.insertColumns("Sheet1", 2, 1);
  expect(formatsOf(h)[0]?.formula).toBe("=AND(ISNUMBER($C5);$C5<80)");
});

test("where the first row goes, the formula belongs to the next", () => {
  h.run("deleteRows", 4, 1);
  expect(formatsOf(h)[0]).toMatchObject({ ranges: ["A4:C9", "E4:E9"], formula: first.formula });
});

test("an .xlsx file has those that Excel can calculate, and keeps the others", async () => {
  const buku = h.save();
  const own = { ranges: ["D1:D9"], formula: "=CAPAIAN(D1;1)>1", color: "#ff0000" };
  buku.sheets[0]?.conditionalFormats?.push(own);
  if (buku.sheets[0]) buku.sheets[0].merges = ["F1:G1"];
  const bytes = await writeXlsx(buku);
  const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
  expect(xml).toMatch(
    /<\/mergeCells><conditionalFormatting sqref="A4:C10 E4:E10">.*AND\(ISNUMBER\(\$B4\),\$B4&lt;80\)/,
  );
  expect(xml).not.toContain("CAPAIAN");
  expect(await readXlsx(bytes, buku.name)).toEqual(buku);
});

test("saving, loading and a replica keep them", () => {
  const buku = h.save();
  expect(buku.sheets[0]?.conditionalFormats).toEqual([first, second]);
  expect(open({ buku }).save()).toEqual(buku);
  const sent: [string, unknown][] = [];
  const here = open({ onMutation: (id, params) => void sent.push([id, JSON.parse(params)]) });
  here.run("set");
  const there = open();
  there.peer(sent);
  expect(formatsOf(there)).toEqual([first, second]);
});
