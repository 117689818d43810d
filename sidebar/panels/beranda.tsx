import type { Kinerja } from "../../src/sheets/kinerja";
import { splitKelengkapan } from "../kelengkapan";
import { Button } from "../parts/button";
import { KelengkapanList } from "../parts/kelengkapan-list";
import { Scaffolded } from "../parts/scaffolded";
import { ScaleChoice } from "../parts/scale-choice";
import { Step } from "../parts/step";
import { RemovedYears, YearColumns } from "../parts/year-columns";
import { currentScale } from "../scale";
import type { Actions, State } from "../state";
import { describeSteps, isEmpty, nextTab, type StepStatus } from "../status";
import { countTemuan } from "../temuan";
import { SKALA } from "../words";
import type { PanelName } from "./names";

interface Props {
  readonly sidebar: State & Actions;
  readonly onOpen: (panel: PanelName) => void;
}

/** Where am I, and what is next. */
export function Beranda({ sidebar, onOpen }: Props) {
  const { kinerja, temuan, busy, scaffolded, removed, scaffold, removeYears } = sidebar;
  if (kinerja === undefined) return busy === undefined ? null : <Unread />;
  const steps = describeSteps(kinerja, temuan && countTemuan(temuan));
  const isBusy = busy !== undefined;
  return (
    <ol class="steps">
      <Step number={1} title={TITLES[0]} status={steps.scaffold}>
        <Button kind={kindOf(steps.scaffold)} busy={isBusy} onClick={scaffold}>
          Siapkan lembar LKIP
        </Button>
        {scaffolded && <Scaffolded result={scaffolded} />}
        {scaffolded && scaffolded.lebih.length > 0 && (
          <YearColumns lebih={scaffolded.lebih} busy={isBusy} onRemove={removeYears} />
        )}
        {removed && <RemovedYears removed={removed} />}
      </Step>
      <Step number={2} title={TITLES[1]} status={steps.fill}>
        <Fill kinerja={kinerja} status={steps.fill} sidebar={sidebar} onOpen={onOpen} />
      </Step>
      <Step number={3} title={TITLES[2]} status={steps.check}>
        {!isEmpty(kinerja) && (
          <Button kind={kindOf(steps.check)} busy={isBusy} onClick={() => onOpen("periksa")}>
            Periksa
          </Button>
        )}
        {!isEmpty(kinerja) && (
          <Button busy={isBusy} onClick={() => onOpen("reviu")}>
            Reviu
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

interface FillProps extends Props {
  readonly kinerja: Kinerja;
  readonly status: StepStatus;
}

/** What is still to be typed, and the scale by which it is judged. */
function Fill({ kinerja, status, sidebar, onOpen }: FillProps) {
  const { busy, scale, useScale, openCell } = sidebar;
  const isBusy = busy !== undefined;
  const { kurang, lengkap } = splitKelengkapan(kinerja);
  const tab = nextTab(kinerja);
  const open = (name: string) => openCell(name, "A1");
  return (
    <>
      {tab !== undefined && status.state !== "waiting" && (
        <Button kind={kindOf(status)} busy={isBusy} onClick={() => open(tab)}>
          Buka lembar {tab}
        </Button>
      )}
      {isEmpty(kinerja) && (
        <Button busy={isBusy} onClick={() => onOpen("contoh")}>
          Isi contoh
        </Button>
      )}
      {kurang.length + lengkap.length > 0 && (
        <KelengkapanList kurang={kurang} lengkap={lengkap} busy={isBusy} onOpen={open} />
      )}
      {kinerja.letak[SKALA] && (
        <ScaleChoice current={currentScale(kinerja)} taken={scale} busy={isBusy} onUse={useScale} />
      )}
    </>
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

const kindOf = ({ state }: StepStatus) => (state === "current" ? "primary" : "plain");
