import type { Indikator, Nilai } from "../../sheets/kinerja";
import { figure, paragraph, ref } from "../blocks";
import { tanpaTitik } from "../kalimat/hitungan";
import { BELUM_TERSEDIA, cetakNilai } from "../kalimat/nilai";
import type { Block, Figure, Panel, Point } from "../node";
import type { Sasaran } from "../sasaran";
import { bagi } from "./bagi";

/** So many small charts fill a page. */
const MOST = 6;

/**
 * Realisasi and target of a sasaran over the years, for its indikator of which at least two years have a
 * realisasi in numbers; nothing without any.
 */
export function gambarTren(sasaran: Sasaran, tahun: number | undefined): readonly Block[] {
  if (tahun === undefined) return [];
  const panels = sasaran.indikator.flatMap((indikator) => panelOf(indikator, tahun));
  const parts = bagi(panels, MOST);
  const id = `gambar-tren-${sasaran.nomor}`;
  const name = sasaran.isDitetapkan ? `Sasaran ${sasaran.nomor}` : sasaran.uraian;
  const figures = parts.map((part, i): Figure => {
    const more = parts.length > 1 ? ` (bagian ${i + 1} dari ${parts.length})` : "";
    return figure(
      i === 0 ? id : `${id}-${i + 1}`,
      `Perkembangan Realisasi dan Target Kinerja ${name}${more}`,
      `Diagram garis realisasi dan target. ${part.map(describe).join(" ")}`,
      { type: "lines", panels: part },
    );
  });
  return figures.flatMap((one) => [
    paragraph(
      "Perkembangan realisasi terhadap target dari tahun ke tahun digambarkan pada ",
      ref(one.id),
      ".",
    ),
    one,
  ]);
}

function panelOf(indikator: Indikator, tahun: number): Panel[] {
  const { lalu, satuan, targetTahunIni, targetRentang, teks, realisasi, realisasiTeks } = indikator;
  const years = [
    ...lalu.filter((l) => l.tahun < tahun),
    {
      tahun,
      realisasi: { angka: realisasi, rentang: undefined, teks: realisasiTeks },
      target: { angka: targetTahunIni, rentang: targetRentang, teks: teks.targetTahunIni },
    },
  ];
  const known = years.filter((year) => year.realisasi.angka !== undefined);
  if (known.length < 2) return [];
  const point = ({ angka, teks: typed }: Nilai): Point => ({
    value: angka,
    printed: angka === undefined ? BELUM_TERSEDIA : cetakNilai(angka, typed, satuan),
  });
  return [
    {
      title: tanpaTitik(indikator.indikator ?? ""),
      years: years.map((year) => String(year.tahun)),
      lines: [
        { name: "Realisasi", points: years.map((year) => point(year.realisasi)) },
        { name: "Target", points: years.map((year) => point(year.target)) },
      ],
    },
  ];
}

/** “Nilai SKM: tahun 2020 realisasi 72,4 (target 75), tahun 2021 realisasi 79,67 (target 80).” */
function describe({ title, years, lines: [realisasi, target] }: Panel): string {
  const told = years.map(
    (year, i) =>
      `tahun ${year} realisasi ${realisasi?.points[i]?.printed} (target ${target?.points[i]?.printed})`,
  );
  return `${title}: ${told.join(", ")}.`;
}
