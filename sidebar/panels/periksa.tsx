import { useEffect, useRef, useState } from "preact/hooks";
import type { Severity } from "../../src/checks/contract";
import { summariseBudget } from "../budget";
import { missingTabs } from "../kelengkapan";
import { BudgetSummary } from "../parts/budget-summary";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { SeverityFilter } from "../parts/severity-filter";
import { TemuanList } from "../parts/temuan-list";
import { goTo } from "../server";
import type { Actions, CheckResult, State } from "../state";
import { countTemuan, type Difference } from "../temuan";

/** Findings with the way to each cell. Opening the panel checks, because that is what it is for. */
export function Periksa({ sidebar }: { readonly sidebar: State & Actions }) {
  const { checked, kinerja, busy, check } = sidebar;
  const isStarted = useRef(false);
  // Waits its turn when the panel was opened in the middle of other work.
  useEffect(() => {
    if (isStarted.current || busy !== undefined) return;
    isStarted.current = true;
    check();
  }, [busy, check]);
  const budget = kinerja && summariseBudget(kinerja);
  return (
    <>
      <div class="actions">
        <Button kind="primary" busy={busy !== undefined} onClick={check}>
          {checked ? "Periksa lagi" : "Periksa"}
        </Button>
      </div>
      {budget && <BudgetSummary budget={budget} />}
      {checked && <Findings checked={checked} missing={kinerja ? missingTabs(kinerja) : []} />}
    </>
  );
}

interface FindingsProps {
  readonly checked: CheckResult;
  readonly missing: readonly string[];
}

function Findings({ checked, missing }: FindingsProps) {
  const [filter, setFilter] = useState<Severity>();
  const { temuan, difference } = checked;
  if (temuan.length === 0) {
    return (
      <>
        {difference && <Changes difference={difference} />}
        <Notice icon="selesai" title="Tidak ada temuan.">
          <p>
            Lanjutkan dengan menu <b>LKIP › Generate LKIP</b>.
          </p>
        </Notice>
      </>
    );
  }
  const shown = filter === undefined ? temuan : temuan.filter(({ tingkat }) => tingkat === filter);
  return (
    <>
      {difference && <Changes difference={difference} />}
      <SeverityFilter counts={countTemuan(temuan)} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <p class="muted">Tidak ada {filter}.</p>}
      <TemuanList key={filter} temuan={shown} onGoTo={goTo} missingTabs={missing} />
    </>
  );
}

/** What the re-check changed; says nothing when nothing did. */
function Changes({ difference }: { readonly difference: Difference }) {
  const { fixed, added } = difference;
  if (fixed.length === 0 && added.length === 0) return null;
  const lines = [
    ...(fixed.length > 0 ? [`${fixed.length} temuan sudah diperbaiki.`] : []),
    ...(added.length > 0 ? [`${added.length} temuan baru.`] : []),
  ];
  return (
    <Notice icon={added.length > 0 ? "saran" : "selesai"} title={lines.join(" ")}>
      {fixed.length > 0 && (
        <details>
          <summary>Lihat yang diperbaiki</summary>
          <ul class="plain-list">
            {fixed.slice(0, 50).map((one) => (
              <li key={JSON.stringify(one)}>
                {one.tab} {one.sel}: {one.pesan}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
