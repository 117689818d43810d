import type { ComponentChildren } from "preact";
import type { StepStatus } from "../status";
import { Icon } from "./icon";

const SPOKEN: Readonly<Record<StepStatus["state"], string>> = {
  done: "selesai",
  current: "langkah sekarang",
  partial: "belum lengkap",
  waiting: "belum",
};

interface Props {
  readonly number: number;
  readonly title: string;
  readonly status: StepStatus;
  readonly children?: ComponentChildren;
}

/** One step of several, in an `ol` of class `steps`. */
export function Step({ number, title, status, children }: Props) {
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
        {status.line !== undefined && <p class="line">{status.line}</p>}
        <div class="actions">{children}</div>
      </div>
    </li>
  );
}
