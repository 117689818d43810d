import type { Invocation } from "./invocation";
import { UsageError } from "./usage-error";

/** Fewest that hold the example. */
const LEAST = 100;
const MOST = 10_000;

/**
 * Rows of each new tab as asked for with --rows, or nothing, which leaves them at Google's thousand. Computed
 * columns are as long as their tab, so fewer rows are calculated sooner.
 */
export function readRows({ rows }: Invocation["options"]): { rows?: number } {
  if (rows === undefined) return {};
  const count = Number(rows);
  if (!Number.isInteger(count) || count < LEAST || count > MOST) {
    throw new UsageError(`Jumlah baris “${rows}” bukan angka ${LEAST} sampai ${MOST}.`);
  }
  return { rows: count };
}
