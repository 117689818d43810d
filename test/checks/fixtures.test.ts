import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import { broken } from "./broken";
import { FIXTURES, readFixture } from "./fixture";
import { kinerjaWith } from "./workbook";

const fixtures = readdirSync(FIXTURES).filter((name) => name.endsWith(".csv"));

test.each(fixtures)("%s fires on exactly the rows it names", (name) => {
  const { sections, expected } = readFixture(name);
  const found = new Map([...expected.keys()].map((key) => [key, [] as string[]]));
  for (const { tab, sel, pemeriksaan } of runChecks(kinerjaWith(sections))) {
    const key = `${tab}!${sel.replace(/^[A-Z]+/, "")}`;
    found.set(key, [...new Set([...(found.get(key) ?? []), pemeriksaan])].sort());
  }
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

test.each(fixtures)("whatever is blank, the findings of %s name what is there", (name) => {
  const { sections, expected } = readFixture(name);
  const ids = new Set([...expected.values()].flat());
  const wrong = new Set<string>();
  // Without its years Identitas leaves no columns for them.
  for (const { tab, rows } of sections.filter((section) => section.tab !== "Identitas")) {
    const headers = new Set(rows.flatMap((row) => Object.keys(row)));
    for (const header of headers) {
      // Kode goes with each, and is blank by itself when its turn comes.
      const blank = { [header]: "", ...(headers.has("Kode") && { Kode: "" }) };
      const rest = sections.map((section) =>
        section.tab === tab
          ? { ...section, rows: rows.map((row) => ({ ...row, ...blank })) }
          : section,
      );
      const kinerja = kinerjaWith(rest);
      for (const check of checks.filter(({ id }) => ids.has(id))) {
        for (const { message } of check.run(kinerja)) {
          if (/undefined|null|NaN/.test(message)) wrong.add(`${tab}, ${header}: ${message}`);
        }
      }
    }
  }
  expect([...wrong]).toEqual([]);
});

test("every check about rows has a fixture in which it fires", () => {
  for (const { id } of checks.filter((check) => !(check.id in broken))) {
    expect([...readFixture(`${id}.csv`).expected.values()].flat()).toContain(id);
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
