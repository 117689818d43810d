import { formatNilai } from "../../domain/format";
import { type Kelas, kelasOf } from "../../domain/predikat";
import type { Kinerja } from "../../sheets/kinerja";

/** The scale in force: that of the workbook, else the usual one. From the highest class down. */
export const skalaOf = ({ skala }: Kinerja): readonly Kelas[] => kelasOf(skala);

/**
 * What belongs to a class, in words, from its lower bound and that of the class above it:
 * “Lebih dari 100%”, “76% s.d. 100%”, “55% s.d. kurang dari 76%”, “Kurang dari 55%”.
 *
 * Whether a bound belongs to the class above decides the wording, so the printed classes leave
 * neither hole nor overlap: 75,5% is in “55% s.d. kurang dari 76%”.
 */
export function sebutKelas(kelas: Kelas, above: Kelas | undefined): string {
  const lower = kelas.batas === undefined ? undefined : `${formatNilai(kelas.batas)}%`;
  const upper = above?.batas === undefined ? undefined : `${formatNilai(above.batas)}%`;
  if (lower === undefined) {
    if (upper === undefined) return "Seluruh capaian";
    return above?.eksklusif ? `Sampai dengan ${upper}` : `Kurang dari ${upper}`;
  }
  const start = kelas.eksklusif ? `Lebih dari ${lower}` : lower;
  if (upper === undefined) return kelas.eksklusif ? start : `${lower} atau lebih`;
  return `${start} s.d. ${above?.eksklusif ? "" : "kurang dari "}${upper}`;
}
