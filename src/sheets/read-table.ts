import { parseAngka } from "../domain/angka";
import { shift } from "../domain/desimal";
import { parseTarget } from "../domain/rentang";
import { rapikan } from "../domain/spasi";
import { parseTanggal } from "../domain/tanggal";
import { parseVolume } from "../domain/volume";
import type { At, Column, Sheet, Value } from "./contract";
import { findHeader, type Grid, letters, normalize } from "./grid";
import type { Gangguan, Letak } from "./kinerja";

/** A row of typed cells before it gets its type: fields, year fields as records, `at` and `teks`. */
export type RawRow = { at: At; teks: Record<string, string> } & Record<string, unknown>;

export interface Table {
  readonly rows: readonly RawRow[];
  /** Typed cells of the row above the header. */
  readonly total: RawRow | undefined;
  readonly letak: Letak | undefined;
  readonly gangguan: readonly Gangguan[];
}

/** A column found in the tab; `tahun` for a year column. */
interface Found {
  readonly key: string;
  readonly field: string;
  readonly column: Column;
  readonly at: number;
  readonly tahun?: string;
}

/** Scores of codes such as WTP, in lower case, that stand for a number. */
export type Codes = ReadonlyMap<string, number>;

/** One table of the workbook as people filled it, and what keeps it from being read as it should be. */
export function readTable(sheet: Sheet, grid: Grid | undefined, codes?: Codes): Table {
  const none = { rows: [], total: undefined, letak: undefined };
  const { tab } = sheet;
  const gone = (jenis: "lembar-hilang" | "kepala-hilang" | "lembar-asing"): Table => ({
    ...none,
    gangguan: [{ jenis, tab }],
  });
  if (sheet.opsional && isBlank(grid)) return { ...none, gangguan: [] };
  if (grid === undefined) return gone("lembar-hilang");
  const plain = Object.entries(sheet.columns).filter(([, column]) => !column.perTahun);
  const header = findHeader(
    grid,
    plain.map(([, column]) => column.header),
  );
  if (header === undefined) return gone(sheet.opsional ? "lembar-asing" : "kepala-hilang");

  const gangguan: Gangguan[] = [];
  const found: Found[] = [];
  for (const [field, column] of plain) {
    const [at, again] = header.columns.get(column.header) ?? [];
    if (at === undefined) {
      if (!column.hidden)
        gangguan.push({ jenis: "kolom-hilang", tab, sel: `A${header.row}`, header: column.header });
      continue;
    }
    if (again !== undefined) {
      gangguan.push({
        jenis: "kolom-ganda",
        tab,
        sel: `${letters(again)}${header.row}`,
        header: column.header,
      });
    }
    found.push({ key: field, field, column, at });
  }
  found.push(...yearColumns(sheet, grid, header.row));

  const typed = found.filter(({ column }) => column.kind !== "rumus");
  const rows: RawRow[] = [];
  for (let row = header.row + 1; row <= grid.values.length; row++) {
    const isTyped = typed.some(({ at }) => grid.values[row - 1]?.[at - 1] !== "");
    if (isTyped) rows.push(readRow(sheet, grid, row, typed, gangguan, codes));
  }
  for (const column of found.filter(({ column: { kind } }) => kind === "rumus")) {
    gangguan.push(...readComputed(grid, header.row, column));
  }
  const aboveHeader = header.row > 1 ? readRow(sheet, grid, header.row - 1, typed, []) : undefined;
  const columns = Object.fromEntries(found.map(({ key, at }) => [key, letters(at)]));
  const headers = Object.fromEntries(
    found.map(({ column, at, tahun }) => [
      letters(at),
      tahun === undefined ? column.header : `${column.header} ${tahun}`,
    ]),
  );
  const letak = { headerRow: header.row, columns, headers };
  return { rows, total: aboveHeader, letak, gangguan };
}

/** Whether a tab is not there, or has nothing in it. */
export const isBlank = (grid: Grid | undefined): boolean =>
  grid?.values.every((row) => row.every((value) => value === "")) ?? true;

/** “Target 2021”, “Target 2022”, …: every year there is, whatever the period says. */
function yearColumns(sheet: Sheet, grid: Grid, headerRow: number): Found[] {
  return Object.entries(sheet.columns).flatMap(([field, column]) =>
    column.perTahun
      ? (grid.values[headerRow - 1] ?? []).flatMap((value, c) => {
          const tahun = new RegExp(`^${normalize(column.header)} (\\d{4})$`).exec(
            normalize(value),
          )?.[1];
          return tahun === undefined
            ? []
            : [{ key: `${field}${tahun}`, field, column, at: c + 1, tahun }];
        })
      : [],
  );
}

function readRow(
  sheet: Sheet,
  grid: Grid,
  row: number,
  columns: readonly Found[],
  gangguan: Gangguan[],
  codes?: Codes,
): RawRow {
  const out: RawRow = { at: { tab: grid.tab, row }, teks: {} };
  // A tab may have none of its year columns, as before the period of the Renstra is known.
  for (const [field, column] of Object.entries(sheet.columns)) if (column.perTahun) out[field] = {};
  for (const { key, field, column, at, tahun } of columns) {
    const cell = readCell(
      column,
      grid.values[row - 1]?.[at - 1] ?? "",
      grid.display[row - 1]?.[at - 1] ?? "",
      grid.formats[row - 1]?.[at - 1] ?? "",
      codes,
    );
    const header = tahun === undefined ? column.header : `${column.header} ${tahun}`;
    if (cell.teks !== undefined) out.teks[key] = cell.teks;
    const trouble = troubleOf(column, cell);
    if (trouble) {
      const place = { tab: grid.tab, sel: `${letters(at)}${row}`, header };
      gangguan.push({ ...trouble, ...place });
    }
    const spasi = key.endsWith("Tercetak") ? undefined : spasiOf(grid, row, at, header);
    if (spasi) gangguan.push(spasi);
    if (tahun === undefined) out[field] = cell.value;
    else out[field] = { ...(out[field] as object), [tahun]: cell.value };
  }
  return out;
}

/** Blanks too many in a text that was typed, not computed by a formula of the user's own. */
export function spasiOf(
  { tab, values, formulas }: Grid,
  row: number,
  column: number,
  header: string,
): Gangguan | undefined {
  const isi = values[row - 1]?.[column - 1];
  if (typeof isi !== "string" || formulas[row - 1]?.[column - 1] || rapikan(isi) === isi) {
    return undefined;
  }
  return { jenis: "spasi-berlebih", tab, sel: `${letters(column)}${row}`, header, isi };
}

/** What is out of place in a typed cell, if anything; the caller says where it stands. */
function troubleOf({ options, rentang, antara }: Column, { value, teks, asing, galat }: ReadCell) {
  if (galat) return { jenis: "sel-galat", isi: galat } as const;
  const isi = teks ?? String(value ?? "");
  if (asing && !(rentang && parseTarget(isi))) {
    const angka = typeof value === "number" ? value : undefined;
    return { jenis: "bukan-angka", isi, angka } as const;
  }
  if (antara && typeof value === "number" && (value < antara[0] || value > antara[1])) {
    return { jenis: "luar-batas", isi, antara } as const;
  }
  if (options && !("tab" in options) && value !== undefined) {
    const isOption = options.some((option) => normalize(option) === normalize(value));
    if (!isOption) return { jenis: "pilihan-asing", isi, pilihan: options } as const;
  }
  return undefined;
}

/** One typed cell: what it means, its text where that is more than the number, and whether it is out of place. */
export interface ReadCell {
  readonly value: string | number | undefined;
  readonly teks?: string;
  /** Text where a number or date belongs. */
  readonly asing?: true;
  /** The error that the cell shows: nothing is known of what belongs there. */
  readonly galat?: string;
}

type Reading = Pick<Column, "kind" | "volume" | "antara">;

export function readCell(
  { kind, volume, antara }: Reading,
  value: Value,
  display: string,
  format: string,
  codes?: Codes,
): ReadCell {
  const text = String(value).trim();
  if (text === "" || (antara && UNANSWERED.test(text))) return { value: undefined };
  if (ERROR.test(text)) return { value: undefined, galat: text };
  if (kind === "teks" || kind === "kode" || kind === "rumus") return { value: text };
  if (kind === "tercetak") {
    // A typed number has lost how it was written; what the cell shows is the nearest to it.
    const printed = typeof value === "number" ? display.trim() || text : text;
    return { value: parseAngka(printed)?.angka, teks: printed };
  }
  if (kind === "tanggal") {
    const iso = typeof value === "string" ? parseTanggal(value) : undefined;
    return iso === undefined ? { value: undefined, teks: text, asing: true } : { value: iso };
  }
  if (typeof value === "number") {
    return format.includes("%") ? { value: shift(value, 2), teks: display.trim() } : { value };
  }
  if (typeof value === "boolean") return { value: undefined, teks: text, asing: true };
  const angka = parseAngka(text)?.angka ?? (volume ? parseVolume(text) : undefined);
  if (kind !== "nilai") return { value: angka, teks: text, asing: true };
  const known = angka ?? codes?.get(text.toLowerCase().replace(/\s+/g, " "));
  return known === undefined
    ? { value: undefined, teks: text, asing: true }
    : { value: known, teks: text };
}

const UNANSWERED = /^(?:[-–—]+|n\/a)$/i;
const ERROR = /^#(?:REF!|SPILL!|N\/A|VALUE!|NAME\?|ERROR!|NUM!|DIV\/0!|NULL!)$/;

/** Whether the formula of a computed column is still there and has room to spill. */
function readComputed(grid: Grid, headerRow: number, { column, at }: Found): Gangguan[] {
  const { tab } = grid;
  const { header } = column;
  const sel = (row: number) => `${letters(at)}${row}`;
  const cellOf = ({ row, value, formula }: { row: number; value: Value; formula: string }) => ({
    sel: sel(row),
    isi: formula || String(value),
  });
  const out: Gangguan[] = [];
  const anchor = grid.formulas[headerRow - 1]?.[at - 1] ?? "";
  const shown = String(grid.values[headerRow - 1]?.[at - 1] ?? "");
  const cells = grid.values
    .map((row, r) => ({
      row: r + 1,
      value: row[at - 1] ?? "",
      formula: grid.formulas[r]?.[at - 1] ?? "",
    }))
    .slice(headerRow)
    .filter(({ value, formula }) => value !== "" || formula !== "");
  if (column.formula && anchor === "") {
    const isi = cells
      .map(({ value }) => String(value))
      .slice(0, 3)
      .join("; ");
    const terisi = [...cells.map(cellOf), { sel: sel(headerRow), isi: shown }];
    out.push({ jenis: "rumus-tertimpa", tab, sel: sel(headerRow), header, isi, terisi });
  } else if (anchor !== "" && ERROR.test(shown)) {
    for (const cell of cells) {
      out.push({ jenis: "tumpahan-terhalang", tab, header, ...cellOf(cell) });
    }
    if (cells.length === 0) {
      const terisi = [{ sel: sel(headerRow), isi: anchor }];
      out.push({ jenis: "rumus-rusak", tab, sel: sel(headerRow), header, isi: shown, terisi });
    }
  }
  const total = grid.formulas[headerRow - 2]?.[at - 1] ?? "";
  if (column.total?.startsWith("=") && total === "") {
    const isi = String(grid.values[headerRow - 2]?.[at - 1] ?? "");
    const terisi = [{ sel: sel(headerRow - 1), isi }];
    out.push({ jenis: "rumus-tertimpa", tab, sel: sel(headerRow - 1), header, isi, terisi });
  }
  return out;
}
