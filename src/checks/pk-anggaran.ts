import { sum } from "../domain/desimal";
import { formatRupiah } from "../domain/format";
import type { Check } from "./contract";

export const pkAnggaran: Check = {
  id: "pk-anggaran",
  severity: "saran",
  summary: "Anggaran Perjanjian Kinerja berbeda dengan lembar Anggaran",
  rationale:
    "Realisasi anggaran dilaporkan sesuai dokumen Perjanjian Kinerja (PermenPANRB 53/2014); perubahannya perlu disebut.",
  *run({ programPk, anggaran, totalAnggaran: { jumlahPagu } }) {
    const listed = new Set(programPk.map(({ program }) => program));
    const isAll = anggaran.every(({ kode, induk }) => induk !== undefined || listed.has(kode));
    const promised = programPk.map(({ paguBerlaku }) => paguBerlaku);
    const typed = programPk.find((row) => row.pagu !== undefined && row.pagu !== row.jumlahPagu);
    if (!isAll || jumlahPagu === undefined || typed === undefined) return;
    if (promised.includes(undefined)) return;
    const total = sum(promised as number[]);
    if (total === jumlahPagu) return;
    yield {
      at: typed.at,
      column: "pagu",
      tercetak: formatRupiah(total),
      seharusnya: formatRupiah(jumlahPagu),
      message: `Pastikan perubahan anggaran disebut dalam laporan: program pada Perjanjian Kinerja berjumlah ${formatRupiah(total)}, pada lembar Anggaran ${formatRupiah(jumlahPagu)}.`,
    };
  },
};
