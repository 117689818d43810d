import { formatPersen, formatRupiah } from "../../src/domain/format";
import type { Budget, BudgetLine } from "../budget";

/** Σ anggaran and realisasi per program, folded away until asked for. */
export function BudgetSummary({ budget }: { readonly budget: Budget }) {
  const { programs, total, against } = budget;
  return (
    <details class="fold">
      <summary>
        Ringkasan anggaran <span class="count">serapan {printSerapan(total.serapan)}</span>
      </summary>
      <ul class="budget">
        {programs.map((line, index) => (
          <Line key={`${index} ${line.label}`} line={line} />
        ))}
        <Line line={total} isTotal />
      </ul>
      {against && (
        <p class="muted">
          {against.pagu === 0 && (against.realisasi ?? 0) === 0
            ? `Sama dengan ${against.label} di lembar Belanja.`
            : `Selisih dengan ${against.label} di lembar Belanja: anggaran ${printRupiah(against.pagu)}, realisasi ${printRupiah(against.realisasi)}.`}
        </p>
      )}
    </details>
  );
}

function Line({
  line,
  isTotal = false,
}: {
  readonly line: BudgetLine;
  readonly isTotal?: boolean;
}) {
  return (
    <li class={isTotal ? "total" : undefined}>
      <div class="budget-head">
        <span>{line.label}</span>
        <span class="figure">{printSerapan(line.serapan)}</span>
      </div>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${Math.min(100, Math.max(0, line.serapan ?? 0))}%` }} />
      </div>
      <p class="muted">
        {printRupiah(line.realisasi)} dari {printRupiah(line.pagu)}
      </p>
    </li>
  );
}

/** Undefined is printed as “n/a”: not known is not zero. */
const printSerapan = (serapan: number | undefined) =>
  serapan === undefined ? "n/a" : formatPersen(serapan);
const printRupiah = (rupiah: number | undefined) =>
  rupiah === undefined ? "n/a" : formatRupiah(rupiah);
