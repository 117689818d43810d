import { formatRupiah } from "../domain/format";
import type { Kinerja } from "../sheets/kinerja";
import type { Check } from "./contract";

export const belanjaProgram: Check = {
  id: "belanja-program",
  severity: "galat",
  summary: "Belanja berbeda dengan jumlah program",
  rationale:
    "Program dan jenis belanja membagi anggaran yang sama dengan dua cara; jumlahnya harus sama.",
  *run(kinerja) {
    const { totalAnggaran } = kinerja;
    const part = programPart(kinerja);
    if (part === undefined) return;
    for (const [field, name] of [
      ["jumlahPagu", "anggaran"],
      ["jumlahRealisasi", "realisasi"],
    ] as const) {
      const ours = part[field];
      const right = totalAnggaran[field];
      if (ours === undefined || right === undefined || ours === right) continue;
      yield {
        at: part.at,
        column: field,
        tercetak: formatRupiah(ours),
        seharusnya: formatRupiah(right),
        message: `Samakan ${name} ${part.name} dengan lembar Anggaran: ${formatRupiah(ours)} di sini, ${formatRupiah(right)} menurut jumlah program.`,
      };
    }
  },
};

/** The part of belanja that programs detail: “Belanja Langsung” where belanja is so divided, else all. */
function programPart({ belanja, totalBelanja }: Kinerja) {
  const begins = belanja.filter((row) => /^belanja langsung\b/i.test(row.uraian ?? ""));
  const called = begins.find((row) =>
    /^belanja langsung\s*(?:[^\w\s].*)?$/i.test(row.uraian ?? ""),
  );
  // “Belanja Langsung Pegawai” beside “Belanja Langsung Barang” are details, neither of them the whole.
  const langsung = called ?? (begins.length === 1 ? begins[0] : undefined);
  if (langsung) return { ...langsung, name: langsung.uraian };
  return totalBelanja.at && { ...totalBelanja, at: totalBelanja.at, name: "TOTAL belanja" };
}
