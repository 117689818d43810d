import type { BukuCell } from "../../local/contract";
import type { LocalHost } from "../../local/host";
import { contohAjung } from "../../src/contoh/ajung";
import { asData } from "../../src/gas/as-data";
import { call, openProduct } from "./product";

jest.setTimeout(120_000);

/** Texts that a spreadsheet, or a program that opens its export, may take for more than text. */
const TEXTS = [
  '=IMPORTXML("http://a";"//b")',
  "+cmd|'/c calc'!A1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "'=1+1",
];

function cellsOf(host: LocalHost, tab: string): BukuCell[] {
  return host.save().sheets.find(({ name }) => name === tab)?.cells ?? [];
}

/** The texts stand in the tab to the letter, and no cell of theirs is a formula. */
function expectTexts(host: LocalHost, tab: string, texts: readonly string[]): void {
  const cells = cellsOf(host, tab);
  const values = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  for (const text of texts) expect(values).toContain(text);
  expect(
    cells.filter(({ formula }) => /IMPORTXML|cmd|SUM\(A1\)|2\+3|1\+1/.test(formula ?? "")),
  ).toEqual([]);
}

test("text that looks like a formula stays text in the example, in the history and in a new year", () => {
  const host = openProduct({ rows: 60 });
  const realisasi = TEXTS.slice(0, 3);
  const isi = contohAjung(false).map((part) => {
    if (part.tab === "Isu dan Penutup") {
      return { ...part, rows: TEXTS.map((Uraian) => ({ Jenis: "hambatan", Uraian })) };
    }
    if (part.tab !== "Pengukuran") return part;
    return { ...part, rows: part.rows.map((row, i) => ({ ...row, Realisasi: realisasi[i] ?? 1 })) };
  });
  call(host, "apiFillExample", isi);
  expectTexts(host, "Isu dan Penutup", TEXTS);
  call(host, "apiScaffold");
  call(host, "apiNewYear", 2021);
  expectTexts(host, "IKU", realisasi);
  call(host, "apiScaffold");
  expectTexts(host, "IKU", realisasi);
});

test("findings write their words as text, and a link is a link whatever the tab is called", () => {
  const host = openProduct({ rows: 60 });
  call(host, "apiScaffold");
  const evil = 'Rapat";IMPORTXML("http://a";"';
  host.renameTab("Sheet1", evil);
  const temuan = TEXTS.map((pesan, i) => ({
    pemeriksaan: "subtotal",
    tingkat: "galat" as const,
    tab: i === 0 ? evil : "Tiada",
    sel: i === 1 ? 'A1";IMPORTXML("http://a";"' : "A1",
    pesan,
    tercetak: TEXTS[i] ?? null,
    seharusnya: null,
    ...{ kunci: "S1.1", kolom: "Kode", perbaikan: null, diterima: null, pernahDiterima: null },
  }));
  call(host, "apiWriteTemuan", temuan, "=1+1");
  expect(
    cellsOf(host, "Pemeriksaan").flatMap(({ row, formula }) =>
      row > 3 && formula ? [formula.replace(/"(?:[^"]|"")*"/g, "“”")] : [],
    ),
  ).toEqual(["=HYPERLINK(“”;“”)", ...TEXTS.slice(1).map(() => "=“”")]);
  const written = cellsOf(host, "Pemeriksaan").map(({ value }) => value);
  expect(written).toEqual(expect.arrayContaining(TEXTS));
});

test("a space, tab or line break before the sign makes no difference", () => {
  for (const text of ["=1+1", "\t=1+1", "\r\n@x", " +1", "\u00a0-1", " 85", " TRUE"]) {
    expect(asData(text)).toBe(`'${text}`);
  }
  expect(asData("Baik = cukup")).toBe("Baik = cukup");
});
