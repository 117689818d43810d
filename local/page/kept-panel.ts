/** The open panel, kept for a reload of the page while the same workbook is open. */
import type { FrameEvent } from "./frames";

const KEY = "panel";

interface Kept {
  readonly session: string;
  readonly event: FrameEvent;
}

export function keepPanel(session: string, event: FrameEvent | undefined): void {
  sessionStorage.removeItem(KEY);
  if (event === undefined) return;
  const kept: Kept = { session, event };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Larger than a browser keeps: the panel is opened from the menu again.
  }
}

/** The panel that was open before the reload; undefined when it belongs to another workbook. */
export function keptPanel(session: string): FrameEvent | undefined {
  const text = sessionStorage.getItem(KEY);
  if (text === null) return undefined;
  const kept = JSON.parse(text) as Kept;
  return kept.session === session ? kept.event : undefined;
}
