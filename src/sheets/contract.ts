/**
 * What a sheet is: a tab whose columns are the single source of header, help note, width, number
 * format, dropdown, formula, parsing and the type of a row.
 */

/** A cell as read: blank is `""`, a date is `"2022-01-31"`. */
export type Value = string | number | boolean;

/** Where a row stands. Rows are 1-based, as Sheets counts them. */
export interface At {
  readonly tab: string;
  readonly row: number;
}

/**
 * How a typed cell is understood.
 *
 * - `teks`: text, trimmed. `kode`: text even where Sheets made a number of it.
 * - `nilai`: a number that may come as text ("B (≥ 80)", "79,67"); percent cells count in percent.
 * - `rupiah`: an amount in rupiah. `tahun`: a year. `tanggal`: an ISO date.
 * - `tercetak`: what an existing draft prints, kept to the letter beside the number it means.
 * - `rumus`: computed in the cell; never read, because `Kinerja` computes it again from typed cells.
 */
export type Kind =
  | "teks"
  | "kode"
  | "nilai"
  | "rupiah"
  | "tahun"
  | "tanggal"
  | "tercetak"
  | "rumus";

/** Where the values of a dropdown come from when they are codes typed in another column. */
interface Source {
  readonly tab: string;
  readonly header: string;
}

export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  readonly header: string;
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  /** Google number format; `@` is text, `""` automatic. */
  readonly format: string;
  readonly options?: readonly string[] | Source;
  /**
   * Expression of a computed column, without `=`, over whole columns: `{realisasi}` is this sheet's
   * column, `{IKU.kode}` another sheet's, `{Identitas.tahun}` the cell of a key. `;` separates.
   */
  readonly formula?: string;
  /** Cell above the header: a formula with `=` (same placeholders, data rows only) or plain text. */
  readonly total?: string;
  /** Hidden until asked for. */
  readonly hidden?: boolean;
  /** One column for each year of the Renstra; the year is appended to the header. */
  readonly perTahun?: boolean;
}

/** A tab that is a table. The first column is the key: a row without it is still a row. */
export interface Sheet {
  readonly tab: string;
  /** First cell of the tab: what it is for and how to fill it. */
  readonly title: string;
  readonly columns: { readonly [field: string]: Column };
  /** Rows written once, when the tab is made. Keys are fields of `columns`. */
  readonly initial?: readonly { readonly [field: string]: Value }[];
}

/** One line of a tab that is a list of keys and values (Identitas). */
export interface Field<K extends Kind = Kind> {
  readonly kind: K;
  readonly label: string;
  readonly note: string;
  readonly example: string;
  readonly options?: readonly string[];
  /** A report cannot be made without it. */
  readonly required?: boolean;
}

type ValueOf<K extends Kind> = K extends "nilai" | "rupiah" | "tahun" | "tercetak"
  ? number
  : string;

type FieldOf<C extends Column> = C extends { readonly perTahun: true }
  ? { readonly [tahun: string]: number | undefined }
  : ValueOf<C["kind"]> | undefined;

type Typed<C extends Sheet["columns"]> = {
  readonly [F in keyof C as C[F]["kind"] extends "rumus" ? never : F]: FieldOf<C[F]>;
};

/**
 * A row as read. Every field may be undefined because any cell may be blank.
 *
 * `teks` holds what stands in a number cell that is not a plain number ("B (≥ 80)", "85%",
 * "belum ada data"), and every *tercetak* cell to the letter; the key of a year column is the field
 * and the year: `target2021`.
 */
export type Row<S extends Sheet> = Typed<S["columns"]> & {
  readonly at: At;
  readonly teks: { readonly [field: string]: string };
};

const column =
  <K extends Kind>(kind: K, width: number, format: string) =>
  <const O extends Partial<Column<K>> = Record<never, never>>(
    header: string,
    note: string,
    more?: O,
  ): Column<K> & O =>
    ({ kind, header, note, width, format, ...more }) as Column<K> & O;

export const teks = column("teks", 260, "@");
export const kode = column("kode", 80, "@");
export const nilai = column("nilai", 110, "");
export const rupiah = column("rupiah", 150, "#,##0");
export const tercetak = (header: string) =>
  column("tercetak", 120, "@")(
    header,
    "Angka persis seperti tercetak pada draf atau dokumen yang sudah ada. Tidak perlu diisi untuk menyusun laporan; bila diisi, angka itu diperiksa terhadap hasil hitungan.",
    { hidden: true },
  );
export const pilihan = <const O extends readonly string[]>(
  header: string,
  options: O,
  note: string,
) => column("teks", 120, "@")(header, note, { options });

/** A computed column; `format` defaults to two decimals. */
export const rumus = (
  header: string,
  note: string,
  formula: string,
  more: { format?: string; width?: number; total?: string; hidden?: boolean } = {},
): Column<"rumus"> => ({
  kind: "rumus",
  header,
  note,
  width: 110,
  format: "0.00",
  formula,
  ...more,
});
