import { readFileSync } from "node:fs";
import { join } from "node:path";
import { identitas } from "../../src/sheets/identitas";
import type { Section } from "./workbook";

export const FIXTURES = join(__dirname, "fixtures");
const EXPECTED = "Harapan";

export interface Fixture {
  readonly sections: readonly Section[];
  /** Ids of the checks that must fire, by row: `Anggaran!5`. */
  readonly expected: ReadonlyMap<string, readonly string[]>;
}

/** The fixture in this file of `fixtures/`. */
export const readFixture = (name: string): Fixture =>
  parse(readFileSync(join(FIXTURES, name), "utf8"));

/**
 * A fixture is one or more tabs: a line `# Tab`, a line of headers, then rows, `;` between cells. A row
 * that begins with `TOTAL:` stands above the header, one of Identitas where its label does. The last
 * column, Harapan, names the checks that must fire on that row, separated by spaces; none means silence.
 * A line that begins with two slashes is a remark.
 */
function parse(text: string): Fixture {
  const sections: (Section & { rows: Record<string, string>[]; total?: Record<string, string> })[] =
    [];
  const expected = new Map<string, string[]>();
  let headers: string[] | undefined;
  for (const line of text.split("\n").map((l) => l.trimEnd())) {
    if (line.startsWith("//") || line === "") continue;
    if (line.startsWith("# ")) {
      sections.push({ tab: line.slice(2), rows: [] });
      headers = undefined;
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) throw new Error("A fixture begins with “# Tab”.");
    const isTotal = line.startsWith("TOTAL:");
    const cells = (isTotal ? line.slice(6) : line).split(";").map((c) => c.trim());
    if (headers === undefined) {
      headers = cells;
      continue;
    }
    const row = Object.fromEntries(headers.map((header, i) => [header, cells[i] ?? ""]));
    const { [EXPECTED]: wanted = "", ...typed } = row;
    const lines = Object.values(identitas.fields).map(({ label }) => label as string);
    const place =
      section.tab === identitas.tab ? lines.indexOf(cells[0] ?? "") : section.rows.length;
    const at = isTotal ? 2 : 4 + place;
    expected.set(
      `${section.tab}!${at}`,
      wanted
        .split(/\s+/)
        .filter((id) => id !== "")
        .sort(),
    );
    if (isTotal) section.total = typed;
    else section.rows.push(typed);
  }
  return { sections, expected };
}
