import { formatPersen } from "../../domain/format";
import type { Jumlah } from "../../sheets/kinerja";
import { uang } from "./nilai";

/** “sebesar Rp 471.557.001 atau 27,34% dari anggaran Rp 1.724.799.810”, or what is known of it. */
export function sebutSerapan({ jumlahPagu, jumlahRealisasi, serapan }: Jumlah): string {
  if (jumlahRealisasi === undefined) return "belum tersedia";
  if (jumlahPagu === undefined) return `sebesar ${uang(jumlahRealisasi)}`;
  const share = serapan === undefined ? "dari" : `atau ${formatPersen(serapan)} dari`;
  return `sebesar ${uang(jumlahRealisasi)} ${share} anggaran ${uang(jumlahPagu)}`;
}
