import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The shell is Chromium without the window that no test looks at: it asks for less than half the work. */
const EXECUTABLE =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find((file) => existsSync(file));
const ARGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** `describe` where a browser is installed; elsewhere the suite shows as skipped. */
export const describeInBrowser =
  EXECUTABLE !== undefined && existsSync(EXECUTABLE) ? describe : describe.skip;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE ?? "", args: ARGS });
