/**
 * The document as a plain JSON tree: what is printed, in which order, with every number already in
 * it. A renderer knows nothing but this file. Lengths are in millimetres.
 */
export interface Document {
  readonly title: string;
  /** The instansi that reports. */
  readonly author: string;
  /** ISO instant written into the file, so that the same tree gives the same bytes. */
  readonly created: string;
  /** Name of the report on every numbered page. */
  readonly footer: string;
  /** Line on top of every page of a draft; undefined on a finished report. */
  readonly mark: string | undefined;
  readonly sections: readonly Section[];
}

/** Pages of one orientation and one way of numbering. */
export interface Section {
  readonly orientation: "portrait" | "landscape";
  readonly pageNumbers: "none" | "roman" | "arabic";
  /** First page number; undefined goes on from the section before. */
  readonly start: number | undefined;
  readonly blocks: readonly Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Matrix
  | Figure
  | Formula
  | Pairs
  | Toc
  | ListOf
  | Signature
  | Image
  | Letterhead
  | Signatures
  | PageBreak
  | Rule
  | Space;

export type Align = "left" | "center" | "right" | "justify";

/** A piece of a line: text as it stands, text with emphasis, a line break or a cross reference. */
export type Inline = string | Strong | Break | Ref | Link;

/** `gap` is the mark of what a person has still to write. */
export interface Strong {
  readonly type: "strong" | "emphasis" | "gap";
  readonly text: string;
}

interface Break {
  readonly type: "break";
}

/** “Tabel 3.2”, “Gambar 3.1”: the label of a caption, by its id. */
export interface Ref {
  readonly type: "ref";
  readonly to: string;
  /** Filled in when the document is numbered. */
  readonly text: string;
}

/** “Bab III”, “Lampiran 3”: the same for a numbered heading, which itself reads otherwise. */
export interface Link {
  readonly type: "link";
  readonly to: string;
  readonly text: string;
}

export interface Heading {
  readonly type: "heading";
  /** Headings of the fourth level are not in daftar isi. */
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string;
  /** “BAB I”, “LAMPIRAN 1”, “A.”, “1.”, “a.”; empty where a heading has no number. */
  readonly number: string;
  readonly text: string;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly style: ParagraphStyle;
  readonly content: readonly Inline[];
  /** Stays on one page with the block that follows. */
  readonly keepNext: boolean;
}

/** `body` is indented and justified, `quote` centred; the cover styles go from large to small. */
type ParagraphStyle = "body" | "quote" | "cover-title" | "cover-name" | "cover-foot";

export interface List {
  readonly type: "list";
  readonly marker: "number" | "letter" | "dash";
  readonly items: readonly Item[];
}

export interface Item {
  readonly content: readonly Inline[];
  readonly list?: List;
}

export interface Table extends Rows {
  readonly type: "table";
  readonly id: string;
  readonly caption: Caption;
}

/** A table without a caption: the heading above it says what it is. */
export interface Matrix extends Rows {
  readonly type: "matrix";
}

interface Rows {
  readonly columns: readonly Column[];
  /** Header rows; merged cells list their origin only. */
  readonly head: readonly (readonly Cell[])[];
  readonly rows: readonly TableRow[];
  /** The line below the table; empty for none. */
  readonly note: string;
}

/**
 * “Tabel 3.2” and the title below it. Chapter and n are filled in when the document is numbered; chapter 0
 * is a document without any.
 */
export interface Caption {
  readonly label: "Tabel" | "Gambar";
  readonly chapter: number;
  readonly n: number;
  readonly title: string;
}

export interface Column {
  readonly width: number;
  readonly align: Align;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly isBold?: boolean;
}

export interface Cell {
  /** One entry a paragraph. */
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Otherwise that of its column. */
  readonly align?: Align;
  /** The first two paragraphs are numerator and denominator of a fraction. */
  readonly isFraction?: boolean;
}

/** A picture as wide as the text, with its caption below. */
export interface Figure {
  readonly type: "figure";
  readonly id: string;
  readonly caption: Caption;
  /** What the picture says, with its numbers, for those who do not see it. */
  readonly alt: string;
  readonly drawing: Drawing;
}

export type Drawing = Bars | Lines | Organisation;

/** One value of a chart. Undefined is a gap, and `printed` then says why. */
export interface Point {
  readonly value: number | undefined;
  readonly printed: string;
}

/** Lying bars in percent, from top to bottom, with a dashed line at 100. */
export interface Bars {
  readonly type: "bars";
  readonly bars: readonly (Point & { readonly name: string })[];
}

/** Lines over the years, a small chart for each indikator. */
export interface Lines {
  readonly type: "lines";
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly title: string;
  readonly years: readonly string[];
  /** As many points as years; the first line is drawn strongest. */
  readonly lines: readonly { readonly name: string; readonly points: readonly Point[] }[];
}

/** Boxes joined from above to below. */
export interface Organisation {
  readonly type: "organisation";
  readonly roots: readonly Box[];
}

export interface Box {
  readonly text: string;
  readonly below: readonly Box[];
}

/** `left = numerator / denominator factor`, set as a fraction. */
export interface Formula {
  readonly type: "formula";
  readonly left: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly factor: string;
}

/** Key and value, one pair a line, without rules; a value without a key goes on with the one above. */
export interface Pairs {
  readonly type: "pairs";
  readonly rows: readonly { readonly key: string; readonly value: string }[];
}

/** Daftar isi: every heading of the document. */
interface Toc {
  readonly type: "toc";
}

/** Daftar tabel or daftar gambar: every caption of the document with this label. */
interface ListOf {
  readonly type: "list-of";
  readonly label: Caption["label"];
}

/** Place and date, office, room to sign, name and what stands below it. */
export interface Signature {
  readonly type: "signature";
  readonly date: string;
  readonly office: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A picture in the middle of the line, without a caption. */
export interface Image {
  readonly type: "image";
  readonly format: "png" | "jpg";
  readonly base64: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
}

/** Kop: government, instansi and where it is found, the logo beside them, a double rule below. */
export interface Letterhead {
  readonly type: "letterhead";
  readonly logo: Image | undefined;
  readonly government: string;
  readonly office: string;
  readonly lines: readonly string[];
}

/** Two parties side by side; place and date stand above the right one. */
export interface Signatures {
  readonly type: "signatures";
  readonly date: string;
  readonly left: Party;
  readonly right: Party;
}

export interface Party {
  /** “Pihak Kedua,”. */
  readonly role: string;
  readonly office: string;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface PageBreak {
  readonly type: "page-break";
}

/** A line across the page, centred. */
interface Rule {
  readonly type: "rule";
  readonly width: number;
}

export interface Space {
  readonly type: "space";
  readonly height: number;
}
