import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import { identitas } from "../../src/sheets/identitas";
import { kinerjaOf, type Section, workbookOf } from "./workbook";

const FOLDER = join(__dirname, "fixtures");
const EXPECTED = "Harapan";

/**
 * A fixture is one or more tabs: a line `# Tab`, a line of headers, then rows, `;` between cells. A row
 * that begins with `TOTAL:` stands above the header, one of Identitas where its label does. The last column, Harapan, names the checks that
 * must fire on that row, separated by spaces; none means silence.
 */
function parse(text: string): { sections: Section[]; expected: Map<string, string[]> } {
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

const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith(".csv"));

test.each(fixtures)("%s fires on exactly the rows it names", (name) => {
  const { sections, expected } = parse(readFileSync(join(FOLDER, name), "utf8"));
  const found = new Map([...expected.keys()].map((key) => [key, [] as string[]]));
  for (const { tab, sel, pemeriksaan } of runChecks(kinerjaOf(workbookOf(sections)))) {
    const key = `${tab}!${sel.replace(/^[A-Z]+/, "")}`;
    found.set(key, [...new Set([...(found.get(key) ?? []), pemeriksaan])].sort());
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test("every check about rows has a fixture in which it fires", () => {
  const structural = [
    "lembar-hilang",
    "kolom-hilang",
    "rumus-tertimpa",
    "tumpahan-terhalang",
    "identitas-kosong",
  ];
  for (const { id } of checks.filter((check) => !structural.includes(check.id))) {
    const text = readFileSync(join(FOLDER, `${id}.csv`), "utf8");
    expect([...parse(text).expected.values()].flat()).toContain(id);
  }
});

test("ids are the file names and appear once", () => {
  const files = readdirSync(join(__dirname, "../../src/checks")).map((name) =>
    name.replace(/\.ts$/, ""),
  );
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(files).toContain(id);
});
