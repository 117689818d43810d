import type { Browser, Page } from "playwright-core";
import type { Api } from "../../src/api";

export interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  /** Milliseconds before the answer; `never` leaves the call hanging. */
  readonly delay?: number | "never";
}

/** Answers by function, one for each call in turn; the last one repeats. */
export type Server = { readonly [K in keyof Api]?: readonly Answer[] };

export interface Scene {
  readonly html: string;
  readonly server?: Server;
  readonly panel?: "beranda" | "periksa" | "reviu" | "contoh" | "tahun-baru" | "bantuan";
  readonly broken?: "checks" | "compose" | "render" | "preview";
  /** What becomes of a worker: its constructor throws, its script is never run, or it dies at its work. */
  readonly worker?: "throws" | "blocked" | "dies";
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Device pixels for one of CSS: 2 is the browser's 200 %, with half the width and height. */
  readonly zoom?: number;
  /** The page's clock can be put forward; it runs on by itself too. */
  readonly clock?: boolean;
}

/** Opens a page with a server that knows only canned answers. */
export async function open(browser: Browser, scene: Scene): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: scene.width ?? 300, height: scene.height ?? 640 },
    deviceScaleFactor: scene.zoom ?? 1,
    colorScheme: scene.dark ? "dark" : "light",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    acceptDownloads: true,
  });
  if (scene.clock) await page.clock.install();
  if (scene.worker !== undefined) await page.addInitScript(forbidWorkers, scene.worker);
  await page.addInitScript(fakeGoogle, { server: scene.server ?? {}, broken: scene.broken });
  const html = scene.html.replace(/data-panel="\w+"/, `data-panel="${scene.panel ?? "beranda"}"`);
  await page.route("https://lkip.test/", (route) =>
    route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
  );
  await page.goto("https://lkip.test/");
  return page;
}

/** Calls made so far, in order, as `[name, ...arguments]`. */
export const callsOf = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => (window as unknown as { calls: unknown[][] }).calls);

/** Runs in the page: workers as a content security policy forbids them, or as memory ends them. */
function forbidWorkers(how: "throws" | "blocked" | "dies"): void {
  class Forbidden extends EventTarget {
    onerror: ((event: Event) => void) | undefined;
    onmessage: ((event: Event) => void) | undefined;
    constructor() {
      super();
      if (how === "throws") throw new DOMException("Forbidden", "SecurityError");
      const ready = new MessageEvent("message", { data: { jenis: "siap" } });
      setTimeout(() => (how === "dies" ? this.onmessage?.(ready) : this.postMessage()));
    }
    postMessage() {
      setTimeout(() => this.onerror?.(new Event("error")));
    }
    terminate() {}
  }
  Object.assign(window, { Worker: Forbidden });
}

/** Runs in the page: google.script with JSON in both directions, as on Google. */
function fakeGoogle({ server, broken }: { server: Server; broken: string | undefined }): void {
  const calls: unknown[][] = [];
  const queues = JSON.parse(JSON.stringify(server)) as Record<string, Answer[]>;
  const runner = (ok: (value: unknown) => void, no: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === "withSuccessHandler") return (f: typeof ok) => runner(f, no);
          if (name === "withFailureHandler") return (f: typeof no) => runner(ok, f);
          return (...args: unknown[]) => {
            calls.push([name, ...JSON.parse(JSON.stringify(args))]);
            const queue = queues[name] ?? [{ error: `Error: Fungsi ${name} tidak ada.` }];
            const { value, error, delay = 0 } = queue[0] ?? {};
            if (queue.length > 1) queue.shift();
            if (delay === "never") return;
            setTimeout(() => {
              if (error === undefined) ok(value);
              else no(new Error(error));
            }, delay);
          };
        },
      },
    );
  const host = {
    close: () => calls.push(["close"]),
    editor: { focus: () => calls.push(["focus"]) },
  };
  const ignore = () => undefined;
  Object.assign(window, {
    calls,
    broken,
    google: { script: { run: runner(ignore, ignore), host } },
  });
}
