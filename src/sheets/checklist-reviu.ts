import { JAWABAN_REVIU } from "../domain/butir-reviu";
import { column, kode, pilihan, type Sheet, teks } from "./contract";
import { findHeader, type Grid } from "./grid";

const once = { tahunBaru: "kosong" } as const;

/**
 * Checklist Reviu: what people answered to the items of PermenPANRB 53/2014, Lampiran III. The tab is made
 * when the first answer is kept, by the browser, which knows the items.
 */
export const checklistReviu = {
  tab: "Checklist Reviu",
  title:
    "Checklist Reviu laporan kinerja. Isi Jawaban di sini atau pada panel Reviu. Butir yang dapat dihitung dijawab sistem; jawaban lain untuk butir itu dipakai bila keterangannya diisi.",
  columns: {
    kode: kode("Kode butir", "Kode butir checklist; jangan diubah.", "F1"),
    pernyataan: teks("Pernyataan", "Hal yang direviu.", "Lampiran mendukung isi laporan.", {
      width: 420,
    }),
    jawaban: pilihan("Jawaban", JAWABAN_REVIU, "Jawaban pereviu.", once),
    keterangan: teks(
      "Keterangan atau bukti",
      "Dasar jawaban; wajib bila berbeda dari jawaban sistem.",
      "Lampiran 1 sampai 4 sudah dicocokkan.",
      { width: 360, ...once },
    ),
    pereviu: teks("Pereviu", "Nama pereviu.", "(nama pereviu)", { width: 160, ...once }),
    tanggal: column("tanggal", 130, "@")(
      "Tanggal reviu",
      "Tanggal menjawab.",
      "15 Februari 2022",
      once,
    ),
  },
} as const satisfies Sheet;

/**
 * Whether a tab of that name is ours. People keep checklists of their own under the same name, with columns
 * such as Pernyataan and Keterangan; none has Kode butir by chance.
 */
export const isChecklist = (grid: Grid | undefined): boolean =>
  grid !== undefined && findHeader(grid, [checklistReviu.columns.kode.header]) !== undefined;
