import { parseAngka } from "../domain/angka";
import { roundHalfUp } from "../domain/desimal";

import { formatAngka, formatNilai } from "../domain/format";
import { compareTercetak } from "../domain/tercetak";
import type { At } from "../sheets/contract";
import type { Finding } from "./contract";

/** Decimals that tell 11,49968 from 11,5: enough to see why a rounding is questioned. */
const FINE = 5;

/** A number as messages show it, with two decimals at most: 8,38 and 85. */
export const formatRingkas = (x: number): string => formatNilai(roundHalfUp(x, 2));

/**
 * A printed percentage against the exact one, at its printed precision. Nothing when they agree, or
 * when either is not there; a saran when it was cut or rounded twice; else the check's own severity.
 *
 * `what` names the value (“capaian IKU-1”), `how` says where the right one comes from.
 */
export function* comparePrinted(
  at: At,
  column: string,
  text: string | undefined,
  exact: number | undefined,
  what: string,
  how: string,
): Iterable<Finding> {
  if (text === undefined || exact === undefined) return;
  const finding = { at, column, tercetak: text, seharusnya: formatRingkas(exact) };
  const printed = parseAngka(text);
  if (printed === undefined) {
    yield {
      ...finding,
      message: `Betulkan ${what}: tercetak “${text}”, seharusnya ${formatRingkas(exact)} (${how}).`,
    };
    return;
  }
  const deviasi = compareTercetak(printed, exact);
  if (deviasi === "sesuai") return;
  if (deviasi === "salah") {
    yield {
      ...finding,
      message: `Betulkan ${what}: tercetak ${text}, seharusnya ${formatRingkas(exact)} (${how}).`,
    };
  } else {
    const right = formatAngka(exact, printed.desimal);
    yield {
      ...finding,
      seharusnya: right,
      severity: "saran",
      message: `Bulatkan ${what} sekali dari angka aslinya: tercetak ${text} (${deviasi}), seharusnya ${right} (${how} = ${formatNilai(roundHalfUp(exact, FINE))}).`,
    };
  }
}
