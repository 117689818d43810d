import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong on a page, as “rule: explanation: element”; rules of WCAG 2.2 A and AA and of good practice. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(async (root) => {
    const { axe } = window as unknown as {
      axe: { run(root: string): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(root)).violations;
  }, within);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
