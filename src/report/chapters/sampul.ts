import { parseTanggal } from "../../domain/tanggal";
import type { Chapter } from "../contract";
import type { Block, Paragraph } from "../node";

/** Cover: title, instansi and government, the year reported; below, who publishes it and when. */
export const sampul: Chapter = {
  id: "sampul",
  part: "cover",
  compose({ identitas }, { sebutan }) {
    const published =
      identitas.tanggalLaporan === undefined
        ? undefined
        : parseTanggal(identitas.tanggalLaporan)?.slice(0, 4);
    return [
      space(24),
      line("cover-title", "Laporan Kinerja"),
      line("cover-title", "Instansi Pemerintah (LKIP)"),
      space(6),
      { type: "rule", width: 110 },
      space(10),
      line("cover-title", sebutan.tahun),
      space(30),
      line("cover-name", sebutan.instansi),
      ...(identitas.pemerintahDaerah === undefined ? [] : [line("cover-name", sebutan.daerah)]),
      space(94),
      line("cover-foot", sebutan.pemerintah),
      line("cover-foot", sebutan.instansi),
      ...(published === undefined ? [] : [line("cover-foot", `Tahun ${published}`)]),
    ];
  },
};

const line = (style: Paragraph["style"], text: string): Paragraph => ({
  type: "paragraph",
  style,
  content: [text.toUpperCase()],
  keepNext: false,
});

const space = (height: number): Block => ({ type: "space", height });
