/** The add-in's sidebar and modal dialog: frames of their own origin that may call the script. */
import type { UiEvent } from "../contract";
import { type AreaKey, focusFrame } from "./areas";
import { byId, find, make } from "./dom";
import { type FromFrame, installGoogleScript, type ToFrame } from "./shim";

export type FrameEvent = Extract<UiEvent, { kind: "sidebar" | "dialog" }>;

export interface Frames {
  open(event: FrameEvent): void;
  /** Shows a panel again without taking the keyboard. */
  reopen(event: FrameEvent): void;
}

export interface FrameOptions {
  run(name: string, args: unknown[]): Promise<unknown>;
  focusGrid(): void;
  /** A key that leads from one part of the page to another. */
  onAreaKey(key: AreaKey): void;
  /** Which sidebar is open now, as it would be opened again. */
  onSidebar(event: FrameEvent | undefined): void;
}

/** As on Google, except same-origin: there the frame has a host of its own, here it has none. */
const SANDBOX =
  "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** HtmlService's size when the script names none. */
const DEFAULT_SIZE = { width: 600, height: 400 };

export function createFrames({ run, focusGrid, onAreaKey, onSidebar }: FrameOptions): Frames {
  let panel: FrameEvent | undefined;
  const setPanel = (event: FrameEvent | undefined) => {
    panel = event;
    onSidebar(event);
  };
  /** Where the keyboard goes when the dialog closes; nowhere once it went. */
  let leaveDialog: (() => void) | undefined;
  const sidebar = byId("sidebar");
  const dialog = byId<HTMLDialogElement>("dialog");
  const close = {
    sidebar() {
      sidebar.hidden = true;
      find("#sidebar .frame").replaceChildren();
      setPanel(undefined);
      focusGrid();
    },
    dialog() {
      dialog.close();
      leave();
    },
  };
  function leave(): void {
    if (dialog.open) return;
    find("#dialog .frame").replaceChildren();
    leaveDialog?.();
    leaveDialog = undefined;
  }
  find("#sidebar .close").addEventListener("click", close.sidebar);
  find("#dialog .close").addEventListener("click", close.dialog);
  // Escape closes it too. The event comes a moment late: by then one may be in the menu.
  dialog.addEventListener("close", leave);

  addEventListener("message", ({ source, data }: MessageEvent<FromFrame | undefined>) => {
    const kind = (["sidebar", "dialog"] as const).find(
      (one) =>
        document.querySelector<HTMLIFrameElement>(`#${one} iframe`)?.contentWindow === source,
    );
    if (!kind || !source || !data) return;
    if (data.lkip === "run") void answer(source as Window, data);
    else if (data.lkip === "close") close[kind]();
    else if (data.lkip === "key") onAreaKey(data);
    else if (data.lkip === "panel") {
      if (kind === "sidebar" && panel)
        setPanel({ ...panel, html: withPanel(panel.html, data.panel) });
    } else if (data.lkip === "focus") {
      leaveDialog = focusGrid;
      focusGrid();
    } else if (kind === "dialog") resize(data.width, data.height);
  });

  async function answer(frame: Window, { id, name, args }: Extract<FromFrame, { lkip: "run" }>) {
    let message: ToFrame;
    try {
      message = { lkip: "result", id, value: await run(name, args) };
    } catch (error) {
      const { name: kind, message: text } = error as Error;
      message = { lkip: "failure", id, name: kind, message: text };
    }
    // A frame that was replaced meanwhile is gone, and so is whoever waited.
    frame.postMessage(message, "*");
  }

  function resize(width: number | undefined, height: number | undefined): void {
    const { style } = find("#dialog .frame");
    if (width) style.width = `${width}px`;
    if (height) style.height = `${height}px`;
  }

  function open({ kind, title, html, ...size }: FrameEvent, takesFocus: boolean): void {
    byId(`${kind}-title`).textContent = title;
    const frame = make("iframe", { title, srcdoc: withGoogleScript(html) });
    frame.setAttribute("sandbox", SANDBOX);
    find(`#${kind} .frame`).replaceChildren(frame);
    if (takesFocus) frame.addEventListener("load", () => frame.focus(), { once: true });
    if (kind === "sidebar") {
      sidebar.hidden = false;
      setPanel({ kind, title, html, ...size });
      return;
    }
    const beside = sidebar.querySelector("iframe");
    leaveDialog =
      beside && document.activeElement === beside ? () => focusFrame(beside) : focusGrid;
    const { width, height } = { ...DEFAULT_SIZE, ...size };
    resize(width || DEFAULT_SIZE.width, height || DEFAULT_SIZE.height);
    if (!dialog.open) dialog.showModal();
  }

  return { open: (event) => open(event, true), reopen: (event) => open(event, false) };
}

/** HTML of a sidebar that opens at another of its panels. */
const withPanel = (html: string, panel: string): string =>
  html.replace(/(<body[^>]*\bdata-panel=")[\w-]*/, (_, start: string) => start + panel);

/** The page's HTML with `google.script` ahead of every script of its own. */
function withGoogleScript(html: string): string {
  const script = `<script>(${installGoogleScript.toString()})()</script>`;
  const [start = ""] = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html) ?? [];
  return start + script + html.slice(start.length);
}
