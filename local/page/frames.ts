/** The add-in's sidebar and modal dialog: frames of their own origin that may call the script. */
import type { UiEvent } from "../contract";
import { byId, find, make } from "./dom";
import { type FromFrame, installGoogleScript, type ToFrame } from "./shim";

type FrameEvent = Extract<UiEvent, { kind: "sidebar" | "dialog" }>;

export interface Frames {
  open(event: FrameEvent): void;
}

export interface FrameOptions {
  run(name: string, args: unknown[]): Promise<unknown>;
  focusGrid(): void;
}

/** As on Google, except same-origin: there the frame has a host of its own, here it has none. */
const SANDBOX =
  "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** HtmlService's size when the script names none. */
const DEFAULT_SIZE = { width: 600, height: 400 };

export function createFrames({ run, focusGrid }: FrameOptions): Frames {
  const sidebar = byId("sidebar");
  const dialog = byId<HTMLDialogElement>("dialog");
  const close = {
    sidebar() {
      sidebar.hidden = true;
      find("#sidebar .frame").replaceChildren();
      focusGrid();
    },
    // Closing by Escape ends in the same event.
    dialog: () => dialog.close(),
  };
  find("#sidebar .close").addEventListener("click", close.sidebar);
  find("#dialog .close").addEventListener("click", close.dialog);
  dialog.addEventListener("close", () => {
    find("#dialog .frame").replaceChildren();
    focusGrid();
  });

  addEventListener("message", ({ source, data }: MessageEvent<FromFrame | undefined>) => {
    const kind = (["sidebar", "dialog"] as const).find(
      (one) =>
        document.querySelector<HTMLIFrameElement>(`#${one} iframe`)?.contentWindow === source,
    );
    if (!kind || !source || !data) return;
    if (data.lkip === "run") void answer(source as Window, data);
    else if (data.lkip === "close") close[kind]();
    else if (data.lkip === "focus") focusGrid();
    else if (kind === "dialog") resize(data.width, data.height);
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

  return {
    open({ kind, title, html, ...size }) {
      byId(`${kind}-title`).textContent = title;
      const frame = make("iframe", { title, srcdoc: withGoogleScript(html) });
      frame.setAttribute("sandbox", SANDBOX);
      find(`#${kind} .frame`).replaceChildren(frame);
      frame.addEventListener("load", () => frame.focus(), { once: true });
      if (kind === "sidebar") {
        sidebar.hidden = false;
        return;
      }
      const { width, height } = { ...DEFAULT_SIZE, ...size };
      resize(width || DEFAULT_SIZE.width, height || DEFAULT_SIZE.height);
      if (!dialog.open) dialog.showModal();
    },
  };
}

/** The page's HTML with `google.script` ahead of every script of its own. */
function withGoogleScript(html: string): string {
  const script = `<script>(${installGoogleScript.toString()})()</script>`;
  const [start = ""] = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html) ?? [];
  return start + script + html.slice(start.length);
}
