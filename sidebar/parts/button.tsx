import type { ComponentChildren } from "preact";

interface Props {
  readonly kind?: "primary" | "plain" | "link";
  /** Ignores clicks for now but keeps the focus, which a disabled button would lose. */
  readonly busy?: boolean;
  /** Spoken name, where the visible text is too short to stand alone. */
  readonly label?: string;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button(props: Props) {
  const { kind = "plain", busy = false, label, expanded, onClick, children } = props;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-disabled={busy}
      aria-label={label}
      aria-expanded={expanded}
      onClick={() => {
        if (!busy) onClick();
      }}
    >
      {children}
    </button>
  );
}
