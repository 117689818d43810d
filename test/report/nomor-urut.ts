import type { Document } from "../../src/report/node";

/** Marks the number of a heading, which reads otherwise than a reference to it. */
export const NOMOR = "nomor ";

/** Numbers of tables, figures, chapters and lampiran by where they stand. */
export function labels({ sections }: Document): Map<string, string> {
  const at = new Map<string, string>();
  let [chapter, section, appendix] = [0, 0, 0];
  let [tables, figures, three, four] = [0, 0, 0, 0];
  const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  sections.slice(2).forEach(({ blocks }, part) => {
    for (const block of blocks) {
      if (block.type === "heading" && block.level === 1) {
        if (part > 0) {
          at.set(block.id, `Lampiran ${++appendix}`).set(NOMOR + block.id, `LAMPIRAN ${appendix}`);
        } else {
          const roman = ROMAN[++chapter];
          at.set(block.id, `Bab ${roman}`).set(NOMOR + block.id, `BAB ${roman}`);
          [section, tables, figures] = [0, 0, 0];
        }
      }
      if (block.type === "heading" && block.level === 2) {
        const letter = String.fromCharCode(65 + section++);
        at.set(block.id, `Bab ${ROMAN[chapter]} huruf ${letter}`);
        at.set(NOMOR + block.id, `${letter}.`);
        three = 0;
      }
      if (block.type === "heading" && block.level === 3) {
        at.set(NOMOR + block.id, `${++three}.`);
        four = 0;
      }
      if (block.type === "heading" && block.level === 4)
        at.set(NOMOR + block.id, `${String.fromCharCode(97 + four++)}.`);
      if (block.type === "table") at.set(block.id, `Tabel ${chapter}.${++tables}`);
      if (block.type === "figure") at.set(block.id, `Gambar ${chapter}.${++figures}`);
    }
  });
  return at;
}
