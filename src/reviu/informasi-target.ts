import { hasTarget, nilai, sebutKode, selTarget, takDapat } from "./bukti";
import type { Butir } from "./contract";

/** F2. A target of zero, and one in words, is information on a target; whether it can be measured is F3. */
export const informasiTarget: NonNullable<Butir["nilai"]> = (kinerja) => {
  const { indikator, identitas } = kinerja;
  if (indikator.length === 0) return takDapat("Lembar IKU belum memuat indikator.");
  if (identitas.tahun === undefined)
    return takDapat("Tahun laporan pada lembar Identitas belum diisi.");
  const kurang = indikator.filter((i) => !hasTarget(i));
  const count = `${indikator.length - kurang.length} dari ${indikator.length} indikator mempunyai target ${identitas.tahun}.`;
  const which =
    kurang.length === 0 ? "" : ` Belum ada: ${sebutKode(kurang.map(({ kode }) => kode))}.`;
  const cells = (rows: typeof indikator) => rows.map((i) => selTarget(kinerja, i));
  return nilai(count + which, cells(kurang), cells(indikator));
};
