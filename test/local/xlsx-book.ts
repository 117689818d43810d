import { strToU8, unzipSync, zipSync } from "fflate";
import type { Buku, BukuCell, BukuSheet } from "../../local/contract";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";

export const sheet = (cells: BukuCell[], more: Partial<BukuSheet> = {}): BukuSheet => ({
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
export const buku = (cells: BukuCell[], more: Partial<BukuSheet> = {}): Buku => ({
  name: "contoh",
  names: {},
  sheets: [sheet(cells, more)],
});
// Writing a workbook takes time, and the properties write many.
jest.setTimeout(60_000);

/** What a file keeps of a workbook: results are calculated again. */
export const typed = (book: Buku): Buku => ({
  ...book,
  sheets: book.sheets.map((each) => ({
    ...each,
    cells: each.cells
      .map(({ result: _, spilledFrom: __, ...cell }) => cell)
      .filter((cell) => Object.keys(cell).length > 2),
  })),
});
export const again = async (book: Buku): Promise<Buku> =>
  readXlsx(await writeXlsx(book), book.name);
export const reopened = async (cells: BukuCell[]): Promise<BukuCell[]> =>
  (await again(buku(cells))).sheets[0]!.cells;
export const cell = (value: BukuCell["value"], more: Partial<BukuCell> = {}): BukuCell => ({
  row: 1,
  column: 1,
  ...(value !== undefined && { value }),
  ...more,
});
export const formula = (text: string, more: Partial<BukuCell> = {}): BukuCell =>
  cell(undefined, { formula: text, ...more });

export const full: Buku = {
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

/** A workbook as another program would write it, from the parts that matter. */
export function foreign(rows: string, parts: Record<string, string> = {}): Uint8Array {
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
export const foreignCells = async (
  rows: string,
  parts?: Record<string, string>,
): Promise<unknown[]> =>
  (await readXlsx(foreign(rows, parts), "x")).sheets[0]!.cells.map((each) => {
    const { row: _, column: __, ...rest } = each;
    return rest;
  });

export async function part(book: Buku, path: string): Promise<string> {
  return Buffer.from(unzipSync(await writeXlsx(book))[path]!).toString("utf8");
}
