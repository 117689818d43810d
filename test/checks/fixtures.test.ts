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
