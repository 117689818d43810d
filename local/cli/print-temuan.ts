import type { Temuan } from "../../src/checks/contract";

/** Findings for people: grouped by tab, most serious first, accepted ones apart, with a count at the end. */
export function formatTemuan(temuan: readonly Temuan[]): string {
  if (temuan.length === 0) return "Tidak ada temuan.";
  const open = temuan.filter(({ diterima }) => diterima === null);
  const accepted = temuan.filter(({ diterima }) => diterima !== null);
  const count = (tingkat: Temuan["tingkat"]) => open.filter((t) => t.tingkat === tingkat).length;
  const counts = [
    `${count("galat")} galat, ${count("peringatan")} peringatan, ${count("saran")} saran`,
    ...(accepted.length > 0 ? [`${accepted.length} diterima`] : []),
  ];
  return [
    ...linesOf(open),
    ...(accepted.length > 0 ? ["Diterima dengan alasan", ...linesOf(accepted, "  ")] : []),
    counts.join(", "),
  ].join("\n");
}

function linesOf(temuan: readonly Temuan[], indent = ""): string[] {
  const order = { galat: 0, peringatan: 1, saran: 2 };
  return [...new Set(temuan.map((t) => t.tab))].flatMap((tab) => [
    `${indent}${tab}`,
    ...temuan
      .filter((t) => t.tab === tab)
      .sort((a, b) => order[a.tingkat] - order[b.tingkat])
      .flatMap((t) => {
        const line = `${indent}  ${t.tingkat.padEnd(10)} ${t.sel.padEnd(5)} ${t.pesan}`;
        return t.diterima
          ? [line, `${indent}${" ".repeat(19)}Alasan: ${t.diterima.alasan}`]
          : [line];
      }),
  ]);
}

/** Whether a galat stands that nobody has accepted. */
export const hasGalat = (temuan: readonly Temuan[]): boolean =>
  temuan.some((t) => t.tingkat === "galat" && t.diterima === null);
