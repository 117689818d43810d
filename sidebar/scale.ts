import { formatNilai } from "../src/domain/format";
import { PRESET_SKALA, type PresetSkala } from "../src/domain/preset-skala";
import type { Kinerja } from "../src/sheets/kinerja";

type Kelas = PresetSkala["kelas"][number];

/** Name of the scale that stands on Skala, class by class; undefined for one of the instansi's own. */
export function currentScale({ skala }: Kinerja): string | undefined {
  const rows = skala.filter(({ batasBawah, kategori }) => (batasBawah ?? kategori) !== undefined);
  const isSame = (a: Kelas, b: (typeof rows)[number] | undefined) =>
    a.batasBawah === (b?.batasBawah ?? null) &&
    a.jenis === b?.jenis &&
    a.kategori === b.kategori &&
    a.warna === b.warna;
  return PRESET_SKALA.find(
    ({ kelas }) => kelas.length === rows.length && kelas.every((one, i) => isSame(one, rows[i])),
  )?.nama;
}

/** What belongs to a class, in percent: “lebih dari 100%”, “minimal 76%”, “kurang dari 55%”. */
export function describeBatas(kelas: PresetSkala["kelas"], index: number): string {
  const { batasBawah, jenis } = kelas[index] as Kelas;
  if (batasBawah !== null) return `${jenis} ${formatNilai(batasBawah)}%`;
  const above = kelas[index - 1];
  if (above === undefined || above.batasBawah === null) return "berapa pun";
  const word = above.jenis === "lebih dari" ? "sampai" : "kurang dari";
  return `${word} ${formatNilai(above.batasBawah)}%`;
}
