/**
 * `google.script` for a sidebar or dialog, installed inside its frame before its own scripts.
 *
 * Self-contained on purpose: its source text is pasted into the frame, which is an origin of its
 * own as on Google and reaches the page only through postMessage.
 */

/** What a frame says to the page. */
export type FromFrame =
  | { lkip: "run"; id: number; name: string; args: unknown[] }
  | { lkip: "close" }
  | { lkip: "focus" }
  | { lkip: "key"; key: string; shiftKey: boolean }
  | { lkip: "panel"; panel: string }
  | { lkip: "size"; width?: number; height?: number };

/** What the page answers. */
export type ToFrame =
  | { lkip: "result"; id: number; value: unknown }
  /** Take the keyboard where it was last. */
  | { lkip: "again" }
  | { lkip: "failure"; id: number; name: string; message: string };

interface Call {
  success?: (value: unknown, user: unknown) => void;
  failure?: (error: Error, user: unknown) => void;
  user?: unknown;
}

export function installGoogleScript(): void {
  const calls = new Map<number, Call>();
  let last = 0;
  let lastFocus: HTMLElement | undefined;
  const tell = (message: FromFrame) => parent.postMessage(message, "*");

  /** Only JSON may cross, as on Google: a Date, a function, a DOM node or a cycle is refused. */
  const legal = (value: unknown, path: string, above: unknown[]): unknown => {
    const refuse = () => new TypeError(`Failed due to illegal value in property: ${path}`);
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return Number.isFinite(value) ? value : null;
    if (value === undefined) return null;
    if (typeof value !== "object" || above.includes(value)) throw refuse();
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((item, i) => legal(item, String(i), inside));
    const proto: unknown = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null) throw refuse();
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) copy[key] = legal(item, key, inside);
    }
    return copy;
  };

  /** A form may be the only argument; it arrives as its fields by name. */
  const fields = (form: HTMLFormElement) => {
    const result: Record<string, unknown> = {};
    for (const [name, value] of new FormData(form)) {
      const before = result[name];
      if (typeof value !== "string") continue;
      if (before === undefined) result[name] = value;
      else result[name] = Array.isArray(before) ? [...before, value] : [before, value];
    }
    return result;
  };

  const checked = (args: unknown[]) => {
    const [first] = args;
    if (args.length === 1 && first instanceof HTMLFormElement) return [fields(first)];
    return args.map((arg, i) => legal(arg, String(i), []));
  };

  const runner = (call: Call): object =>
    new Proxy(Object.freeze({}), {
      get: (_target, key) => {
        const name = String(key);
        if (typeof key !== "string" || name === "then" || name.endsWith("_")) return undefined;
        if (name === "withSuccessHandler") {
          return (success: Call["success"]) => runner({ ...call, ...(success && { success }) });
        }
        if (name === "withFailureHandler") {
          return (failure: Call["failure"]) => runner({ ...call, ...(failure && { failure }) });
        }
        if (name === "withUserObject") return (user: unknown) => runner({ ...call, user });
        return (...args: unknown[]): void => {
          const sent = checked(args);
          last += 1;
          calls.set(last, call);
          tell({ lkip: "run", id: last, name, args: sent });
        };
      },
    });

  addEventListener("message", ({ source, data }: MessageEvent<ToFrame | undefined>) => {
    if (source !== parent || !data?.lkip) return;
    if (data.lkip === "again") {
      lastFocus?.focus();
      return;
    }
    const call = calls.get(data.id);
    calls.delete(data.id);
    if (!call) return;
    if (data.lkip === "result") {
      call.success?.(data.value, call.user);
      return;
    }
    const error = Object.assign(new Error(data.message), { name: data.name });
    if (call.failure) call.failure(error, call.user);
    else console.error(error);
  });

  const host = {
    origin: "",
    close: () => tell({ lkip: "close" }),
    setWidth: (width: number) => tell({ lkip: "size", width }),
    setHeight: (height: number) => tell({ lkip: "size", height }),
    editor: { focus: () => tell({ lkip: "focus" }) },
  };
  Object.assign(globalThis, { google: { script: { run: runner({}), host } } });

  // What the page opens again after a reload.
  addEventListener("DOMContentLoaded", () => {
    const { body } = document;
    const told = () => tell({ lkip: "panel", panel: body.dataset.panel ?? "" });
    new MutationObserver(told).observe(body, { attributeFilter: ["data-panel"] });
  });

  addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) lastFocus = target;
  });

  // The page hears no key of a frame; these lead out of it.
  addEventListener("keydown", (event) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if ((key !== "F6" && key !== "F10") || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    tell({ lkip: "key", key, shiftKey });
  });

  // A document that was “made on Google” is a file the host keeps; its link downloads that file.
  const local = (url: string) => {
    const found =
      /^http:\/\/localhost\/berkas\/([^/?#]+)/.exec(url) ??
      /^https:\/\/(?:docs|drive)\.google\.com\/(?:.*\/)?d\/([^/?#]+)/.exec(url);
    return found ? new URL(`/files/${found[1]}`, document.baseURI).href : url;
  };
  addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link && local(link.href) !== link.href) link.href = local(link.href);
    },
    true,
  );
  const { open } = window;
  window.open = (url, ...rest) => open.call(window, url && local(String(url)), ...rest);
}
