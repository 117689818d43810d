import { formatTanggal, parseTanggal } from "../../domain/tanggal";
import type { Kinerja } from "../../sheets/kinerja";
import { cell, gap, lead, list, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { type Isu, isAdaTertinggal, isuOf } from "../isu";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import { sebagaiKalimat } from "../kalimat/ketikan";
import type { Block, Cell } from "../node";

/** Bab IV: what stood in the way, as typed; asked for where a target was missed. */
export function hambatan(kinerja: Kinerja, { sebutan: { tahun } }: Context): Block[] {
  const items = isuOf(kinerja, "hambatan");
  if (items.length === 0)
    return isAdaTertinggal(kinerja)
      ? [paragraph(`Hambatan dalam pencapaian target kinerja ${tahun}: `, gap("hambatan"), ".")]
      : [];
  return [
    lead(
      `Dalam mencapai target kinerja ${tahun} masih dihadapi ${hitungan(items.length, "hambatan")} sebagai berikut:`,
    ),
    list(
      "number",
      items.map(({ uraian }) => sebagaiKalimat(uraian)),
    ),
  ];
}

/** Bab IV: what will be done, by whom and until when. */
export function langkahPerbaikan(
  kinerja: Kinerja,
  { sebutan: { instansi, tahunBerikut } }: Context,
): Block[] {
  const items = isuOf(kinerja, "langkah perbaikan");
  if (items.length === 0)
    return [paragraph(`Langkah perbaikan kinerja ${instansi}: `, gap("langkah perbaikan"), ".")];
  return [
    paragraph(
      `Untuk mengatasi hambatan dan meningkatkan kinerja, ${instansi} menetapkan ${hitungan(items.length, "langkah perbaikan")} yang menjadi dasar perencanaan dan pelaksanaan kinerja ${tahunBerikut}, sebagaimana disajikan pada `,
      ref("tabel-langkah"),
      ".",
    ),
    table({
      id: "tabel-langkah",
      title: `Langkah Perbaikan Kinerja ${instansi}`,
      columns: [
        ["NO.", 12, "center"],
        ["LANGKAH PERBAIKAN", 73, "left"],
        ["PENANGGUNG JAWAB", 38, "left"],
        ["BATAS WAKTU", 32, "center"],
      ],
      rows: items.map((item, i) =>
        row([
          String(i + 1),
          sebagaiKalimat(item.uraian),
          isi("penanggung jawab", item.penanggungJawab && tanpaTitik(item.penanggungJawab)),
          isi("batas waktu", batasWaktu(item)),
        ]),
      ),
    }),
  ];
}

const isi = (what: string, text: string | undefined): Cell =>
  text ? cell(text) : cell([gap(what)]);

/** A date as letters write it, else as typed (“triwulan II 2022”). */
function batasWaktu({ batasWaktu: date, teks }: Isu): string | undefined {
  const iso = date === undefined ? undefined : parseTanggal(date);
  return (iso === undefined ? undefined : formatTanggal(iso)) ?? date ?? teks.batasWaktu;
}
