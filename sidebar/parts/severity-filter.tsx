import type { Severity } from "../../src/checks/contract";
import { type Counts, SEVERITIES } from "../temuan";

interface Props {
  readonly counts: Counts;
  /** Undefined shows all. */
  readonly filter: Severity | undefined;
  readonly onFilter: (severity: Severity | undefined) => void;
}

/** Counts that are buttons: one of them is always pressed. */
export function SeverityFilter({ counts, filter, onFilter }: Props) {
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const choices: readonly (readonly [Severity | undefined, string, number])[] = [
    [undefined, "Semua", all],
    ["galat", "Galat", counts.galat],
    ["peringatan", "Peringatan", counts.peringatan],
    ["saran", "Saran", counts.saran],
  ];
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
