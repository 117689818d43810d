import type { analisis } from "../src/sheets/analisis";
import type { skala } from "../src/sheets/skala";
import type { PERBARUI } from "../src/sheets/tahun-baru";

/** Words of sheets that nothing else needs here. The compiler compares them; the bundle stays small. */
export const ANALISIS: (typeof analisis)["tab"] = "Analisis";
export const SKALA: (typeof skala)["tab"] = "Skala";

const mark: typeof PERBARUI = "[PERBARUI] ";
/** What a text begins with that was taken over from last year. */
export const MARK = mark.trim();
