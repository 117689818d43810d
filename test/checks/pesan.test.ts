/**
 * pesan.txt: every finding of every fixture and of the example as printed, word for word, as people read it.
 * `UPDATE_DOCS=1 npx jest test/checks/pesan` rewrites it; read what has changed before it is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillExample } from "../../src/app/example";
import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import type { Kinerja } from "../../src/sheets/kinerja";
import { FakeWorkbook } from "../fakes";
import { broken } from "./broken";
import { FIXTURES, readFixture } from "./fixture";
import { kinerjaOf, kinerjaWith } from "./workbook";

const LISTING = join(__dirname, "pesan.txt");

function example(): Kinerja {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(true));
  return kinerjaOf(book);
}

const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".csv"))
  .sort();

const books: ReadonlyMap<string, () => Kinerja> = new Map<string, () => Kinerja>([
  ...fixtures.map((name) => [name, () => kinerjaWith(readFixture(name).sections)] as const),
  ...Object.entries(broken).map(([name, book]) => [name, () => kinerjaOf(book())] as const),
  ["contoh", example],
]);

/** Three lines at most: where and what, the sentence, the repair. */
function lines(temuan: Temuan): string {
  const { pemeriksaan, tingkat, tab, sel, kunci, kolom, pesan, tercetak, seharusnya } = temuan;
  const { perbaikan, diterima, pernahDiterima } = temuan;
  const row = [kunci, kolom].filter((part) => part !== "").join(", ");
  const values = [
    ...(tercetak === null ? [] : [`tertulis “${tercetak}”`]),
    ...(seharusnya === null ? [] : [`seharusnya “${seharusnya}”`]),
    ...(diterima === null ? [] : ["diterima"]),
    ...(pernahDiterima === null ? [] : ["pernah diterima"]),
  ];
  const place = `${tab}!${sel}${row === "" ? "" : ` (${row})`}`;
  const changes = perbaikan?.ubahan.map(({ tab: other, sel: cell, dari, ke }) => {
    const to = ke === null ? "kosong" : ke === "rumus" ? "rumus" : `“${ke.teks}”`;
    return `${other}!${cell} “${dari}” → ${to}`;
  });
  return [
    `${place} ${tingkat} ${pemeriksaan}${values.length === 0 ? "" : `; ${values.join(", ")}`}`,
    `    ${pesan}`,
    ...(perbaikan ? [`    [${perbaikan.label}] ${changes?.join("; ")}`] : []),
  ].join("\n");
}

const chapterOf = (name: string): string =>
  [`# ${name}`, ...runChecks(books.get(name)?.() as Kinerja).map(lines)].join("\n\n");

if (process.env.UPDATE_DOCS === "1") {
  writeFileSync(LISTING, `${[...books.keys()].map(chapterOf).join("\n\n")}\n`);
}
const chapters = readFileSync(LISTING, "utf8")
  .trimEnd()
  .split(/\n\n(?=# )/);

test.each([...books.keys()])(
  "%s is found word for word (else UPDATE_DOCS=1 rewrites it)",
  (name) => {
    expect(chapterOf(name)).toBe(
      chapters.find((chapter) => chapter.split("\n")[0] === `# ${name}`),
    );
  },
);

test("pesan.txt has each workbook once", () => {
  expect(chapters.map((chapter) => chapter.split("\n")[0])).toEqual(
    [...books.keys()].map((name) => `# ${name}`),
  );
});
