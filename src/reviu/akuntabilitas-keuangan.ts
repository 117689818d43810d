import type { At } from "../sheets/contract";
import type { BarisAnggaran, BarisBelanja } from "../sheets/kinerja";
import { nilai, sebutKode, sebutTemuan, selOf, takDapat, temuanPada, terbuka } from "./bukti";
import type { Butir } from "./contract";

type Baris = BarisAnggaran | BarisBelanja;

/**
 * F6. Every most detailed row of the money tables has both amounts, its own or those of a row above it, and
 * no amount is a galat.
 */
export const akuntabilitasKeuangan: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { anggaran, belanja } = kinerja;
  if (anggaran.length === 0) return takDapat("Lembar Anggaran belum diisi.");
  const rows = [...rinciOf(anggaran), ...rinciOf(belanja)];
  const kurang = rows.filter(({ isLengkap }) => !isLengkap);
  const galat = temuanPada(temuan, ["Anggaran", "Belanja"], undefined, "galat");
  const tabs = belanja.length > 0 ? "lembar Anggaran dan Belanja" : "lembar Anggaran";
  const parts = [
    `${rows.length - kurang.length} dari ${rows.length} baris terinci pada ${tabs} mempunyai anggaran dan realisasi.`,
    kurang.length === 0 ? "" : ` Belum lengkap: ${sebutKode(kurang.map(({ kode }) => kode))}.`,
    sebutTemuan(galat),
  ];
  const cells = (list: readonly Rinci[]) => list.map(({ at, field }) => selOf(kinerja, at, field));
  return nilai(parts.join(""), [...cells(kurang), ...terbuka(galat)], cells(rows));
};

interface Rinci {
  readonly kode: string | undefined;
  readonly isLengkap: boolean;
  /** The amount that is lacking, or the realisasi and where it stands. */
  readonly at: At;
  readonly field: "pagu" | "realisasi";
}

/** Rows without rows below them. */
function rinciOf(rows: readonly Baris[]): Rinci[] {
  const byKode = new Map(rows.map((row) => [row.kode, row]));
  const source = (row: Baris | undefined, field: Rinci["field"]): Baris | undefined =>
    row === undefined || row[field] !== undefined
      ? row
      : source(row.induk === undefined ? undefined : byKode.get(row.induk), field);
  return rows
    .filter(({ jumlahAnak }) => jumlahAnak === 0)
    .map((row) => {
      const field = source(row, "pagu") === undefined ? "pagu" : "realisasi";
      const found = source(row, field);
      const { at } = found ?? row;
      return { kode: row.kode, isLengkap: found !== undefined, at, field };
    });
}
