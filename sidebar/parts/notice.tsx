import type { ComponentChildren } from "preact";
import type { Problem } from "../problem";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** Spoken at once rather than when the reader gets there. */
  readonly alert?: boolean;
  readonly children?: ComponentChildren;
}

/** A framed message. */
export function Notice({ icon, title, alert = false, children }: Props) {
  return (
    <div class={`notice ${icon}`} role={alert ? "alert" : undefined}>
      <Icon name={icon} />
      <div class="notice-body">
        <p class="notice-title">{title}</p>
        {children}
      </div>
    </div>
  );
}

/** What went wrong and, where trying again can help, the button for it. */
export function ProblemNotice({
  problem,
  onRetry,
}: {
  readonly problem: Problem;
  readonly onRetry?: () => void;
}) {
  return (
    <Notice icon="galat" title={problem.title} alert>
      <p>{problem.detail}</p>
      {onRetry && <Button onClick={onRetry}>Coba lagi</Button>}
    </Notice>
  );
}
