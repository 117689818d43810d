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
export interface Source {
  readonly tab: string;
  readonly header: string;
}

export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  readonly header: string;
  /** What belongs in it; the note on the header says this and the example. */
  readonly note: string;
  /** One cell as a person would type it, or as it is computed. */
  readonly example: string;
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
  /** Number format of that cell, where it differs. */
  readonly totalFormat?: string;
  /** Hidden until asked for. */
  readonly hidden?: boolean;
  /**
   * One column a year, which is appended to the header: each year of the Renstra, or (`lalu`) each year
   * before the one reported, of the Renstra and at least two.
   */
  readonly perTahun?: "renstra" | "lalu";
  /** Mulai tahun baru empties the cells, or marks their text as to be revised; else it leaves them. */
  readonly tahunBaru?: "kosong" | "tandai";
  /** A target: two bounds such as `80-90` are no mistake. */
  readonly rentang?: true;
  /** A volume such as `50 org x 12 bln` is its product. */
  readonly volume?: true;
  /** Least and greatest number that makes sense; “-” and “n/a” are blank. */
  readonly antara?: readonly [number, number];
  /** Field of the column that names the colour of each cell. */
  readonly warna?: string;
}

/** A tab that is a table. The first column is the key: a row without it is still a row. */
export interface Sheet {
  readonly tab: string;
  /** First cell of the tab: what it is for and how to fill it. */
  readonly title: string;
  readonly columns: { readonly [field: string]: Column };
  /** Workbooks may do without the tab. */
  readonly opsional?: true;
  /**
   * What a row with a key must have to be complete: fields, or fields of which one is enough. Without it
   * the tab may stay empty.
   */
  readonly wajib?: readonly (string | readonly string[])[];
  /**
   * Field of the column along which computed columns spill; the first when absent. A tab whose first column
   * is computed needs another: a formula must not name the column it stands in.
   */
  readonly sumbu?: string;
  /** Named ranges for formulas of the user's own: `from:to` fields, or one field. */
  readonly names?: { readonly [name: string]: string };
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
  /** Whether a text means one of the options; else it must be one of them. */
  readonly accepts?: (text: string) => boolean;
  /** Name of its cell, for formulas of the user's own. */
  readonly name?: string;
  readonly tahunBaru?: "kosong";
  /** A report cannot be made without it. */
  readonly required?: boolean;
}

type ValueOf<K extends Kind> = K extends "nilai" | "rupiah" | "tahun" | "tercetak"
  ? number
  : string;

type FieldOf<C extends Column> = C extends { readonly perTahun: string }
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

/** A column of a kind; the kinds below are its usual widths and formats. */
export const column =
  <K extends Kind>(kind: K, width: number, format: string) =>
  <const O extends Partial<Column<K>> = Record<never, never>>(
    header: string,
    note: string,
    example: string,
    more?: O,
  ): Column<K> & O =>
    ({ kind, header, note, example, width, format, ...more }) as Column<K> & O;

export const teks = column("teks", 260, "@");
export const kode = column("kode", 80, "@");
export const nilai = column("nilai", 110, "");
export const rupiah = column("rupiah", 150, "#,##0");

const TERCETAK =
  "Persis seperti tercetak pada draf atau dokumen yang sudah ada. Tidak perlu diisi untuk menyusun laporan; bila diisi, diperiksa terhadap hasil hitungan.";
export const tercetak = (header: string, example: string) =>
  column("tercetak", 120, "@")(header, TERCETAK, example, { hidden: true, tahunBaru: "kosong" });
export const teksTercetak = (header: string, example: string) =>
  column("teks", 130, "@")(header, TERCETAK, example, { hidden: true, tahunBaru: "kosong" });

export const pilihan = <
  const P extends readonly string[],
  const O extends Partial<Column<"teks">> = Record<never, never>,
>(
  header: string,
  options: P,
  note: string,
  more?: O,
) => column("teks", 120, "@")(header, note, options[0] ?? "", { options, ...more });

/** A kode of another tab, offered in a dropdown. */
export const rujukan = (header: string, note: string, example: string, source: Source) =>
  column("kode", 80, "@")(header, note, example, { options: source });

/** A computed column; `format` defaults to two decimals. */
export const rumus = (
  header: string,
  note: string,
  example: string,
  formula: string,
  more: Partial<Column<"rumus">> = {},
): Column<"rumus"> => ({
  kind: "rumus",
  header,
  note: `Dihitung: ${note}`,
  example,
  width: 110,
  format: "0.00",
  ...(formula && { formula }),
  ...more,
});

/** A computed column of text. */
export const rumusTeks = (
  header: string,
  note: string,
  example: string,
  formula: string,
  more: Partial<Column<"rumus">> = {},
): Column<"rumus"> => rumus(header, note, example, formula, { format: "@", ...more });

/** An amount of rupiah that is computed. */
export const rumusRupiah = (
  header: string,
  note: string,
  example: string,
  formula: string,
  more: Partial<Column<"rumus">> = {},
): Column<"rumus"> =>
  rumus(header, note, example, formula, { format: "#,##0", width: 150, ...more });
