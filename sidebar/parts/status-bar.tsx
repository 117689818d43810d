import { useEffect, useState } from "preact/hooks";

/** After this long, silence looks like a failure. */
const LONG_MS = 12_000;

interface Props {
  readonly busy: string | undefined;
  /** Outcome of the work before, spoken only: the panel shows it. */
  readonly said: string | undefined;
}

/**
 * The line that says what is being done. It stays in the page while empty: screen readers announce
 * only changes inside a region they already know.
 */
export function StatusBar({ busy, said }: Props) {
  const isLong = useIsLong(busy);
  return (
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
  );
}

function useIsLong(busy: string | undefined): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (busy === undefined) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return isLong;
}
