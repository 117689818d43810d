/**
 * Ways between the parts of the page for the keyboard: F6 goes to the next one, Shift+F6 to the one before,
 * F10 to the menu. The grid keeps Tab to itself, and a frame says which of these keys was pressed in it.
 */
import { byId } from "./dom";
import type { ToFrame } from "./shim";

export type AreaKey = { readonly key: string; readonly shiftKey: boolean };

/** Gives a frame the keyboard, at the place that had it there last: the browser forgets which it was. */
export function focusFrame(frame: HTMLIFrameElement | null): void {
  frame?.focus();
  const again: ToFrame = { lkip: "again" };
  frame?.contentWindow?.postMessage(again, "*");
}

interface Areas {
  /** Follows a key that was pressed inside a frame. */
  press(key: AreaKey): void;
  /** Back to where the menu was entered from. */
  leaveMenu(): void;
}

type Area = "grid" | "sidebar" | "menus";

export function createAreas(focusGrid: () => void): Areas {
  /** Where the keyboard was before it went to the menu. */
  let before: Area = "grid";
  const focus: Record<Area, () => void> = {
    grid: focusGrid,
    sidebar: () => focusFrame(byId("sidebar").querySelector("iframe")),
    menus: () => byId("menus").querySelector("button")?.focus(),
  };

  function press({ key, shiftKey }: AreaKey): void {
    // A question or the dialog comes first.
    if (document.querySelector("dialog[open]")) return;
    const here = current();
    const open: Area[] = byId("sidebar").hidden ? ["grid", "menus"] : ["grid", "sidebar", "menus"];
    const by = shiftKey ? open.length - 1 : 1;
    const next = key === "F10" ? "menus" : open[(open.indexOf(here) + by) % open.length];
    if (next === "menus" && here !== "menus") before = here;
    focus[next ?? "grid"]();
  }

  addEventListener(
    "keydown",
    (event) => {
      if (!isAreaKey(event)) return;
      // Heard before the grid, and before the browser goes to its own bars.
      event.preventDefault();
      event.stopPropagation();
      press(event);
    },
    { capture: true },
  );
  byId("menus").addEventListener("pointerdown", () => {
    before = "grid";
  });

  return { press, leaveMenu: () => focus[before]() };
}

function current(): Area {
  const { activeElement } = document;
  if (byId("bar").contains(activeElement)) return "menus";
  return byId("sidebar").contains(activeElement) ? "sidebar" : "grid";
}

const isAreaKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key === "F6" || key === "F10") && !ctrlKey && !altKey && !metaKey;
