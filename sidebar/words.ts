import type { analisis } from "../src/sheets/analisis";
import type { checklistReviu } from "../src/sheets/checklist-reviu";
import type { skala } from "../src/sheets/skala";

/** Words of sheets that nothing else needs here. The compiler compares them; the bundle stays small. */
export const ANALISIS: (typeof analisis)["tab"] = "Analisis";
export const SKALA: (typeof skala)["tab"] = "Skala";
export const REVIU: (typeof checklistReviu)["tab"] = "Checklist Reviu";
