import type { Severity, Temuan } from "../checks/contract";
import type { At } from "../sheets/contract";
import type { Indikator, Kinerja } from "../sheets/kinerja";
import type { Penilaian, Sel } from "./contract";

/** The cell of a field; the row's first column where there is no such column. */
export function selOf({ letak }: Kinerja, { tab, row }: At, field: string): Sel {
  const columns = letak[tab]?.columns ?? {};
  return { tab, sel: `${columns[field] ?? Object.values(columns)[0] ?? "A"}${row}` };
}

/** The cell that the target in force comes from. */
export function selTarget(kinerja: Kinerja, { at, perjanjian, sumberTarget }: Indikator): Sel {
  if (perjanjian === undefined || sumberTarget === "Renstra")
    return selOf(kinerja, at, `target${kinerja.identitas.tahun}`);
  const field = sumberTarget === "PK awal" ? "targetAwal" : "targetPerubahan";
  return selOf(kinerja, perjanjian.at, field);
}

export const hasTarget = ({ targetTahunIni, targetRentang, teks }: Indikator): boolean =>
  targetTahunIni !== undefined || targetRentang !== undefined || teks.targetTahunIni !== undefined;

/** Names that a sentence holds; of more, how many. */
const NAMED = 4;

/** `S1.1, S1.2 dan S1.3`; `S1.1, S1.2, S1.3, S1.4 dan 7 lainnya`. A blank kode is “tanpa kode”. */
export function sebutKode(kode: readonly (string | undefined)[]): string {
  const names = kode.map((one) => one ?? "tanpa kode");
  const more = names.length - NAMED;
  const shown = more > 0 ? [...names.slice(0, NAMED), `${more} lainnya`] : names;
  return shown.length > 1
    ? `${shown.slice(0, -1).join(", ")} dan ${shown.at(-1)}`
    : (names[0] ?? "");
}

/** Findings of these checks on these tabs; without checks of all of them. */
export const temuanPada = (
  temuan: readonly Temuan[],
  tabs: readonly string[],
  checks?: readonly string[],
  tingkat?: Severity,
): Temuan[] =>
  temuan.filter(
    (t) =>
      tabs.includes(t.tab) &&
      (checks?.includes(t.pemeriksaan) ?? true) &&
      (tingkat === undefined || t.tingkat === tingkat),
  );

/** Those that nobody has accepted: only they speak against a “Ya”. */
export const terbuka = (temuan: readonly Temuan[]): Temuan[] =>
  temuan.filter(({ diterima }) => !diterima);

/** “ Terdapat 2 temuan galat: capaian-tercetak.” and what was accepted instead, with why; blank for none. */
export function sebutTemuan(temuan: readonly Temuan[]): string {
  const open = terbuka(temuan);
  const checks = [...new Set(open.map(({ pemeriksaan }) => pemeriksaan))];
  const found =
    open.length === 0 ? "" : ` Terdapat ${open.length} temuan galat: ${sebutKode(checks)}.`;
  return found + sebutDiterima(temuan);
}

/** “ Diterima dengan alasan: capaian-tercetak pada Pengukuran!H4 (Sesuai PK.).”; blank for none. */
export function sebutDiterima(temuan: readonly Temuan[]): string {
  const reasons = temuan.flatMap(({ pemeriksaan, tab, sel, diterima }) =>
    diterima ? [`${pemeriksaan} pada ${tab}!${sel} (${diterima.alasan})`] : [],
  );
  return reasons.length === 0 ? "" : ` Diterima dengan alasan: ${sebutKode(reasons)}.`;
}

export const takDapat = (bukti: string): Penilaian => ({ jawaban: undefined, bukti, sel: [] });

/** “Tidak” with what is at fault, or “Ya” with what it rests on. */
export const nilai = (bukti: string, salah: readonly Sel[], dasar: readonly Sel[]): Penilaian => ({
  jawaban: salah.length > 0 ? "Tidak" : "Ya",
  bukti,
  sel: once(salah.length > 0 ? salah : dasar),
});

/** Each cell once, and nothing of it but where it stands. */
const once = (cells: readonly Sel[]): Sel[] => [
  ...new Map(cells.map(({ tab, sel }) => [`${tab}!${sel}`, { tab, sel }])).values(),
];
