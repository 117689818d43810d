import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong on a page, as “rule: explanation: element”; rules of WCAG 2.2 A and AA and of good practice. `without` are selectors of what is not ours. */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(SOURCE);
  const found = await page.evaluate(
    async (exclude) => {
      const { axe } = window as unknown as {
        axe: { run(context: object): Promise<{ violations: Violation[] }> };
      };
      return (await axe.run({ include: ["html"], exclude })).violations;
    },
    [...without],
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`),
  );
}
