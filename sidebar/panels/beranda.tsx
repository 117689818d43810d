import type { ComponentChildren } from "preact";
import { Button } from "../parts/button";
import { Icon } from "../parts/icon";
import { Notice } from "../parts/notice";
import { goTo } from "../server";
import type { Actions, State } from "../state";
import { describeSteps, isEmpty, nextTab, type StepStatus } from "../status";
import { countTemuan } from "../temuan";
import type { PanelName } from "./names";

interface Props {
  readonly sidebar: State & Actions;
  readonly onOpen: (panel: PanelName) => void;
}

/** Where am I, and what is next. */
export function Beranda({ sidebar, onOpen }: Props) {
  const { kinerja, temuan, busy, scaffolded, scaffold } = sidebar;
  if (kinerja === undefined) return busy === undefined ? null : <Unread />;
  const steps = describeSteps(kinerja, temuan && countTemuan(temuan));
  const isBusy = busy !== undefined;
  const tab = nextTab(kinerja);
  return (
    <ol class="steps">
      <Step number={1} title={TITLES[0]} status={steps.scaffold}>
        <Button kind={kindOf(steps.scaffold)} busy={isBusy} onClick={scaffold}>
          Siapkan lembar LKIP
        </Button>
        {scaffolded && <Scaffolded result={scaffolded} />}
      </Step>
      <Step number={2} title={TITLES[1]} status={steps.fill}>
        {steps.scaffold.state === "done" && tab !== undefined && (
          <Button kind={kindOf(steps.fill)} busy={isBusy} onClick={() => void openTab(tab)}>
            Buka lembar {tab}
          </Button>
        )}
        {isEmpty(kinerja) && (
          <Button busy={isBusy} onClick={() => onOpen("contoh")}>
            Isi contoh
          </Button>
        )}
      </Step>
      <Step number={3} title={TITLES[2]} status={steps.check}>
        {!isEmpty(kinerja) && (
          <Button kind={kindOf(steps.check)} busy={isBusy} onClick={() => onOpen("periksa")}>
            Periksa
          </Button>
        )}
      </Step>
      <Step number={4} title={TITLES[3]} status={steps.generate}>
        <p class="hint">
          Buka menu <b>LKIP › Generate LKIP</b>.
        </p>
      </Step>
    </ol>
  );
}

/** The steps before anything is known of them, so that nothing jumps when it is. */
function Unread() {
  return (
    <ol class="steps">
      {TITLES.map((title, index) => (
        <Step
          key={title}
          number={index + 1}
          title={title}
          status={{ state: "waiting", line: "" }}
        />
      ))}
    </ol>
  );
}

const TITLES = ["Siapkan lembar", "Isi data", "Periksa", "Generate LKIP"] as const;

/** A tab that cannot be opened says so by not opening; reading again is in the footer. */
const openTab = (tab: string) => goTo(tab, "A1").catch(() => undefined);

const kindOf = ({ state }: StepStatus) => (state === "current" ? "primary" : "plain");

const SPOKEN = { done: "selesai", current: "langkah sekarang", waiting: "belum" } as const;

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly status: StepStatus;
  readonly children?: ComponentChildren;
}

function Step({ number, title, status, children }: StepProps) {
  return (
    <li
      class={`step ${status.state}`}
      aria-current={status.state === "current" ? "step" : undefined}
    >
      <span class="marker" aria-hidden="true">
        {status.state === "done" ? <Icon name="selesai" /> : number}
      </span>
      <div class="step-body">
        <h2>
          {title}
          <span class="spoken">, {SPOKEN[status.state]}</span>
        </h2>
        <p class="line">{status.line}</p>
        <div class="actions">{children}</div>
      </div>
    </li>
  );
}

/** What Siapkan lembar did, by tab. */
function Scaffolded({ result }: { readonly result: NonNullable<State["scaffolded"]> }) {
  const parts = [
    ["Dibuat", result.dibuat],
    ["Dilengkapi", result.ditambah],
    ["Dilewati karena berisi hal lain; ganti nama lembar itu, lalu siapkan lagi", result.dilewati],
  ] as const;
  const said = parts.filter(([, lines]) => lines.length > 0);
  if (said.length === 0) return <Notice icon="selesai" title="Tidak ada yang perlu dibuat." />;
  return (
    <Notice
      icon={result.dilewati.length > 0 ? "peringatan" : "selesai"}
      title={result.dilewati.length > 0 ? "Sebagian lembar dilewati." : "Lembar sudah siap."}
    >
      <dl class="made">
        {said.map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{lines.join(", ")}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
