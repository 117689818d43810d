import type { Severity } from "../../src/checks/contract";
import { type Counts, SEVERITIES } from "../temuan";

/** Undefined shows all that is not accepted. */
export type Filter = Severity | "diterima" | undefined;

interface Props {
  readonly counts: Counts;
  readonly accepted: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Counts that are buttons: one of them is always pressed. */
export function SeverityFilter({ counts, accepted, filter, onFilter }: Props) {
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const choices: (readonly [Filter, string, number])[] = [
    [undefined, "Semua", all],
    ["galat", "Galat", counts.galat],
    ["peringatan", "Peringatan", counts.peringatan],
    ["saran", "Saran", counts.saran],
  ];
  if (accepted > 0) choices.push(["diterima", "Diterima", accepted]);
  return (
    // A fieldset would need a legend in view; the buttons explain themselves to those who see them.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div class="filter" role="group" aria-label="Tampilkan temuan menurut tingkat">
      {choices.map(([severity, label, count]) => (
        <button
          key={label}
          type="button"
          class={severity ?? "semua"}
          aria-pressed={filter === severity}
          onClick={() => onFilter(severity)}
        >
          <span class="number">{count}</span> {label}
        </button>
      ))}
    </div>
  );
}
