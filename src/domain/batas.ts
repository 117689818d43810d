import { parseAngka } from "./angka";

/** Limits on a printed capaian, in percent. Without one it is shown as computed. */
export interface Batas {
  readonly bawah: number | undefined;
  readonly atas: number | undefined;
}

export const TANPA_BATAS: Batas = { bawah: undefined, atas: undefined };

/**
 * The limits that a setting names, blank being none: “tanpa batas”, “paling tinggi 100”, “paling
 * rendah 0”, “0 sampai 120”; a bare number is an upper limit. Undefined for anything else.
 *
 * PermenPANRB 53/2014 knows no limit: it is the instansi's choice, and the report prints it.
 */
export function parseBatas(text: string): Batas | undefined {
  const words = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (/^(?:|tanpa batas|tidak ada|-)$/.test(words)) return TANPA_BATAS;
  const [, word = "", first = "", last] =
    /^(?:(paling tinggi|paling rendah|maksimal|minimal) )?([^\s–-]+)(?: ?(?:sampai(?: dengan)?|s\.?d\.?|-|–) ?(\S+))?$/.exec(
      words,
    ) ?? [];
  const a = parseAngka(first)?.angka;
  const b = last === undefined ? undefined : parseAngka(last)?.angka;
  if (a === undefined) return undefined;
  if (last !== undefined) {
    return word === "" && b !== undefined && a < b ? { bawah: a, atas: b } : undefined;
  }
  return /rendah|minimal/.test(word)
    ? { bawah: a, atas: undefined }
    : { bawah: undefined, atas: a };
}

/** A capaian kept within its limits: 637.6 with an upper limit of 120 is 120; undefined stays so. */
export function clamp(capaian: number | undefined, { bawah, atas }: Batas): number | undefined {
  if (capaian === undefined) return undefined;
  return Math.max(bawah ?? -Infinity, Math.min(atas ?? Infinity, capaian));
}
