import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Buku, BukuCell, BukuSheet } from "../../local/contract";
import { FileError, openXlsx, saveXlsx, writeWhole } from "../../local/xlsx/files";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

const sheet = (cells: BukuCell[], more: Partial<BukuSheet> = {}): BukuSheet => ({
  name: "IKU",
  rows: 100,
  columns: 10,
  frozenRows: 0,
  frozenColumns: 0,
  widths: {},
  hiddenColumns: [],
  merges: [],
  cells,
  validations: [],
  protections: [],
  ...more,
});
const buku = (cells: BukuCell[], more: Partial<BukuSheet> = {}): Buku => ({
  name: "contoh",
  names: {},
  sheets: [sheet(cells, more)],
});
// Writing a workbook takes time, and the properties write many.
jest.setTimeout(60_000);

/** What a file keeps of a workbook: results are calculated again. */
const typed = (book: Buku): Buku => ({
  ...book,
  sheets: book.sheets.map((each) => ({
    ...each,
    cells: each.cells
      .map(({ result: _, spilledFrom: __, ...cell }) => cell)
      .filter((cell) => Object.keys(cell).length > 2),
  })),
});
const again = async (book: Buku): Promise<Buku> => readXlsx(await writeXlsx(book), book.name);
const reopened = async (cells: BukuCell[]): Promise<BukuCell[]> =>
  (await again(buku(cells))).sheets[0]!.cells;
const cell = (value: BukuCell["value"], more: Partial<BukuCell> = {}): BukuCell => ({
  row: 1,
  column: 1,
  ...(value !== undefined && { value }),
  ...more,
});
const formula = (text: string, more: Partial<BukuCell> = {}): BukuCell =>
  cell(undefined, { formula: text, ...more });

const full: Buku = {
  name: "contoh",
  names: { TAHUN: "Identitas!B3", DAFTAR: "'Data Umum'!A4:A", TW1: "Identitas!B4" },
  sheets: [
    sheet(
      [
        cell("Judul", {
          bold: true,
          italic: true,
          background: "#fff2cc",
          color: "#cc0000",
          align: "center",
          valign: "middle",
          wrap: true,
          note: "Baris satu\nbaris <dua> & 'tiga'",
        }),
        { row: 3, column: 1, value: { date: "2022-01-31" }, format: "d mmmm yyyy" },
        { row: 3, column: 2, value: { date: "2024-02-29" } },
        { row: 3, column: 3, value: 0.85, format: "0.00%" },
        { row: 3, column: 4, value: true },
        { row: 4, column: 1, formula: "=SUM(C3:C4; 1)", result: 1.85, format: "#,##0.00" },
        { row: 4, column: 2, formula: "=ARRAYFORMULA(A3:A)", result: "satu" },
        { row: 5, column: 2, spilledFrom: "B4", result: 44592, format: "d mmm yyyy" },
        { row: 6, column: 2, spilledFrom: "B4", result: "" },
        { row: 7, column: 1, formula: '=CAPAIAN(A1; B1; "positif")', result: 85 },
        {
          row: 8,
          column: 1,
          formula: '=HYPERLINK("#gid=12&range=F5";"Data Umum!F5")',
          result: "Data Umum!F5",
        },
        { row: 9, column: 9, note: "Catatan di sel kosong" },
      ],
      {
        name: "Identitas",
        frozenRows: 2,
        frozenColumns: 1,
        tabColor: "#ff9900",
        widths: { 1: 63, 2: 250 },
        hiddenColumns: [4],
        merges: ["A1:C1"],
        protections: [{ range: "F3:F", description: "Dihitung." }],
        validations: [
          { range: "B4:B", list: ["positif", "negatif"], help: "Pilih arah.", strict: true },
          { range: "C4:C50", source: "'Data Umum'!$A$4:$A$1000" },
          { range: "D4", list: ["ya, tentu", "tidak"], help: "x".repeat(300) },
          { range: "E4", list: Array.from({ length: 60 }, (_, at) => `pilihan ${at}`) },
        ],
      },
    ),
    sheet([], { name: "Data Umum", hidden: true }),
    sheet([cell(1e15)], { name: "Nama lembar yang panjangnya melebihi batas: Excel" }),
    sheet([cell(-2.5)], { name: "Nama lembar yang panjangnya melebihi batas: juga" }),
  ],
};

describe("a workbook written and read", () => {
  test("is the same", async () => {
    expect(await again(full)).toEqual(typed(full));
  });

  test("gives the same bytes each time", async () => {
    const first = await writeXlsx(full);
    const doNotFake = ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"] as const;
    jest.useFakeTimers({ now: Date.UTC(2031, 0, 1), doNotFake: [...doNotFake] });
    const later = await writeXlsx(structuredClone(full));
    jest.useRealTimers();
    expect(Buffer.compare(later, first)).toBe(0);
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom("=1+1", "'a", "_x0041_", " a ", "\r\n", "\ud800x", "😀", "TRUE", "12", "#N/A"),
    fc.constantFrom("a", "😀").map((piece) => piece.repeat(33_000)),
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.constantFrom(0.1 + 0.2, 1e15, -1, -0.5, Number.MAX_SAFE_INTEGER, 5e-324),
  );
  const day = fc
    .date({ min: new Date("1800-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => ({ date: date.toISOString().slice(0, 10) }));
  const value = fc.oneof(text, number, fc.boolean(), day);

  test("keeps every value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 8 }), async (values) => {
        const cells = values.map((each, at) => ({ row: at + 1, column: 1, value: each }));
        expect(await reopened(cells)).toEqual(cells);
      }),
      { numRuns: 40 },
    );
  });

  test("keeps every formula, whatever it says", async () => {
    const piece = fc.constantFrom(
      "SUM(",
      "A1",
      ":",
      "F",
      ";",
      ",",
      '"',
      "1",
      ")",
      "-",
      "'",
      " ",
      "{",
      "!",
    );
    const random = fc.oneof(
      text,
      fc.array(piece, { maxLength: 12 }).map((list) => list.join("")),
    );
    await fc.assert(
      fc.asyncProperty(random, value, async (body, result) => {
        const cells = [formula(`=${body}`, typeof result === "object" ? {} : { result })];
        expect(await reopened(cells)).toEqual([formula(`=${body}`)]);
      }),
      { numRuns: 60 },
    );
  });

  test("keeps a text that looks like a formula a text", async () => {
    const xml = await part(buku([cell("=SUM(A1)")]), "xl/worksheets/sheet1.xml");
    expect(xml).not.toContain("<f>");
    expect(await reopened([cell("=SUM(A1)")])).toEqual([cell("=SUM(A1)")]);
  });

  test("prints on A4, one page wide, landscape when it is wide, with the header rows repeated", async () => {
    const book = buku([cell(1)], { frozenRows: 2 });
    const xml = await part(book, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="portrait"/);
    const wide = buku([{ ...cell(1), column: 8 }]);
    const wideXml = await part(wide, "xl/worksheets/sheet1.xml");
    expect(wideXml).toMatch(/<pageSetup[^>]*orientation="landscape"/);
    const hidden = buku([{ ...cell(1), column: 8 }], { hiddenColumns: [2, 3, 4] });
    const hiddenXml = await part(hidden, "xl/worksheets/sheet1.xml");
    expect(hiddenXml).toMatch(/<pageSetup[^>]*orientation="portrait"/);
    expect(xml).toMatch(/fitToPage="1"/);
    expect(xml).toMatch(/fitToWidth="1" fitToHeight="0"/);
    expect(await part(book, "xl/workbook.xml")).toContain("'IKU'!$1:$2");
  });
});

describe("a formula in the file", () => {
  const written = async (text: string, more: Partial<BukuCell> = {}): Promise<string> => {
    const xml = await part(buku([formula(text, more)]), "xl/worksheets/sheet1.xml");
    return /<f>(.*)<\/f>/s.exec(xml)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&") ?? "";
  };

  test.each([
    ["=SUM(A1:A3; IKU!B2)", "SUM(A1:A3, IKU!B2)"],
    ['=IF(A1="";;ROUND(A1*1.5%;2))', 'IF(A1="",,ROUND(A1*1.5%,2))'],
    ['=COUNTIF(A:A;"x;y")', 'COUNTIF(A:A,"x;y")'],
  ])("%s stays alive in Excel", async (google, excel) => {
    expect(await written(google)).toBe(excel);
    expect(await reopened([formula(google)])).toEqual([formula(google)]);
  });

  test.each([
    ["an open-ended range", "=SUM(F3:F)"],
    ["a custom function", "=CAPAIAN(A1;B1)"],
    ["a comma, which may be a decimal one", "=SUM(1,5)"],
    ["a syntax error", "=SUM(1;"],
    ["too few arguments", "=ROUND(1)"],
    ["a condition over no range", '=COUNTIF(A1:A3*2;"x")'],
    ["an unknown name", "=SUM(TAHUN)"],
    ["an unknown tab", "=SUM(Lain!A1)"],
    ["a text over 255 characters", `=LEN("${"a".repeat(256)}")`],
  ])("with %s is written as Google Sheets does", async (_, text) => {
    expect(await written(text, { result: 7 })).toMatch(
      /^IFERROR\(__xludf\.DUMMYFUNCTION\(".*"\),7\)$/,
    );
  });

  test("that filled other cells is not left to Excel", async () => {
    const cells = [
      formula("=A5", { result: 1 }),
      { row: 2, column: 1, spilledFrom: "A1", result: 2 },
    ];
    const xml = await part(buku(cells), "xl/worksheets/sheet1.xml");
    expect(xml).toContain("DUMMYFUNCTION(&quot;A5&quot;),1)</f><v>1</v>");
    expect(xml).toContain("&quot;&quot;&quot;COMPUTED_VALUE&quot;&quot;&quot;),2)</f><v>2</v>");
  });

  test("is cut at 255 characters and put together again", async () => {
    const long = `=QUERY(A1:B; "${'a""b'.repeat(200)}")`;
    const pieces = (await written(long)).match(/"(?:[^"]|"")*"/g)!.slice(0, -1);
    expect(pieces.every((piece) => piece.slice(1, -1).replaceAll('""', '"').length <= 255)).toBe(
      true,
    );
    expect(await reopened([formula(long)])).toEqual([formula(long)]);
  });

  test("over 8192 characters is kept in the hidden tab", async () => {
    const long = `=X(${"1;".repeat(20_000)}2)`;
    expect((await written(long, { result: "x".repeat(40_000) })).length).toBeLessThan(8192);
    expect(await reopened([formula(long)])).toEqual([formula(long)]);
  });
});

/** A workbook as another program would write it, from the parts that matter. */
function foreign(rows: string, parts: Record<string, string> = {}): Uint8Array {
  const files: Record<string, string> = {
    "xl/workbook.xml":
      '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    "xl/styles.xml":
      '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="m"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}
const foreignCells = async (rows: string, parts?: Record<string, string>): Promise<unknown[]> =>
  (await readXlsx(foreign(rows, parts), "x")).sheets[0]!.cells.map((each) => {
    const { row: _, column: __, ...rest } = each;
    return rest;
  });

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

async function part(book: Buku, path: string): Promise<string> {
  return Buffer.from(unzipSync(await writeXlsx(book))[path]!).toString("utf8");
}

describe("a file that cannot be used", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const sentence = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(FileError);
    return (error as FileError).message;
  };
  const opened = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await fs.writeFile(at(name), bytes);
    const message = await sentence(openXlsx(at(name)));
    expect(message).toContain(`“${name}”`);
    return message;
  };
  const ole = (text: string): Buffer =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from(text, "utf16le"),
    ]);
  beforeAll(async () => {
    folder = await fs.mkdtemp(join(tmpdir(), "lkip-file-"));
  });
  afterAll(() => fs.rm(folder, { recursive: true, force: true }));
  afterEach(() => jest.restoreAllMocks());

  test("is missing", async () => {
    expect(await sentence(openXlsx(at("tiada.xlsx")))).toContain("“tiada.xlsx” tidak ditemukan");
  });

  test("is a folder", async () => {
    expect(await sentence(openXlsx(folder))).toContain("adalah folder");
  });

  test("may not be read", async () => {
    jest
      .spyOn(fs, "readFile")
      .mockRejectedValue(Object.assign(new Error("no"), { code: "EACCES" }));
    expect(await sentence(openXlsx(at("a.xlsx")))).toContain("tidak boleh dibaca");
  });

  test.each<[string, string, Uint8Array | string, string]>([
    ["empty", "kosong.xlsx", "", "kosong"],
    ["an old .xls", "lama.xlsx", ole("Workbook"), "Excel lama (.xls)"],
    ["under a password", "rahasia.xlsx", ole("EncryptedPackage"), "berkata sandi"],
    ["a table of text", "data.xlsx", "a;b;c\n1;2;3\n", "bukan berkas .xlsx"],
    ["a web page", "laman.xlsx", "\ufeff<html><table>", "halaman web"],
    [
      "an .ods",
      "buka.xlsx",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }),
      ".ods",
    ],
    ["an .xlsb", "biner.xlsx", zipSync({ "xl/workbook.bin": strToU8("x") }), ".xlsb"],
    [
      "another archive",
      "arsip.xlsx",
      zipSync({ "a.txt": strToU8("x") }),
      "tidak berisi buku kerja",
    ],
    [
      "without sheets",
      "hampa.xlsx",
      zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }),
      "rusak",
    ],
    ["cut inside its XML", "xml.xlsx", foreign("", { "xl/styles.xml": "<styleSheet><a" }), "rusak"],
  ])("is %s", async (_, name, bytes, says) => {
    expect(await opened(name, bytes)).toContain(says);
  });

  test("is cut short, wherever the cut is", async () => {
    const bytes = await writeXlsx(full);
    for (const share of [0.01, 0.5, 0.99]) {
      const message = await opened("potong.xlsx", bytes.slice(0, Math.ceil(bytes.length * share)));
      expect(message).toContain("rusak atau tidak lengkap");
    }
  });

  test("has flipped bytes: it is read or called damaged, nothing else", async () => {
    const bytes = await writeXlsx(full);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (place, mask) => {
          const broken = bytes.slice();
          broken[place]! ^= mask;
          await readXlsx(broken, "x").catch((error: unknown) =>
            expect(error).toBeInstanceOf(FileError),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Changes the expanded size that the last entry of an archive declares in its directory. */
  const declared = (archive: Uint8Array, size: number): Uint8Array => {
    const lying = Buffer.from(archive);
    lying.writeUInt32LE(size, lying.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
    return lying;
  };

  test("declares more than 200 MB: it is not unpacked", async () => {
    const bomb = zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/media/a": new Uint8Array(9) });
    expect(await opened("bom.xlsx", declared(bomb, 210e6))).toContain("lebih dari 200 MB");
  });

  test("declares less than it expands to: no more is unpacked than it declares", async () => {
    const bomb = zipSync({ "xl/workbook.xml": strToU8(" ".repeat(30e6)) }, { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await opened("bohong.xlsx", declared(bomb, 1000))).toContain("rusak");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10e6);
  });

  test("has more than 100 tabs", async () => {
    const sheets = Array.from(
      { length: 102 },
      (_, at) => `<sheet name="L${at}" r:id="rId1"/>`,
    ).join("");
    const book = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    expect(await opened("lembar.xlsx", foreign("", { "xl/workbook.xml": book }))).toContain(
      "100 lembar",
    );
  });

  test("has more cells than the limit", async () => {
    const book = foreign(`<row>${"<c/>".repeat(100)}</row>`.repeat(11));
    expect(await sentence(readXlsx(book, "sel", "sel.xlsx", 1000))).toContain("1.000 sel");
  });

  test("lies in a folder that does not exist", async () => {
    expect(await sentence(saveXlsx(at("tiada/a.xlsx"), full))).toContain("tidak ada");
  });

  test.each(["~$a.xlsx", ".~lock.a.xlsx#"])(
    "is open elsewhere (%s): reading goes on, saving does not",
    async (lock) => {
      await saveXlsx(at("a.xlsx"), buku([cell(1)]));
      await fs.writeFile(at(lock), "");
      expect(await sentence(saveXlsx(at("a.xlsx"), full))).toContain("sedang dibuka di");
      expect((await openXlsx(at("a.xlsx"))).sheets[0]!.cells).toEqual([cell(1)]);
      await fs.rm(at(lock));
    },
  );

  test("is a report (.docx): it is written whole, and no sentence speaks of .xlsx", async () => {
    const write = (name: string): Promise<void> => writeWhole(at(name), Buffer.from("laporan"));
    await write("laporan.docx");
    expect(await fs.readFile(at("laporan.docx"), "utf8")).toBe("laporan");
    await fs.mkdir(at("folder.docx"));
    await write("laporan 2.docx");
    await fs.writeFile(at("~$poran 2.docx"), "");
    const sentences = [
      await sentence(write("laporan 2.docx")),
      await sentence(write("tiada/laporan.docx")),
      await sentence(write("folder.docx")),
    ];
    expect(sentences).toEqual([
      expect.stringContaining("sedang dibuka di Word"),
      expect.stringContaining("tidak ada"),
      expect.stringContaining("adalah folder"),
    ]);
    expect(sentences.join()).not.toContain(".xlsx");
  });

  test.each([
    ["the name of a device", "CON.docx", "milik perangkat"],
    ["the name of a device and two endings", "lpt1.2021.docx", "milik perangkat"],
    ["a name that is too long", `${"a".repeat(251)}.docx`, "terlalu panjang"],
    ["a name with a NUL", "laporan\0.docx", "tidak dapat disimpan"],
  ])("has %s", async (_, name, says) => {
    const before = await fs.readdir(folder);
    expect(await sentence(writeWhole(at(name), Buffer.from("laporan")))).toContain(says);
    expect(await fs.readdir(folder)).toEqual(before);
  });

  test("has a name as long as any may be, or one that only begins like a device's", async () => {
    for (const name of [`${"a".repeat(250)}.docx`, "Con Air.docx", "console.docx", "lpt.docx"]) {
      await writeWhole(at(name), Buffer.from("laporan"));
      expect(await fs.readFile(at(name), "utf8")).toBe("laporan");
    }
  });

  test("is marked read-only", async () => {
    await saveXlsx(at("baca.xlsx"), buku([cell(1)]));
    await fs.chmod(at("baca.xlsx"), 0o444);
    expect(await sentence(saveXlsx(at("baca.xlsx"), full))).toContain("hanya boleh dibaca");
  });

  test.each(["EBUSY", "EPERM", "EACCES", "ENOSPC"])(
    "stays as it was when saving fails (%s)",
    async (code) => {
      await saveXlsx(at("utuh.xlsx"), buku([cell("lama")]));
      jest.spyOn(fs, "rename").mockRejectedValue(Object.assign(new Error("no"), { code }));
      expect(await sentence(saveXlsx(at("utuh.xlsx"), full))).toContain("tidak dapat disimpan");
      jest.restoreAllMocks();
      expect((await openXlsx(at("utuh.xlsx"))).sheets[0]!.cells).toEqual([cell("lama")]);
      expect((await fs.readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    },
  );
});
