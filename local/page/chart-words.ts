/** Words on a chart, in Indonesian. */
import type { Chart } from "../engine/chart";
import type { Series, Table } from "./chart-table";

const kinds: Record<string, string> = {
  AREA: "area",
  BAR: "batang",
  COLUMN: "kolom",
  COMBO: "gabungan",
  LINE: "garis",
  PIE: "lingkaran",
  SCATTER: "sebar",
  STEPPED_AREA: "area bertingkat",
};

/** At most so many lines of so many letters, broken between words; what is cut ends in “…”. */
export function wrapped(text: string, letters: number, most: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const isCut = lines.length > most;
  return kept
    .map((line, i) => {
      const goesOn = isCut && i === kept.length - 1;
      if (line.length + (goesOn ? 2 : 0) <= letters) return goesOn ? `${line} …` : line;
      return `${line.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
    })
    .join("\n");
}

function span(series: Series[]): string {
  const marks = series
    .flatMap((one) => one.marks)
    .flatMap(({ value, text }) => (value === null ? [] : [{ value, text }]))
    .sort((a, b) => a.value - b.value);
  const [low, high] = [marks[0], marks.at(-1)];
  return low && high ? `nilai ${low.text} sampai ${high.text}` : "belum ada nilai";
}

/** What a chart shows, in one sentence for who cannot see it. */
export function summary({ type, options }: Chart, { name, domain, series }: Table): string {
  const title = typeof options.title === "string" ? `${options.title}. ` : "";
  const names = series.map((one) => one.name).filter((text) => text !== "");
  const of = names.length > 0 ? ` ${names.join(", ")}` : "";
  const by = name === "" ? "" : ` menurut ${name}`;
  const kind = kinds[type] ?? type.toLowerCase();
  const what = type === "SCATTER" ? "titik" : "kategori";
  return `${title}Grafik ${kind}${of}${by}: ${domain.length} ${what}, ${span(series)}.`;
}
