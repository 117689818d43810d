import { percentOf, sum } from "../domain/desimal";
import { formatPersen, formatRupiah } from "../domain/format";
import type { Check } from "./contract";

export const programTanpaSasaran: Check = {
  id: "program-tanpa-sasaran",
  severity: "saran",
  summary: "Anggaran yang tidak mendukung sasaran mana pun",
  rationale:
    "Laporan menyajikan anggaran yang mendukung setiap sasaran (PermenPANRB 53/2014); sisanya perlu disebut.",
  *run({ anggaran, programPk, totalAnggaran: { jumlahPagu = 0 } }) {
    // Programs that the Perjanjian Kinerja names serve its sasaran; without it any may.
    const promised = new Set(programPk.map(({ program }) => program));
    const linked = anggaran.filter(({ sasaran }) => sasaran !== undefined);
    if (linked.length === 0) return;
    const without = anggaran.filter(
      ({ kode, induk }) =>
        kode !== undefined &&
        induk === undefined &&
        (promised.size === 0 || promised.has(kode)) &&
        !linked.some((row) => row.kode === kode || row.kode?.startsWith(`${kode}.`)),
    );
    const [first] = without;
    if (first === undefined) return;
    const total = sum(without.map((row) => row.jumlahPagu ?? 0));
    const share = percentOf(total, jumlahPagu);
    yield {
      at: first.at,
      column: "sasaran",
      message: `Isi sasaran yang didukung program ${without.map(({ kode }) => kode).join(", ")}, atau jelaskan dalam laporan${share === undefined ? "" : `: ${formatRupiah(total)} (${formatPersen(share)}) anggaran belum terhubung dengan sasaran`}.`,
    };
  },
};
