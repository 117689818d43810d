import type { Temuan } from "../../src/checks/contract";

/** Findings for people: grouped by tab, most serious first, with a count at the end. */
export function formatTemuan(temuan: readonly Temuan[]): string {
  if (temuan.length === 0) return "Tidak ada temuan.";
  const order = { galat: 0, peringatan: 1, saran: 2 };
  const lines: string[] = [];
  for (const tab of new Set(temuan.map((t) => t.tab))) {
    lines.push(tab);
    const own = temuan
      .filter((t) => t.tab === tab)
      .sort((a, b) => order[a.tingkat] - order[b.tingkat]);
    for (const t of own) lines.push(`  ${t.tingkat.padEnd(10)} ${t.sel.padEnd(5)} ${t.pesan}`);
  }
  const count = (tingkat: Temuan["tingkat"]) => temuan.filter((t) => t.tingkat === tingkat).length;
  lines.push(`${count("galat")} galat, ${count("peringatan")} peringatan, ${count("saran")} saran`);
  return lines.join("\n");
}

export const hasGalat = (temuan: readonly Temuan[]): boolean =>
  temuan.some((t) => t.tingkat === "galat");
