import { parseTanggal } from "../../domain/tanggal";
import type { Chapter } from "../contract";
import { gambarLogo } from "../kop";
import type { Block, Paragraph } from "../node";

/** Cover: title, instansi and government, the year reported; below, who publishes it and when. */
export const sampul: Chapter = {
  id: "sampul",
  part: "cover",
  compose({ identitas }, context) {
    const { sebutan } = context;
    const logo = gambarLogo(context, { width: 60, height: 36 });
    const published =
      identitas.tanggalLaporan === undefined
        ? undefined
        : parseTanggal(identitas.tanggalLaporan)?.slice(0, 4);
    return [
      ...(logo === undefined ? [space(24)] : [space(8), logo, space(12)]),
      line("cover-title", "Laporan Kinerja"),
      line("cover-title", "Instansi Pemerintah (LKIP)"),
      space(6),
      { type: "rule", width: 110 },
      space(10),
      line("cover-title", sebutan.tahun),
      space(30),
      line("cover-name", sebutan.instansi),
      ...(identitas.pemerintahDaerah === undefined ? [] : [line("cover-name", sebutan.daerah)]),
      // What the logo takes above is given back here: the cover is one page.
      space(logo === undefined ? 94 : 90 - logo.height),
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
