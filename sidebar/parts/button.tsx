import type { ComponentChildren } from "preact";

interface Props {
  readonly kind?: "primary" | "plain" | "link";
  /** Ignores clicks for now but keeps the focus, which a disabled button would lose. */
  readonly busy?: boolean;
  /** Spoken name, where the visible text is too short to stand alone. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = "plain", busy = false, label, onClick, children }: Props) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={busy}
      aria-label={label}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {children}
    </button>
  );
}
