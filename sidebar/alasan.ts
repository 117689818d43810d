/** Characters that a reason may have: a paragraph, not a chapter. */
export const BATAS_ALASAN = 500;

/** A reason as it is written down, and what it lacks, if anything. */
export function readAlasan(text: string): { alasan: string; kurang: string | undefined } {
  const alasan = text.replace(/\s+/g, " ").trim();
  if (alasan === "") return { alasan, kurang: "Tulis alasannya dahulu." };
  const kurang =
    alasan.length > BATAS_ALASAN
      ? `Persingkat alasannya: ${alasan.length} huruf, paling banyak ${BATAS_ALASAN}.`
      : undefined;
  return { alasan, kurang };
}
