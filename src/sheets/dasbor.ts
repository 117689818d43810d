import { SKALA } from "./formula";
import { identitas } from "./identitas";

/** A cell of the board: text, or a formula with `=` and the placeholders of a sheet's formulas. */
interface Cell {
  readonly text: string;
  readonly format?: string;
}

/** A key figure: its name, and below it the figure. */
interface Angka extends Cell {
  readonly id: string;
  readonly label: string;
}

/** The cells of a chart: columns side by side, the first of which names the points. */
interface Tabel {
  readonly chart: {
    readonly title: string;
    readonly type: "bar" | "column" | "line";
    readonly axis: string;
    readonly colors: readonly string[];
    readonly isStacked?: true;
  };
  readonly columns: readonly { readonly header: string; readonly format: string }[];
  /** Formulas of the first row, which spill, or of all rows. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows of a tab whose key is filled, without its header; a chart would show blank ones as points. */
const rowsOf = (tab: string, key: string, field: string, only = "") =>
  `FILTER({${tab}.${field}};({${tab}.${key}}<>"")*(ROW({${tab}.${key}})>ROW({${tab}.${key}:head}))${only})`;
const spill = (...args: Parameters<typeof rowsOf>) => `=IFERROR(${rowsOf(...args)};"")`;

const PROGRAM = '*({Anggaran.tingkat}="program")';
const program = (field: string) => spill("Anggaran", "kode", field, PROGRAM);
const sasaran = (field: string) => spill("Analisis", "kode", field);

/** Capaian on one side of the target only: the two halves of a bar. */
const capaianIf = (test: string) => {
  const cells = rowsOf("Perbandingan", "kode", "capaian");
  return `=IFERROR(ARRAYFORMULA(IF(ISNUMBER(${cells});IF(${cells}${test};${cells};"");""));"")`;
};

const tahun = (back: number, field: string) => [
  `=IF({Identitas.tahun}="";"";TEXT({Identitas.tahun}-${back};"0"))`,
  `=RATA_CAPAIAN({Perbandingan.${field}})`,
];

/** Readable in black and white as well: dark and light. */
const TUA = "#1f4e79";
const MUDA = "#9dc3e6";
const KURANG = "#c55a11";

/**
 * Dasbor: key figures and charts that answer at a glance which indikator fall short, which programs lag,
 * what the money did, how it was in earlier years, and what is still to fill. Nothing is typed here.
 */
export const dasbor = {
  tab: "Dasbor",
  title: `Dasbor kinerja. Semua angka dihitung dari lembar lain; kolom di sebelah kanan grafik memuat angkanya.`,
  angka: [
    {
      id: "rata",
      label: "Rata-rata capaian (%)",
      text: "=RATA_CAPAIAN({Perbandingan.capaian})",
      format: "0.00",
    },
    {
      id: "kategori",
      label: "Kategori",
      text: `=PREDIKAT({rata:below};${SKALA})`,
    },
    {
      id: "terukur",
      label: "Indikator terukur",
      text: '=COUNT({Perbandingan.capaian})&" dari "&MAX(0;COUNTA({IKU.kode})-1)',
    },
    { id: "pagu", label: "Anggaran (Rp)", text: "={Anggaran.jumlahPagu:total}", format: "#,##0" },
    {
      id: "realisasi",
      label: "Realisasi (Rp)",
      text: "={Anggaran.jumlahRealisasi:total}",
      format: "#,##0",
    },
    { id: "serapan", label: "Serapan (%)", text: "={Anggaran.serapan:total}", format: "0.00" },
    {
      id: "efisiensi",
      label: "Efisiensi (poin)",
      text: "=EFISIENSI({rata:below};{serapan:below})",
      format: "0.00",
    },
    {
      id: "kelengkapan",
      label: "Kelengkapan isian (%)",
      text: `=AVERAGE({${identitas.tab}.kelengkapan})`,
      format: "0",
    },
  ] as readonly Angka[],
  tabel: [
    {
      chart: {
        title: "Capaian per indikator (%)",
        type: "bar",
        axis: "Capaian (%)",
        colors: [TUA, KURANG],
        isStacked: true,
      },
      columns: [
        { header: "Indikator", format: "" },
        { header: "Mencapai target", format: "0.00" },
        { header: "Di bawah target", format: "0.00" },
      ],
      rows: [[spill("Perbandingan", "kode", "kode"), capaianIf(">=100"), capaianIf("<100")]],
    },
    {
      chart: {
        title: "Serapan anggaran per program (%)",
        type: "bar",
        axis: "Serapan (%)",
        colors: [TUA],
      },
      columns: [
        { header: "Program", format: "" },
        { header: "Serapan", format: "0.00" },
      ],
      rows: [[program("kode"), program("serapan")]],
    },
    {
      chart: {
        title: "Anggaran dan realisasi per program (Rp)",
        type: "column",
        axis: "Rupiah",
        colors: [MUDA, TUA],
      },
      columns: [
        { header: "Program", format: "" },
        { header: "Anggaran", format: "#,##0" },
        { header: "Realisasi", format: "#,##0" },
      ],
      rows: [[program("kode"), program("jumlahPagu"), program("jumlahRealisasi")]],
    },
    {
      chart: {
        title: "Kinerja dan serapan per sasaran (%)",
        type: "column",
        axis: "Persen",
        colors: [TUA, MUDA],
      },
      columns: [
        { header: "Sasaran", format: "" },
        { header: "Capaian rata-rata", format: "0.00" },
        { header: "Serapan", format: "0.00" },
      ],
      rows: [[sasaran("kode"), sasaran("rata"), sasaran("serapan")]],
    },
    {
      chart: {
        title: "Rata-rata capaian dari tahun ke tahun (%)",
        type: "line",
        axis: "Capaian (%)",
        colors: [TUA],
      },
      columns: [
        { header: "Tahun", format: "" },
        { header: "Rata-rata capaian", format: "0.00" },
      ],
      rows: [tahun(2, "capaianLalu2"), tahun(1, "capaianLalu1"), tahun(0, "capaian")],
    },
    {
      chart: {
        title: "Kelengkapan isian per lembar (%)",
        type: "bar",
        axis: "Terisi (%)",
        colors: [MUDA],
      },
      columns: [
        { header: "Lembar", format: "" },
        { header: "Terisi", format: "0" },
      ],
      rows: [
        [spill(identitas.tab, "lembar", "lembar"), spill(identitas.tab, "lembar", "kelengkapan")],
      ],
    },
  ] as readonly Tabel[],
} as const;
