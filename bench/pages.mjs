/**
 * First paint and first click of the pages in Chromium, against a page with nothing on it in the same run.
 * Left out where no browser is installed.
 */
import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** What people have, before the shell that the tests run in. */
const EXECUTABLE =
  process.env.CHROMIUM ??
  ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"].find((file) => fs.existsSync(file));
const RUNS = 5;
const BLANK = "<!doctype html><title>-</title><main><button>x</button></main>";

/** Google's client, which answers no call: what is measured is ours alone. */
function fakeGoogle() {
  const run = new Proxy({}, { get: (_, name) => () => (/^with/.test(name) ? run : undefined) });
  window.google = { script: { run, host: { close() {} } } };
}

const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];

/** Failures of the pages under `root`/dist by the ratios of `limits`. */
export async function pages(root, limits) {
  if (EXECUTABLE === undefined || !fs.existsSync(EXECUTABLE)) {
    console.log("\nfirst paint: no Chromium, not measured");
    return [];
  }
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ["--no-sandbox"] });
  const measure = async (html) => {
    const times = [];
    for (let i = 0; i < RUNS; i++) {
      const page = await browser.newPage({ viewport: { width: 640, height: 560 } });
      await page.addInitScript(fakeGoogle);
      await page.route("https://lkip.test/", (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
      await page.goto("https://lkip.test/");
      times.push(
        await page.evaluate(async () => {
          const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
          const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
          while (paint() === undefined || !document.querySelector("main")) await frame();
          const clicked = performance.now();
          document.querySelector("nav button:last-child, button")?.click();
          await frame();
          return { paint: paint(), click: performance.now() - clicked };
        }),
      );
      await page.close();
    }
    return { paint: median(times.map((t) => t.paint)), click: median(times.map((t) => t.click)) };
  };
  const failures = [];
  try {
    const blank = await measure(BLANK);
    console.log(`\nfirst paint of a blank page: ${blank.paint.toFixed(0)} ms`);
    for (const name of ["sidebar", "dialog"]) {
      const html = fs.readFileSync(path.join(root, "dist", `${name}.html`), "utf8");
      const { paint, click } = await measure(html);
      const ratio = paint / blank.paint;
      console.log(
        `${name.padEnd(8)} first paint ${paint.toFixed(0)} ms, ${ratio.toFixed(1)} × a blank page; drawn ${click.toFixed(0)} ms after the first click`,
      );
      if (ratio > limits[`${name}Paint`]) {
        failures.push(`first paint of the ${name}: ${ratio.toFixed(1)} × a blank page`);
      }
    }
  } finally {
    await browser.close();
  }
  return failures;
}
