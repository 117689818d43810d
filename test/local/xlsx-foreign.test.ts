import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Buku } from "../../local/contract";
import { openXlsx, saveXlsx } from "../../local/xlsx/files";
import { readXlsx } from "../../local/xlsx/read";
import { foreign, foreignCells, full, typed } from "./xlsx-book";

describe("a workbook of another program", () => {
  test("from Google Sheets has its own formulas again", async () => {
    const rows = `<row r="1"><c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(B:C, ""select 'Home Pa"&amp;"ge'"")"),"Name")</f><v>Name</v></c></row>
      <row r="2"><c r="A2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"John")</f><v>John</v></c></row>`;
    expect(await foreignCells(rows)).toEqual([{ formula: `=QUERY(B:C, "select 'Home Page'")` }]);
  });

  test("may spell the unknown function in its own way", async () => {
    const rows = `<row><c><f>IFERROR(__xludf.dummyfunction("A1"),1)</f></c><c><f>IFERROR(_xlfn.SINGLE(__xludf.DUMMYFUNCTION("A2")),1)</f></c></row>`;
    expect(await foreignCells(rows)).toEqual([{ formula: "=A1" }, { formula: "=A2" }]);
  });

  test("has shared formulas, which are moved but not inside quotes", async () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">IF(B1="A1",$C$1,D$1)</f><v>9</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>9</v></c></row>`;
    expect(await foreignCells(rows)).toEqual([
      { formula: '=IF(B1="A1";$C$1;D$1)' },
      { formula: '=IF(B2="A1";$C$1;D$1)' },
    ]);
  });

  test("has array formulas and prefixes of younger functions", async () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.FILTER(B1:B2,{1;0})</f><v>1</v></c></row>
      <row r="2"><c r="A2"><v>2</v></c></row>`;
    expect(await foreignCells(rows)).toEqual([{ formula: "=ARRAYFORMULA(FILTER(B1:B2;{1;0}))" }]);
  });

  test("has rich, inline and phonetic texts, errors, booleans and percentages", async () => {
    const rows = `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="b"><f>TRUE()</f><v>1</v></c><c s="2"><v>0.5</v></c></row>`;
    const strings = {
      "xl/sharedStrings.xml":
        "<sst><si><r><t>te</t></r><r><t>bal_x0009_</t></r><rPh><t>x</t></rPh></si></sst>",
    };
    expect(await foreignCells(rows, strings)).toEqual([
      { value: "tebal\t" },
      { value: "in line" },
      { value: "#N/A" },
      { value: true },
      { value: true },
      { value: 0.5, format: "0%" },
    ]);
  });

  test("has dates of either epoch, without their time", async () => {
    const rows = `<row><c s="1"><v>44592.75</v></c><c s="3"><v>44592</v></c><c s="3" t="d"><v>2022-01-31T10:00:00</v></c></row>`;
    const date = { date: "2022-01-31" };
    const first = { value: date, format: "dd-mm-yyyy" };
    expect(await foreignCells(rows)).toEqual([first, { value: date }, { value: date }]);
    const old = {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="D" r:id="rId1"/></sheets></workbook>',
    };
    const serial = '<c s="1"><v>43130</v></c><c s="1" t="d"><v>2022-01-31</v></c>';
    expect(await foreignCells(`<row>${serial}</row>`, old)).toEqual([first, first]);
  });

  test("has links: words for an address become a formula, a typed address stays a text", async () => {
    const sheet1 = `<worksheet xmlns:r="r"><sheetData><row r="1"><c r="A1" t="str"><v>Bukti</v></c><c r="B1" t="str"><v>contoh.go.id</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="r1"/><hyperlink ref="B1" r:id="r1"/></hyperlinks></worksheet>`;
    const rels =
      '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="https://contoh.go.id/" TargetMode="External"/></Relationships>';
    const parts = {
      "xl/worksheets/sheet1.xml": sheet1,
      "xl/worksheets/_rels/sheet1.xml.rels": rels,
    };
    expect(await foreignCells("", parts)).toEqual([
      { formula: '=HYPERLINK("https://contoh.go.id/";"Bukti")' },
      { value: "contoh.go.id" },
    ]);
  });

  test("has parts under paths of its own, and looks that exceljs would misread", async () => {
    const parts = {
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet.xml"/></Relationships>',
      "xl/worksheets/sheet.xml":
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>5000000000</v></c><c r="B1" s="2"><v>44592.5</v></c><c r="C1" s="3"><v>0.1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>',
      "xl/worksheets/_rels/sheet.xml.rels":
        '<Relationships><Relationship Id="r1" Type="http://x/comments" Target="/xl/comments/comment1.xml"/><Relationship Id="r2" Type="http://x/drawing" Target="../drawings/d.xml"/></Relationships>',
      "xl/comments/comment1.xml":
        '<comments><commentList><comment ref="B9"><text><r><t>Ca</t></r><r><t>tatan</t></r></text></comment></commentList></comments>',
      "xl/styles.xml":
        '<x:styleSheet xmlns:x="m"><x:numFmts><x:numFmt numFmtId="164" formatCode="0\\ \\m"/></x:numFmts><x:fonts><x:font><x:b val="false"/><x:i/></x:font></x:fonts><x:cellXfs><x:xf/><x:xf numFmtId="164" fontId="0"/><x:xf numFmtId="22"/><x:xf numFmtId="46"/></x:cellXfs></x:styleSheet>',
    };
    const [read] = (await readXlsx(foreign("", parts), "x")).sheets;
    expect(read!.merges).toEqual(["A1:XFD1048576"]);
    expect(read!.cells).toEqual([
      { row: 1, column: 1, italic: true, format: '0 "m"', value: 5e9 },
      { row: 1, column: 2, format: "m/d/yy h:mm", value: { date: "2022-01-31" } },
      { row: 1, column: 3, format: "[h]:mm:ss", value: 0.1 },
      { row: 9, column: 2, note: "Catatan" },
    ]);
  });
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
(hasOffice ? describe : describe.skip)("a workbook saved again by LibreOffice (soffice)", () => {
  let folder = "";
  let saved: Buku;
  let calculated = "";
  beforeAll(async () => {
    folder = await fs.mkdtemp(join(tmpdir(), "lkip-xlsx-"));
    await saveXlsx(join(folder, "contoh.xlsx"), full);
    const convert = (format: string): void => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const options = ["--headless", "--convert-to", format, "--outdir", join(folder, "out")];
      execFileSync("soffice", [profile, ...options, join(folder, "contoh.xlsx")], {
        stdio: "ignore",
      });
    };
    convert("xlsx");
    convert("csv");
    saved = await openXlsx(join(folder, "out", "contoh.xlsx"));
    calculated = await fs.readFile(join(folder, "out", "contoh.csv"), "utf8");
  }, 120_000);
  afterAll(() => fs.rm(folder, { recursive: true, force: true }));

  test("keeps its values and formulas", () => {
    const content = (book: Buku): string[] =>
      book.sheets.flatMap(({ name, cells }) =>
        cells
          .filter((each) => each.value !== undefined || each.formula !== undefined)
          .map((each) =>
            JSON.stringify([name, each.row, each.column, each.value, each.formula, each.format]),
          ),
      );
    expect(content(saved)).toEqual(content(typed(full)));
  });

  test("keeps its dropdowns, protections, notes and names", () => {
    const [before, after] = [full.sheets[0]!, saved.sheets[0]!];
    expect(after.validations).toEqual(expect.arrayContaining(before.validations));
    expect(after.protections).toEqual(before.protections);
    expect(after.cells.find(({ row, column }) => row === 1 && column === 1)).toEqual(
      before.cells[0],
    );
    expect(saved.names).toEqual(full.names);
  });

  test("shows the last results", () => {
    expect(calculated.split("\n").slice(3, 7)).toEqual([
      expect.stringContaining("1.85,satu"),
      expect.stringContaining("31/2022"),
      expect.anything(),
      expect.stringContaining("85"),
    ]);
  });
});
