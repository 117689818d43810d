import { useEffect, useState } from "preact/hooks";
import { Button } from "./button";

/** After this long people begin to wonder whether they may stop waiting. */
const WAIT_MS = 2000;
/** After this long, silence looks like a failure. */
const LONG_MS = 12_000;

interface Props {
  readonly busy: string | undefined;
  /** Outcome of the work before, spoken only: the panel shows it. */
  readonly said: string | undefined;
  /** What it is called to wait no longer. */
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/**
 * The line that says what is being done. It stays in the page while empty: screen readers announce
 * only changes inside a region they already know.
 */
export function StatusBar({ busy, said, stopLabel, onStop }: Props) {
  const isLong = useLasts(busy, LONG_MS);
  // Counted over all steps: the button is not to come and go between two of them.
  const isWaiting = useLasts(busy && "busy", WAIT_MS);
  return (
    <>
      <div role="status" aria-live="polite" class="status">
        {busy === undefined && said !== undefined && <span class="spoken">{said}</span>}
        {busy !== undefined && (
          <>
            <span class="spinner" aria-hidden="true" />
            <span>
              {busy}
              {isLong && " Data yang besar perlu waktu lebih lama."}
            </span>
          </>
        )}
      </div>
      {busy !== undefined && isWaiting && (
        <Button kind="link" onClick={onStop}>
          {stopLabel}
        </Button>
      )}
    </>
  );
}

/** Whether `what` has been the same, and something, for so long. */
function useLasts(what: string | undefined, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    setLasts(false);
    if (what === undefined) return;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [what, ms]);
  return lasts;
}
