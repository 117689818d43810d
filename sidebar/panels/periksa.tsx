import { useEffect, useRef, useState } from "preact/hooks";
import { summariseBudget } from "../budget";
import { missingTabs } from "../kelengkapan";
import { BudgetSummary } from "../parts/budget-summary";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { DoneNotice, RepairAll, RepairHistory } from "../parts/repairs";
import { type Filter, SeverityFilter } from "../parts/severity-filter";
import { TemuanList } from "../parts/temuan-list";
import { goTo } from "../server";
import type { Actions, CheckResult, State } from "../state";
import { acceptedOf, countTemuan, type Difference, openOf } from "../temuan";

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
      {checked && <Findings sidebar={sidebar} checked={checked} />}
    </>
  );
}

interface FindingsProps {
  readonly sidebar: State & Actions;
  readonly checked: CheckResult;
}

function Findings({ sidebar, checked: { temuan, difference } }: FindingsProps) {
  const [chosen, setFilter] = useState<Filter>();
  const { busy, done, kinerja, repair, accept, undoRepair } = sidebar;
  const accepted = acceptedOf(temuan);
  // Without findings the filter is not shown, so it could not be taken back.
  const filter = temuan.length === 0 ? undefined : chosen;
  const shown =
    filter === "diterima"
      ? accepted
      : openOf(temuan).filter(({ tingkat }) => filter === undefined || tingkat === filter);
  const isBusy = busy !== undefined;
  return (
    <>
      {done && <DoneNotice done={done} busy={isBusy} onUndo={undoRepair} />}
      {difference && !done && <Changes difference={difference} />}
      {temuan.length > 0 && (
        <SeverityFilter
          counts={countTemuan(temuan)}
          accepted={accepted.length}
          filter={filter}
          onFilter={setFilter}
        />
      )}
      {filter === undefined && shown.length === 0 && (
        <Notice
          icon="selesai"
          title={accepted.length > 0 ? "Tidak ada temuan lain." : "Tidak ada temuan."}
        >
          <p>
            Lanjutkan dengan menu <b>LKIP › Generate LKIP</b>.
          </p>
        </Notice>
      )}
      {filter !== undefined && shown.length === 0 && (
        <p class="muted">Tidak ada {filter === "diterima" ? "temuan yang diterima" : filter}.</p>
      )}
      <RepairAll temuan={shown} busy={isBusy} onRepair={repair} />
      <TemuanList
        key={filter}
        temuan={shown}
        onGoTo={goTo}
        missingTabs={kinerja ? missingTabs(kinerja) : []}
        acts={{ busy: isBusy, repair, accept }}
      />
      {kinerja && <RepairHistory kinerja={kinerja} busy={isBusy} onUndo={undoRepair} />}
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
