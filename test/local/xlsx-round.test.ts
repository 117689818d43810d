import fc from "fast-check";
import type { BukuCell } from "../../local/contract";
import { writeXlsx } from "../../local/xlsx/write";
import { again, buku, cell, formula, full, part, reopened, typed } from "./xlsx-book";

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
