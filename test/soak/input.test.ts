import fc from "fast-check";
import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from "fflate";
import { FileError } from "../../local/xlsx/error";
import { saveXlsx } from "../../local/xlsx/files";
import { readXlsx } from "../../local/xlsx/read";
import { walk } from "../../local/xlsx/sax";
import { writeXlsx } from "../../local/xlsx/write";
import { fillExample } from "../../src/app/example";
import { newYear } from "../../src/app/new-year";
import { readAll } from "../../src/app/read";
import { scaffold } from "../../src/app/scaffold";
import { ALL_TABS } from "../../src/app/workbook";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { renderDocx } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import type { Value } from "../../src/sheets/contract";
import { FakeWorkbook } from "../fakes";
import { openProduct } from "../product/product";
import { SEED, SOAK } from "./slice";

jest.setTimeout(SOAK ? 7_200_000 : 120_000);
const runs = (slice: number) => ({ numRuns: SOAK ? slice * 200 : slice, seed: SEED });

/** Names that every object answers to. */
const PROTOTYPE = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
const NASTY: readonly Value[] = [
  ...PROTOTYPE,
  ...[
    "#REF!",
    "#N/A",
    "#ERROR!",
    "#DIV/0!",
    "n/a",
    "-",
    " ",
    "\u00a0",
    "\t=1+1",
    "\r",
    "\u0000\u0008",
  ],
  ...[
    '=IMPORTXML("http://a";"//b")',
    "+cmd|'/c calc'!A1",
    "@SUM(A1)",
    "<img src=x onerror=alert(1)>",
  ],
  ...[
    "]]>",
    "&amp;&lt;",
    "\ud800",
    "🏛️",
    "Rp. 1.000.000",
    "1.234,5",
    "80-90",
    "12,5%",
    "2021-13-45",
  ],
  ...["9".repeat(400), "A".repeat(50_000), "1e999", "0x10", "../../etc/passwd", "S1;S1;S1", "$&$1"],
  ...[0, -1, 1e308, -1e308, 1e-308, 0.1, 2021, 44562, true, false, ""],
];
const value = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
/** A value anywhere in a tab, headers and titles included. */
const cell = fc.record({
  tab: fc.constantFrom(...ALL_TABS),
  row: fc.integer({ min: 1, max: 45 }),
  column: fc.integer({ min: 1, max: 24 }),
  value,
});

const example = new FakeWorkbook();
fillExample(example, contohAjung(false));

/** The example, to be spoilt; filling it takes longer than most of what is tried. */
function filled(): FakeWorkbook {
  const book = new FakeWorkbook();
  for (const [tab, content] of example.tabs) book.tabs.set(tab, structuredClone(content));
  book.names.push(...example.names);
  return book;
}

function type(book: FakeWorkbook, tab: string, row: number, column: number, typed: Value) {
  book.apply([{ step: "write", tab, row, column, values: [[typed]] }]);
}

/** The same with 0 for the zero below zero, which is 0 in JSON and wherever it is printed. */
function zeroed(x: unknown): unknown {
  if (x === 0) return 0;
  if (Array.isArray(x)) return x.map(zeroed);
  if (typeof x !== "object" || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([key, item]) => [key, zeroed(item)]));
}

/** What the sidebar does with a workbook: all of it is plain JSON, and every finding has a sentence. */
function use(book: FakeWorkbook): void {
  const kinerja = readAll(book);
  // A number that JSON does not have would reach the sidebar as null.
  expect(JSON.parse(JSON.stringify(kinerja))).toEqual(zeroed(kinerja));
  for (const { pesan, sel, tab } of runChecks(kinerja)) {
    expect(pesan).not.toMatch(/undefined|NaN|\[object|function |Infinity/);
    expect(sel).toMatch(/^[A-Z]+[1-9]\d*$/);
    expect(typeof tab).toBe("string");
  }
  compose(kinerja, { draf: true });
}

/** An error that a person may read: an Indonesian sentence, not a TypeError. */
function refusesInASentence(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    expect((error as Error).name).toBe("Error");
    expect((error as Error).message).toMatch(/^[A-Z].*\.$/s);
  }
}

test("whatever is typed in any cell is read, checked and reported", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), (cells) => {
      const book = filled();
      for (const { tab, row, column, value: typed } of cells) type(book, tab, row, column, typed);
      use(book);
    }),
    runs(25),
  );
});

test("whatever is typed, Siapkan lembar and Mulai tahun baru work or say why not", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const book = filled();
      for (const { tab, row, column, value: typed } of cells) type(book, tab, row, column, typed);
      refusesInASentence(() => scaffold(book));
      refusesInASentence(() => newYear(book, 2021));
    }),
    runs(8),
  );
});

test.each(NASTY.map((typed) => [JSON.stringify(typed).slice(0, 40), typed] as const))(
  "%s in every typed column of every tab is read, checked and reported",
  (_, typed) => {
    const book = filled();
    for (const tab of ALL_TABS) {
      for (let column = 1; column <= 20; column++) type(book, tab, 5, column, typed);
    }
    use(book);
  },
);

test("a report of all that together is XML that a parser takes, and nothing of it is markup", async () => {
  const book = filled();
  for (const tab of ALL_TABS) {
    NASTY.forEach((typed, i) => {
      for (let column = 1; column <= 20; column++) {
        type(book, tab, 5 + i, column, NASTY[(i + column) % NASTY.length] ?? typed);
      }
    });
  }
  const bytes = await renderDocx(compose(readAll(book), { draf: true }), {});
  const xml = new TextDecoder("utf8", { fatal: true }).decode(
    unzipSync(bytes)["word/document.xml"],
  );
  expect(() => walk(xml, {})).not.toThrow();
  expect(xml).not.toContain("<img");
});

test.each(PROTOTYPE)("a header, kode and tab called %s are like any other", (name) => {
  const book = filled();
  for (const tab of ALL_TABS) {
    // A kode that exists twice, a column of one's own, and a key of Identitas.
    type(book, tab, 3, 19, name);
    type(book, tab, 4, 19, "isi");
    if (tab !== "Dasbor") for (const row of [5, 6]) type(book, tab, row, 1, name);
  }
  use(book);
  const kinerja = readAll(book);
  expect(kinerja.renstra.map(({ kode }) => kode)).toContain(name);
  expect(Object.getPrototypeOf(kinerja.identitas.teks ?? {})).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).isi).toBeUndefined();
  refusesInASentence(() => scaffold(book));
});

test.each([
  ["renamed", (header: string) => `${header} lama`],
  ["blank", () => ""],
  ["in other letters and spaces", (header: string) => ` ${header.toUpperCase()}  `],
  ["doubled", (_: string, first: string) => first],
])("headers that are %s leave a workbook that is read and checked", (_, change) => {
  for (const tab of ALL_TABS.slice(1, -1)) {
    const book = filled();
    const headers = book.read([tab])[0]?.values[2] ?? [];
    headers.forEach((header, c) => {
      type(book, tab, 3, c + 1, change(String(header), String(headers[0])));
    });
    use(book);
  }
});

describe("a file that", () => {
  const buku = () => ({
    name: "x",
    names: {},
    sheets: [
      {
        name: "Identitas",
        rows: 20,
        columns: 5,
        frozenRows: 0,
        frozenColumns: 0,
        widths: {},
        hiddenColumns: [],
        merges: [],
        cells: [{ row: 1, column: 1, value: "Isian" }],
        validations: [],
        protections: [],
      },
    ],
  });
  /** The sentence a file is refused with, undefined when it is read; never another error. */
  async function refusal(bytes: Uint8Array): Promise<string | undefined> {
    try {
      await readXlsx(bytes, "x", "berkas.xlsx");
    } catch (error) {
      expect(error).toBeInstanceOf(FileError);
      expect((error as Error).message).toMatch(/^Berkas “berkas\.xlsx” .*\.$/);
      return (error as Error).message;
    }
    return undefined;
  }
  const changed = async (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = unzipSync(await writeXlsx(buku()));
    change(parts);
    return zipSync(parts);
  };
  const edited = (path: RegExp, edit: (xml: string) => string) =>
    changed((parts) => {
      for (const name of Object.keys(parts).filter((part) => path.test(part))) {
        parts[name] = strToU8(edit(new TextDecoder().decode(parts[name])));
      }
    });

  test("is cut anywhere, and at every twentieth, is refused", async () => {
    const bytes = await writeXlsx(buku());
    for (let i = 0; i < 20; i++) {
      expect(await refusal(bytes.slice(0, Math.floor((bytes.length * i) / 20)))).toBeDefined();
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await refusal(bytes.slice(0, length))).toBeDefined();
      }),
      runs(40),
    );
  });

  test.each<[string, Uint8Array, string]>([
    [
      "is a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]),
      "bukan berkas .xlsx",
    ],
    ["is a .csv", strToU8("Kode;Uraian\n=1+1;x"), "bukan berkas .xlsx"],
    ["is a .docx", zipSync({ "word/document.xml": strToU8("<a/>") }), "tidak berisi buku kerja"],
    [
      "is an archive of archives",
      zipSync({ "a.zip": zipSync({ b: new Uint8Array(9) }) }),
      "tidak berisi buku kerja",
    ],
  ])("%s by another name is called so", async (_, bytes, says) => {
    expect(await refusal(bytes)).toContain(says);
  });

  test("expands its entities is refused, and nothing expands", async () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities.join("")}]>`;
    for (const path of [/workbook\.xml$/, /sheet1\.xml$/, /sharedStrings\.xml$/, /styles\.xml$/]) {
      const before = process.memoryUsage().heapUsed;
      const bytes = await edited(path, (xml) =>
        xml.replace(/<\?xml[^>]*>/, bomb).replace(/(<t[^>]*>|name=")/, "$1&e30;"),
      );
      await refusal(bytes);
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
    }
  });

  test("claims a huge dimension, or has a cell at its end, takes no more room than its cells", async () => {
    const wide = await edited(/sheet1\.xml$/, (xml) =>
      xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
    );
    expect(await refusal(wide)).toBeUndefined();
    const far = await edited(/sheet1\.xml$/, (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    );
    const before = process.memoryUsage().heapUsed;
    await refusal(far);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200e6);
  });

  /** A workbook in which one part is so many zeros, deflated a megabyte at a time. */
  async function bomb(part: string, size: number): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [name, bytes] of Object.entries(unzipSync(await writeXlsx(buku())))) {
      if (name === part) continue;
      const file = new ZipPassThrough(name);
      zip.add(file);
      file.push(bytes, true);
    }
    const zeros = new ZipDeflate(part, { level: 1 });
    zip.add(zeros);
    const piece = new Uint8Array(1e6);
    for (let done = 0; done < size; done += piece.length) zeros.push(piece, false);
    zeros.push(new Uint8Array(0), true);
    zip.end();
    return Buffer.concat(chunks);
  }

  test.each([
    ["in a tab", "xl/worksheets/sheet1.xml"] as const,
    ...(SOAK ? [["in a picture that nobody asks for", "xl/media/image1.png"] as const] : []),
  ])("is a zip bomb %s is refused without unpacking it", async (_, part) => {
    const bytes = await bomb(part, SOAK ? 1e9 : 210e6);
    expect(bytes.length).toBeLessThan(10e6);
    // What it declares can lie: then no more is unpacked than declared.
    const lying = Buffer.from(bytes);
    lying.writeUInt32LE(1000, lying.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
    const peak = process.resourceUsage().maxRSS;
    expect(await refusal(bytes)).toContain("lebih dari 200 MB");
    await refusal(lying);
    // In kilobytes; the peak of the whole process.
    expect(process.resourceUsage().maxRSS - peak).toBeLessThan(150_000);
  });

  test.each([
    [100, false],
    [101, true],
  ])("has %d tabs is read, or refused above a hundred", async (count, isRefused) => {
    const [sheet] = buku().sheets;
    const sheets = Array.from({ length: count }, (_, i) => ({ ...sheet!, name: `Lembar ${i}` }));
    const message = await refusal(await writeXlsx({ ...buku(), sheets }));
    expect(message === undefined).toBe(!isRefused);
    if (isRefused) expect(message).toContain("paling banyak 100 lembar");
  });

  test("holds macros or points to other files is read without them, and asks for none", async () => {
    const link = "'file:///C:/rahasia/[lain.xlsx]Data'!A1";
    const parts = unzipSync(
      await edited(/sheet1\.xml$/, (xml) =>
        xml.replace(
          "</row>",
          `<c r="D1"><f>[1]Data!A1</f><v>7</v></c><c r="E1"><f>${link}</f><v>8</v></c></row>`,
        ),
      ),
    );
    parts["xl/vbaProject.bin"] = Uint8Array.from([1, 2, 3]);
    parts["xl/externalLinks/externalLink1.xml"] = strToU8("<externalLink/>");
    const read = await readXlsx(zipSync(parts), "x", "berkas.xlsm");
    const again = unzipSync(await writeXlsx(read));
    expect(Object.keys(again).filter((name) => /vba|external/i.test(name))).toEqual([]);
    const host = openProduct({ buku: read });
    // What lies in another file is not to be had.
    for (const cell of ["D1", "E1"]) expect(String(host.value("Identitas", cell))).toMatch(/^#|^$/);
    host.dispose();
  });

  test("is an .xlsm is never written: Excel would not open what is no .xlsm", async () => {
    await expect(saveXlsx("tiada/buku.xlsm", buku())).rejects.toThrow(/hanya \.xlsx yang ditulis/);
  });
});
