import { STEPS, type Step } from "../dialog-state";
import { Icon } from "./icon";

const LABELS: Readonly<Record<Step, string>> = {
  read: "Membaca data",
  check: "Memeriksa",
  compose: "Menyusun laporan",
  layout: "Menata halaman",
  save: "Menyimpan ke Google Drive",
};

/** Work in progress, as it is spoken. */
export const sayStep = (step: Step): string => `${LABELS[step]}…`;

/** The steps with the one that is going on. */
export function Progress({
  step,
  tahap,
}: {
  readonly step: Step;
  /** What of it is being done, where it has parts. */
  readonly tahap: string | undefined;
}) {
  const current = STEPS.indexOf(step);
  return (
    <ol class="progress">
      {STEPS.map((name, index) => (
        <li
          key={name}
          class={index < current ? "done" : index === current ? "current" : "waiting"}
          aria-current={index === current ? "step" : undefined}
        >
          <span class="tick" aria-hidden="true">
            {index < current && <Icon name="selesai" />}
            {index > current && <i />}
            {index === current && <span class="spinner" />}
          </span>
          {LABELS[name]}
          {index === current && tahap !== undefined && `: ${tahap}`}
          {index < current && <span class="spoken">, selesai</span>}
        </li>
      ))}
    </ol>
  );
}
