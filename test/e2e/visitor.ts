import type { Browser, Page } from "playwright-core";
import type {} from "../../local/page/main";

/** A busy machine is slow; what is waited for normally takes a fraction of a second. */
const PATIENCE = 25_000;

/** What the grid holds in one cell; undefined until the page is ready. */
type Cell = { formula: string; value: unknown; display: string } | undefined;

/** Somebody at the local page: chooses from menus, types into cells and reads them. */
export interface Visitor {
  readonly page: Page;
  /** Addresses asked for outside this machine. */
  readonly outside: string[];
  /** Errors thrown in the page or written to its console. */
  readonly errors: string[];
  /** Resolves when the workbook is there. */
  ready(): Promise<unknown>;
  choose(menu: string, item: string): Promise<void>;
  select(tab: string, a1: string): Promise<void>;
  type(tab: string, a1: string, text: string): Promise<void>;
  read(tab: string, a1: string): Promise<Cell>;
  /** Tab and selection in front. */
  where(): Promise<string[] | undefined>;
  /** Names on the bar below the grid, in order. */
  tabs(): Promise<string[]>;
}

export async function visit(
  browser: Browser,
  url: string,
  viewport: { width: number; height: number },
  deviceScaleFactor = 1,
): Promise<Visitor> {
  const page = await browser.newPage({
    ...{ viewport, deviceScaleFactor },
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
  });
  const outside: string[] = [];
  const errors: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  page.on("request", (request) => {
    if (!/^(https?|ws):\/\/127\.0\.0\.1|^(data|blob|about):/.test(request.url())) {
      outside.push(request.url());
    }
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });

  const ready = () => page.waitForFunction(() => window.lokal !== undefined);
  const where = () => page.evaluate(() => window.lokal?.where());
  async function select(tab: string, a1: string): Promise<void> {
    await page.evaluate(([name, cell]) => window.lokal?.select(name, cell), [tab, a1] as const);
    await page.waitForFunction(() => !(document.activeElement instanceof HTMLButtonElement));
    await eventually([tab, a1], where);
  }

  const read = (tab: string, a1: string): Promise<Cell> =>
    page.evaluate(([name, cell]) => window.lokal?.read(name, cell), [tab, a1] as const);

  await page.goto(url);
  await ready();
  return {
    page,
    outside,
    errors,
    ready,
    select,
    async choose(menu, item) {
      await page.getByRole("menuitem", { name: menu, exact: true }).click();
      await page.getByRole("menuitem", { name: item, exact: true }).click();
    },
    // Where a busy grid has not taken every key, one types again.
    async type(tab, a1, text) {
      for (let tries = 0; tries < 3; tries++) {
        await select(tab, a1);
        await page.keyboard.type(text, { delay: 10 });
        await page.keyboard.press("Enter");
        for (const end = Date.now() + 3000; Date.now() < end; await page.waitForTimeout(50)) {
          const [cell, place] = [await read(tab, a1), await where()];
          const shown = bare(cell?.formula || cell?.display || "");
          // The cursor goes down last: what is typed before would go along with it.
          if (shown.startsWith(bare(text)) && place?.[1] !== a1) return;
        }
      }
    },
    where,
    tabs: () => page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts(),
    read,
  };
}

/** What was typed, whichever separators it is shown with. */
const bare = (text: string): string => text.toUpperCase().replace(/[\s.,;]/g, "");

/** Expects what `get` gives to become `want`. */
export async function eventually(want: unknown, get: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + PATIENCE;
  let got = await get();
  while (JSON.stringify(got) !== JSON.stringify(want) && Date.now() < end) {
    await new Promise((go) => setTimeout(go, 50));
    got = await get();
  }
  expect(got).toEqual(want);
}
