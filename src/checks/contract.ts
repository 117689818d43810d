import type { At } from "../sheets/contract";
import type { Kinerja } from "../sheets/kinerja";

/** galat: a number or statement is wrong; peringatan: a reviewer would ask; saran: style. */
export type Severity = "galat" | "peringatan" | "saran";

/** One finding, as the sidebar, the Pemeriksaan tab and `lkip check --json` give it. */
export interface Temuan {
  /** Id of the check. */
  readonly pemeriksaan: string;
  readonly tingkat: Severity;
  readonly tab: string;
  /** A1 of the cell. */
  readonly sel: string;
  /** One imperative Indonesian sentence. */
  readonly pesan: string;
  /** The printed value to the letter, null where none was printed. */
  readonly tercetak: string | null;
  /** The right value, null where only a person can say. */
  readonly seharusnya: string | null;
}

/** What a check yields: the runner adds id, severity and cell. */
export interface Finding {
  readonly at: At;
  /** Field of the row; the row's first column when absent. */
  readonly column?: string;
  /** The cell itself, where there is no column to name. */
  readonly sel?: string;
  readonly message: string;
  readonly tercetak?: string;
  readonly seharusnya?: string;
  /** Only when it differs from the check's own. */
  readonly severity?: Severity;
}

export interface Check {
  readonly id: string;
  readonly severity: Severity;
  /** A noun phrase in Indonesian. */
  readonly summary: string;
  /** Why it matters, in Indonesian; names the rule it rests on where there is one. */
  readonly rationale: string;
  run(kinerja: Kinerja): Iterable<Finding>;
}

/** Checks on one subject, as docs/pemeriksaan.md groups them. */
export interface Family {
  /** In Indonesian. */
  readonly name: string;
  readonly checks: readonly Check[];
}
