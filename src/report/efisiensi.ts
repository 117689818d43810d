import { sum } from "../domain/desimal";
import { type TingkatEfisiensi, tingkatEfisiensi } from "../domain/efisiensi";
import type { Jumlah, Kinerja } from "../sheets/kinerja";
import { alokasi } from "./alokasi";
import type { Sasaran } from "./sasaran";

/** What was reached for a sasaran beside the money that served it. */
export interface Efisiensi extends Jumlah {
  readonly sasaran: Sasaran;
  /** False where no row of the budget carries the kode of the sasaran. */
  readonly hasAnggaran: boolean;
  /** Average capaian minus serapan, in points, unrounded. */
  readonly efisiensi: number | undefined;
  readonly tingkat: TingkatEfisiensi | undefined;
}

/** Efisiensi of each sasaran of the Renstra, by the same allocation as Tabel Alokasi. */
export function efisiensiOf(kinerja: Kinerja, sasaran: readonly Sasaran[]): readonly Efisiensi[] {
  const { ambangEfisiensi } = kinerja.pengaturan;
  return alokasi(kinerja, sasaran).flatMap(({ sasaran: s, pendukung, ...jumlah }): Efisiensi[] => {
    if (s === undefined) return [];
    const { rata } = s;
    const { serapan, jumlahPagu, jumlahRealisasi } = jumlah;
    const efisiensi =
      rata === undefined || serapan === undefined ? undefined : sum([rata, -serapan]);
    return [
      {
        jumlahPagu,
        jumlahRealisasi,
        serapan,
        sasaran: s,
        hasAnggaran: pendukung.length > 0 || jumlahPagu !== undefined,
        efisiensi,
        tingkat: efisiensi === undefined ? undefined : tingkatEfisiensi(efisiensi, ambangEfisiensi),
      },
    ];
  });
}
