import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  UnderlineType,
} from "docx";
import { twip } from "./page";

/**
 * Line spacing in 240ths of a line. `lineRule` is always written: without it LibreOffice takes the
 * number for an exact height and clips.
 */
const spacing = (line: number, before = 0, after = 0) => ({
  line,
  before,
  after,
  lineRule: LineRuleType.AUTO,
});

const SINGLE = spacing(240);

type Run = NonNullable<IParagraphStyleOptions["run"]>;
type Paragraph = NonNullable<IParagraphStyleOptions["paragraph"]>;

const style = (
  id: string,
  name: string,
  run: Run,
  paragraph: Paragraph,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

/** Every style of the report. Sizes of fonts are in half points. */
export function styles(font: string): IStylesOptions {
  const black = { font, color: "000000", bold: true };
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: "id-ID" } },
        paragraph: { spacing: spacing(300, 0, 120) },
      },
      heading1: {
        run: { ...black, size: 28 },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: spacing(300, 0, 320),
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { ...black, size: 23 },
        paragraph: {
          spacing: spacing(276, 240, 120),
          indent: { left: 400, hanging: 400 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      heading3: {
        run: { ...black, size: 22 },
        paragraph: {
          spacing: spacing(276, 200, 100),
          indent: { left: 400, hanging: 400 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 2,
        },
      },
      heading4: {
        run: { ...black, size: 22 },
        paragraph: {
          spacing: spacing(276, 160, 80),
          indent: { left: 400, hanging: 400 },
          keepNext: true,
          keepLines: true,
          outlineLevel: 3,
        },
      },
      caption: {
        run: { ...black, size: 20, italics: false },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: spacing(252, 160, 100),
          keepNext: true,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: "000000", underline: { type: UnderlineType.NONE } } },
    },
    paragraphStyles: [
      ...bodyStyles,
      ...tableStyles,
      ...figureStyles,
      ...coverStyles,
      ...frontStyles,
    ],
  };
}

const bodyStyles = [
  style("IsiBab", "Isi Bab", {}, { alignment: AlignmentType.BOTH, indent: { firstLine: 567 } }),
  style(
    "IsiDaftar",
    "Isi Daftar",
    {},
    { alignment: AlignmentType.BOTH, spacing: spacing(300, 0, 60) },
  ),
  style(
    "AkhirDaftar",
    "Akhir Daftar",
    {},
    { alignment: AlignmentType.BOTH, spacing: spacing(300, 0, 140) },
  ),
  style(
    "Kutipan",
    "Kutipan",
    {},
    {
      alignment: AlignmentType.CENTER,
      spacing: spacing(300, 60, 160),
      indent: { left: 567, right: 567 },
    },
  ),
  style("Rumus", "Rumus", {}, { alignment: AlignmentType.CENTER, spacing: spacing(264) }),
  style(
    "Kepala",
    "Kepala Halaman",
    { size: 32, bold: true, color: "A00000" },
    { alignment: AlignmentType.CENTER, spacing: SINGLE },
  ),
  style("Kaki", "Kaki Halaman", { size: 17, color: "404040" }, { spacing: SINGLE }),
  style(
    "TandaTangan",
    "Tanda Tangan",
    {},
    {
      alignment: AlignmentType.CENTER,
      indent: { left: twip(80) },
      spacing: spacing(252),
      keepLines: true,
    },
  ),
  style("ParaPihak", "Para Pihak", {}, { alignment: AlignmentType.CENTER, spacing: spacing(252) }),
  style("Jarak", "Jarak", { size: 2 }, { spacing: SINGLE }),
];

const tableStyles = [
  style(
    "KepalaTabel",
    "Kepala Tabel",
    { size: 16, bold: true },
    { alignment: AlignmentType.CENTER, spacing: SINGLE },
  ),
  style(
    "NomorKolom",
    "Nomor Kolom",
    { size: 15, italics: true },
    { alignment: AlignmentType.CENTER, spacing: SINGLE },
  ),
  style("IsiTabel", "Isi Tabel", { size: 18 }, { spacing: spacing(247) }),
  style("AkhirTabel", "Akhir Tabel", { size: 2 }, { spacing: spacing(240, 0, 180) }),
  style("CatatanTabel", "Catatan Tabel", { size: 17, italics: true }, { spacing: spacing(240) }),
];

const figureStyles = [
  style(
    "Gambar",
    "Gambar",
    {},
    { alignment: AlignmentType.CENTER, spacing: spacing(240, 120, 0), keepNext: true },
  ),
  style(
    "JudulGambar",
    "Judul Gambar",
    { size: 20, bold: true },
    { alignment: AlignmentType.CENTER, spacing: spacing(252, 60, 200), keepLines: true },
  ),
];

const centred = { alignment: AlignmentType.CENTER };

const coverStyles = [
  style("Logo", "Logo", {}, { ...centred, spacing: SINGLE }),
  style("KopAtas", "Kop Atas", { size: 24, bold: true }, { ...centred, spacing: SINGLE }),
  style("KopNama", "Kop Nama", { size: 30, bold: true }, { ...centred, spacing: SINGLE }),
  style("KopKaki", "Kop Kaki", { size: 18 }, { ...centred, spacing: SINGLE }),
  style(
    "SampulJudul",
    "Sampul Judul",
    { size: 40, bold: true },
    { ...centred, spacing: spacing(288) },
  ),
  style(
    "SampulNama",
    "Sampul Nama",
    { size: 34, bold: true },
    { ...centred, spacing: spacing(288) },
  ),
  style(
    "SampulKaki",
    "Sampul Kaki",
    { size: 26, bold: true },
    { ...centred, spacing: spacing(300) },
  ),
];

/** No right indent: LibreOffice would hide the page number. */
const frontStyles = [
  style("TOC1", "toc 1", { bold: true }, { spacing: spacing(276, 100, 30) }),
  style("TOC2", "toc 2", {}, { spacing: spacing(276, 0, 20), indent: { left: 680, hanging: 380 } }),
  style(
    "TOC3",
    "toc 3",
    { size: 21 },
    { spacing: spacing(264, 0, 20), indent: { left: 1060, hanging: 380 } },
  ),
  style(
    "TableofFigures",
    "table of figures",
    {},
    { spacing: spacing(276, 0, 60), indent: { left: 1330, hanging: 1330 } },
  ),
];
