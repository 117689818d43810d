import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Problem } from "../problem";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** Spoken at once rather than when the reader gets there. */
  readonly alert?: boolean;
  /** Takes the keyboard when it appears in the place of what was pressed, not from someone in the sheet by then. */
  readonly takesFocus?: boolean;
  readonly children?: ComponentChildren;
}

/** A framed message. */
export function Notice({ icon, title, alert = false, takesFocus = false, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isLeft = document.activeElement === document.body && document.hasFocus();
    if (takesFocus && isLeft) frame.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={frame}
      class={`notice ${icon}`}
      role={alert ? "alert" : undefined}
      tabIndex={takesFocus ? -1 : undefined}
    >
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
  const place = useRef<HTMLDivElement>(null);
  // The button that failed may be far below.
  useEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={place} class="problem">
      <Notice icon="galat" title={problem.title} alert>
        <p>{problem.detail}</p>
        {onRetry && <Button onClick={onRetry}>Coba lagi</Button>}
      </Notice>
    </div>
  );
}
