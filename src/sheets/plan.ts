import type { Sheet } from "./contract";
import { dasbor } from "./dasbor";
import { headings, type Periode } from "./header";
import { identitas } from "./identitas";
import { rumusIdentitas, rumusLengkap } from "./kelengkapan";
import { type Layout, layoutIdentitas, layoutOf, occupation, resolve } from "./layout";
import { isBoardForeign, planDasbor } from "./plan-dasbor";
import { planIdentitas } from "./plan-identitas";
import { formulasIn, planSheet } from "./plan-sheet";
import type { Step, TabShape } from "./step";

/** What is missing, and which tabs are somebody else's. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Tabs whose name is ours but whose content is not: left as they are. */
  readonly foreign: readonly string[];
}

/**
 * The steps that are still missing to make a workbook of these sheets; none on a workbook that has
 * them all. Nothing that exists is changed: cells, columns, order and formats people made stay.
 */
export function plan(
  sheets: readonly Sheet[],
  shape: readonly TabShape[],
  periode: Periode | undefined,
): Plan {
  const shapes = new Map(shape.map((s) => [s.tab, s]));
  const { layouts, foreign } = layoutsOf(sheets, shapes, periode);
  const steps: Step[] = [];
  // All tabs first: a dropdown may offer the codes of a tab that comes later.
  [identitas, ...sheets, dasbor].forEach(({ tab }, index) => {
    if (!shapes.has(tab)) steps.push({ step: "add-tab", tab, index });
  });
  const own = layouts.get(identitas.tab);
  if (own) {
    steps.push(...planIdentitas(own, shapes.get(identitas.tab), lengkapOf(sheets, own, layouts)));
  }
  for (const sheet of sheets) {
    const layout = layouts.get(sheet.tab);
    if (layout) steps.push(...planSheet(sheet, layout, shapes.get(sheet.tab), layouts));
  }
  const board = shapes.get(dasbor.tab);
  if (isBoardForeign(board)) foreign.push(dasbor.tab);
  else steps.push(...planDasbor(board, layouts));
  return { steps, foreign };
}

function layoutsOf(
  sheets: readonly Sheet[],
  shapes: ReadonlyMap<string, TabShape>,
  periode: Periode | undefined,
) {
  const foreign: string[] = [];
  const layouts = new Map<string, Layout>();
  const identitasHeaders = Object.values(identitas.header);
  if (occupation(shapes.get(identitas.tab), identitasHeaders, identitas.title) === "foreign") {
    foreign.push(identitas.tab);
  } else layouts.set(identitas.tab, layoutIdentitas(shapes.get(identitas.tab), listed(sheets)));
  for (const sheet of sheets) {
    const headers = headings(sheet, periode).map((h) => h.header);
    if (occupation(shapes.get(sheet.tab), headers, sheet.title) === "foreign")
      foreign.push(sheet.tab);
    else layouts.set(sheet.tab, layoutOf(sheet, shapes.get(sheet.tab), periode));
  }
  return { layouts, foreign };
}

/** Formulas of computed columns and totals by cell: `Anggaran!I3`. One whose columns are missing has none. */
export function formulasOf(
  sheets: readonly Sheet[],
  shape: readonly TabShape[],
  periode: Periode | undefined,
): Map<string, string> {
  const { layouts } = layoutsOf(sheets, new Map(shape.map((s) => [s.tab, s])), periode);
  for (const [tab, layout] of layouts) {
    const there = layout.headings.filter(({ key }) => !layout.missing.has(key));
    layouts.set(tab, { ...layout, headings: there });
  }
  return new Map(
    sheets.flatMap((sheet) => {
      const layout = layouts.get(sheet.tab);
      return layout ? formulasIn(sheet, layout, layouts) : [];
    }),
  );
}

/** Tabs with something that must be filled, Identitas first. */
const listed = (sheets: readonly Sheet[]): string[] => [
  identitas.tab,
  ...sheets.filter((sheet) => rumusLengkap(sheet)).map(({ tab }) => tab),
];

/** The formula of each tab's kelengkapan; a tab that is somebody else's has none. */
function lengkapOf(
  sheets: readonly Sheet[],
  own: Layout,
  layouts: ReadonlyMap<string, Layout>,
): Map<string, string> {
  const templates: [string, string | undefined][] = [
    [identitas.tab, rumusIdentitas()],
    ...sheets.map((sheet): [string, string | undefined] => [sheet.tab, rumusLengkap(sheet)]),
  ];
  return new Map(
    templates.flatMap(([tab, template]) => {
      const formula = template && resolve(template, own, layouts);
      return formula ? [[tab, formula] as const] : [];
    }),
  );
}
