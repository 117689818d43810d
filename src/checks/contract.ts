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
  /** What its row is called, wherever it stands: the kode; blank for a tab as a whole. */
  readonly kunci: string;
  /** Header of its column; blank where there is none. */
  readonly kolom: string;
  /** One imperative Indonesian sentence. */
  readonly pesan: string;
  /** The printed value to the letter, null where none was printed. */
  readonly tercetak: string | null;
  /** The right value, null where only a person can say. */
  readonly seharusnya: string | null;
  /** What one click may do about it; null where only a person can say. */
  readonly perbaikan: Perbaikan | null;
  /** The acceptance that holds: such a finding is shown apart and stands in nobody's way. */
  readonly diterima: Penerimaan | null;
  /** An acceptance that no longer holds, because what was found has changed. */
  readonly pernahDiterima: Penerimaan | null;
}

/** Why a finding may stay. */
export interface Penerimaan {
  readonly alasan: string;
  readonly waktu: string;
  /** The sentence that was accepted. */
  readonly pesan: string;
}

/** Changes of cells that are safe to make together, and what the button for them says, in Indonesian. */
export interface Perbaikan {
  readonly label: string;
  readonly ubahan: readonly Ubahan[];
}

/** One cell: what the finding saw in it and what is to be there. */
export interface Ubahan {
  readonly tab: string;
  readonly sel: string;
  /** Formula with its “=”, else the value as text; blanks at its ends do not count. */
  readonly dari: string;
  /** A text; `rumus` for the formula of a computed column, which the server knows; null for nothing. */
  readonly ke: { readonly teks: string } | "rumus" | null;
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
  readonly perbaikan?: Perbaikan;
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
