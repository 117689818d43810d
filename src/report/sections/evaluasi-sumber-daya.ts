import { formatAngka } from "../../domain/format";
import type { Kinerja } from "../../sheets/kinerja";
import { heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import type { Efisiensi } from "../efisiensi";
import { batasanEfisiensi, rekapEfisiensi, sebutEfisiensi } from "../kalimat/efisiensi";
import { hitungan } from "../kalimat/hitungan";
import {
  CATATAN_TAK_TERHITUNG,
  cetakPersenTanpaTanda,
  cetakUang,
  TAK_TERHITUNG,
} from "../kalimat/nilai";
import { isKosong, narasiOf } from "../narasi";
import type { Block } from "../node";
import type { Sasaran } from "../sasaran";
import { narasi } from "./narasi";

/** Analysis 6: what was reached beside the money it took. */
export function efisiensi(
  kinerja: Kinerja,
  sasaran: Sasaran,
  uang: Efisiensi | undefined,
): Block[] {
  const typed = narasiOf(kinerja, sasaran).find(({ kolom }) => kolom === "analisisEfisiensi");
  const computed =
    uang === undefined
      ? "Anggaran yang dikaitkan langsung dengan sasaran ini belum tersedia sehingga efisiensinya tidak dapat dihitung."
      : [sebutEfisiensi(uang, sasaran.nomor - 1), ...batasanEfisiensi(uang, kinerja)].join(" ");
  return [
    heading(4, `sasaran-${sasaran.nomor}-efisiensi`, "Efisiensi Penggunaan Sumber Daya"),
    paragraph(computed),
    ...(typed !== undefined && (typed.butir.length > 0 || isKosong(typed))
      ? narasi("Analisis efisiensi", typed, sasaran)
      : []),
  ];
}

/** Efisiensi of all sasaran side by side; left out where none has a budget. */
export function ringkasanEfisiensi(
  all: readonly Efisiensi[],
  { sebutan }: Context,
): readonly Block[] {
  if (!all.some(({ hasAnggaran }) => hasAnggaran)) return [];
  return [
    heading(3, "ringkasan-efisiensi", "Ringkasan Efisiensi Penggunaan Sumber Daya"),
    paragraph(
      `Dari ${hitungan(all.length, "sasaran strategis")}, ${rekapEfisiensi(all)}. Perbandingan capaian dan serapan anggaran setiap sasaran disajikan pada `,
      ref("tabel-efisiensi"),
      ".",
    ),
    table({
      id: "tabel-efisiensi",
      title: `Efisiensi Penggunaan Sumber Daya per Sasaran Strategis ${sebutan.tahun}`,
      columns: [
        ["NO.", 9, "center"],
        ["SASARAN STRATEGIS", 36, "left"],
        ["RATA-RATA CAPAIAN (%)", 19, "right"],
        ["ANGGARAN (Rp)", 27, "right"],
        ["REALISASI (Rp)", 25, "right"],
        ["SERAPAN (%)", 18, "right"],
        ["EFISIENSI (poin)", 21, "right"],
      ],
      rows: all.map(({ sasaran, jumlahPagu, jumlahRealisasi, serapan, hasAnggaran, ...e }) =>
        row([
          String(sasaran.nomor),
          sasaran.uraian,
          cetakPersenTanpaTanda(sasaran.rata),
          hasAnggaran ? cetakUang(jumlahPagu) : "–",
          hasAnggaran ? cetakUang(jumlahRealisasi) : "–",
          hasAnggaran ? cetakPersenTanpaTanda(serapan) : "–",
          e.efisiensi === undefined
            ? TAK_TERHITUNG
            : { paragraphs: [[poin(e.efisiensi)], [`(${e.tingkat})`]] },
        ]),
      ),
      note: all.some((e) => e.efisiensi === undefined) ? CATATAN_TAK_TERHITUNG : "",
    }),
  ];
}

const poin = (efisiensi: number) => formatAngka(efisiensi, 2).replace("-", "−");
