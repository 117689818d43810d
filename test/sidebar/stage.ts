import type { Browser, Locator, Page } from "playwright-core";
import { launch } from "../chromium";
import { callsOf, open, type Scene, type Server } from "./browser";
import { buildPage } from "./build";

/** What the server answers every time. */
export const always = (value: unknown) => [{ value }];

interface Stage {
  /** Opens the sidebar; answers of `scene.server` take the place of the usual ones. */
  show(scene?: Omit<Scene, "html">): Promise<Page>;
  page(): Page;
  button(name: string | RegExp): Locator;
  see(text: string | RegExp): Promise<void>;
  /** Arguments of each call of a server function. */
  callsTo(name: string): Promise<unknown[][]>;
  /** Text of what has the keyboard. */
  focused(): Promise<string>;
}

/** A browser for the tests of one `describe`, with a fresh sidebar for each; fails on any script error. */
export function stage(usual: Server): Stage {
  let browser: Browser;
  let html: string;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    [html, browser] = await Promise.all([buildPage("sidebar"), launch()]);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  });
  return {
    async show(scene = {}) {
      page = await open(browser, { html, ...scene, server: { ...usual, ...scene.server } });
      page.setDefaultTimeout(15_000);
      page.on("pageerror", (error) => faults.push(error.message));
      return page;
    },
    page: () => page,
    button: (name) => page.getByRole("button", { name, exact: true }),
    see: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    async callsTo(name) {
      const calls = (await callsOf(page)).filter(([called]) => called === name);
      return calls.map(([, ...args]) => args);
    },
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ""),
  };
}
