/**
 * The calculation engine, loaded as a classic script into a realm of its own (see realm.ts).
 *
 * Bundled by esbuild with `engineBuildOptions` of build-options.mjs into build/engine.js.
 * Nothing but JSON text crosses the realm's border.
 */
import "./loop";
import type { Buku } from "../contract";
import { type Engine, type Hooks, startEngine } from "./boot";
import { cellOps } from "./cells";
import { chartOps } from "./chart-ops";
import { conditionalOps } from "./conditional";
import { emptyBuku, snapshotOf } from "./load";
import { markOps, type ProtectionStore } from "./marks";
import { nameOps } from "./names";
import { personOps } from "./person";
import { bukuOf } from "./save";
import { sheetOps } from "./sheets";
import { styleOps } from "./styles";

function allOps(engine: Engine, rows: number) {
  const protections: ProtectionStore = new Map();
  const marks = markOps(engine, protections);
  const charts = chartOps(engine);
  const conditional = conditionalOps(engine);
  const names = nameOps(engine);
  const buku = (): Buku => bukuOf(engine, { ...marks, ...conditional, ...names, ...charts });
  return {
    ...sheetOps(engine, rows),
    ...cellOps(engine),
    ...styleOps(engine),
    ...marks,
    ...charts,
    ...conditional,
    ...names,
    ...personOps(engine),
    registerCustom: (names: string[]) => engine.registerCustom(names),
    recalculate: () => engine.recalculate(),
    functions: (): string[] => [...engine.functions.getExecutors().keys()].map(String),
    buku,
    typed: buku,
    snapshot: (): unknown => engine.book.save(),
    /** Applies a replica's mutations; true when rows, columns, sheets or names moved. */
    peer(batch: [id: string, params: object][]): boolean {
      for (const [id, params] of batch) engine.execute(id, params, { fromCollab: true });
      return batch.some(([id]) => /insert|remove|move|count|defined-name|worksheet-name/.test(id));
    },
  };
}

/** The engine's operations, for typed callers: see `Call`. */
type Ops = ReturnType<typeof allOps>;

/** One call through the JSON border. */
export type Call = <K extends keyof Ops>(op: K, ...args: Parameters<Ops[K]>) => ReturnType<Ops[K]>;

/** Starts an engine and returns its only entrance: operation and JSON arguments in, JSON out. */
export function boot(settings: string, hooks: Hooks): (op: string, args: string) => string {
  const {
    locale,
    rows = 1000,
    buku = emptyBuku(rows),
  } = JSON.parse(settings) as { buku?: Buku; locale: string; rows?: number };
  const { data, ids } = snapshotOf(buku);
  const engine = startEngine(data, locale, hooks);
  const ops = allOps(engine, rows);
  for (const [name, reference] of Object.entries(buku.names)) {
    ops.setNameReference(name, reference);
  }
  buku.sheets.forEach((sheet, i) => {
    const notes = sheet.cells.flatMap(({ row, column, note }) =>
      note === undefined ? [] : [{ row: row - 1, column: column - 1, text: note }],
    );
    const { validations, protections, conditionalFormats = [] } = sheet;
    ops.setConditionalFormats(ids[i] ?? "", conditionalFormats);
    ops.attach(ids[i] ?? "", { notes, validations, protections });
    ops.attachCharts(ids[i] ?? "", sheet.charts ?? []);
  });
  const table = ops as unknown as Record<string, (...args: unknown[]) => unknown>;
  return (op, args) => {
    const run = table[op];
    if (!run) throw new Error(`Unknown operation “${op}”.`);
    return JSON.stringify(run(...(JSON.parse(args) as unknown[])) ?? null);
  };
}
