import type { Indikator } from "../../sheets/kinerja";
import { tanpaTitik } from "./hitungan";
import { CATATAN_TAK_TERHITUNG } from "./nilai";

/** More sources than a note can name. */
const MANY = 4;

/**
 * “Sumber data: Dokumen SKM; Laporan Seksi Pemerintahan.” Each source once; of many it is said where they
 * stand; empty where nobody named one.
 */
export function sumberData(indikator: readonly Indikator[]): string {
  const sources = [
    ...new Set(indikator.map(({ sumberData: source = "" }) => tanpaTitik(source))),
  ].filter((source) => source !== "");
  if (sources.length === 0) return "";
  return sources.length > MANY
    ? "Sumber data: sumber data setiap indikator sebagaimana ditetapkan bersama indikatornya."
    : `Sumber data: ${sources.join("; ")}.`;
}

/** What stands below a table of indikator: their sources, more to explain, and `n/a` where there is one. */
export const catatanSumber = (
  indikator: readonly Indikator[],
  hasGap: boolean,
  more = "",
): string =>
  [sumberData(indikator), more, hasGap ? CATATAN_TAK_TERHITUNG : ""]
    .filter((part) => part !== "")
    .join(" ");
