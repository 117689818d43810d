import type { Kinerja } from "../../sheets/kinerja";
import { heading, paragraph } from "../blocks";
import { hasilOf } from "../kalimat/capaian";
import { hitungan, seluruh } from "../kalimat/hitungan";
import { pilih } from "../kalimat/variasi";
import { isKosong, narasiOf } from "../narasi";
import type { Block } from "../node";
import type { Sasaran } from "../sasaran";
import { narasi } from "./narasi";

const JUDUL = {
  faktorPendorong: "Faktor pendorong",
  faktorPenghambat: "Faktor penghambat",
  solusi: "Alternatif solusi",
  catatan: "Catatan",
} as const;

/** Analysis 5: causes and solutions, in the words of those who typed them. */
export function penyebab(kinerja: Kinerja, sasaran: Sasaran): Block[] {
  const pieces = narasiOf(kinerja, sasaran).flatMap((piece) => {
    const { kolom } = piece;
    return kolom in JUDUL && (piece.butir.length > 0 || isKosong(piece))
      ? narasi(JUDUL[kolom as keyof typeof JUDUL], piece, sasaran)
      : [];
  });
  const title = heading(
    4,
    `sasaran-${sasaran.nomor}-penyebab`,
    "Penyebab Keberhasilan atau Kegagalan serta Alternatif Solusi",
  );
  if (pieces.length === 0)
    return [
      title,
      paragraph(
        "Penyebab keberhasilan atau kegagalan belum dapat diuraikan karena capaian sasaran ini belum tersedia.",
      ),
    ];
  return [title, paragraph(pengantar(sasaran)), ...pieces];
}

/** What the causes are to explain: how many targets were reached, and how many not. */
function pengantar({ indikator, nomor }: Sasaran): string {
  const hasil = indikator.map(hasilOf);
  const behind = hasil.filter((h) => h === "belum tercapai").length;
  const reached = hasil.filter((h) => h === "tercapai" || h === "terlampaui").length;
  const of = hitungan(indikator.length, "indikator");
  const say = (what: string) =>
    pilih(nomor - 1, [
      `${what}. Hal-hal yang memengaruhi capaian sasaran ini diuraikan sebagai berikut.`,
      `${what}. Faktor yang memengaruhinya adalah sebagai berikut.`,
    ]);
  if (behind + reached === 0)
    return "Meskipun capaiannya belum tersedia, hal-hal yang memengaruhi pelaksanaan sasaran ini diuraikan sebagai berikut.";
  if (behind === 0)
    return say(
      reached === indikator.length
        ? `Target tercapai pada ${seluruh(indikator.length)}`
        : `Target tercapai pada ${reached} dari ${of}, sedangkan selebihnya belum dapat disimpulkan`,
    );
  if (reached === 0)
    return say(
      behind === indikator.length
        ? `Target belum tercapai pada ${seluruh(indikator.length)}`
        : `Target belum tercapai pada ${behind} dari ${of}, sedangkan selebihnya belum dapat disimpulkan`,
    );
  return say(
    `Dari ${of}, ${hitungan(reached, "indikator")} mencapai target dan ${hitungan(behind, "indikator")} belum mencapainya`,
  );
}
