/** docs/panduan.md and docs/laporan.md, held against the product: what they name is on the screen, and their examples compute. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LocalHost } from "../../local/host";
import { ALL_TABS } from "../../src/app/workbook";
import { checks } from "../../src/checks/registry";
import { parseAngka } from "../../src/domain/angka";
import { checklistReviu } from "../../src/sheets/checklist-reviu";
import { identitas } from "../../src/sheets/identitas";
import { logo } from "../../src/sheets/logo";
import { penerimaan } from "../../src/sheets/penerimaan";
import { riwayat } from "../../src/sheets/riwayat";
import { versiLaporan } from "../../src/sheets/versi-laporan";
import { ROOT } from "../product/built";
import { openProduct } from "../product/product";

const DOCS = join(ROOT, "docs");
const page = readFileSync(join(DOCS, "panduan.md"), "utf8");
const squeeze = (text: string) => text.replace(/\s+/g, " ").trim();
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = ""]) => squeeze(found));

const source = ["src", "sidebar"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("contoh"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  )
  .map((text) => squeeze(text.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "…")))
  .join("\n");

/** Whether the words stand in the source as a whole: a string, a label between tags, or one half of it. */
const isShown = (words: string) =>
  ['"', "`", "“", ">", "> ", "} "].some((before) =>
    ['"', "`", "”", "<", " <", ":", " {"].some((after) =>
      source.includes(`${before}${words}${after}`),
    ),
  );

const OWN_TABS = [checklistReviu, penerimaan, riwayat, versiLaporan, logo].map(({ tab }) => tab);
const functions = all(
  readFileSync(join(ROOT, "src/main.ts"), "utf8"),
  /@customfunction\s*\*\/\s*global\.([A-Z_]+) =/g,
);
/** Bold that a page sets for stress or as a question, not as a name. */
const STRESS =
  /[?.!]$|^(?:Sel |Kolom tercetak$|kode$|pada baris|Persen$|Target berupa|Volume$|Belum ada data$)/;

test("every name in bold is on the screen", () => {
  const names = all(page, /\*\*([^*]+)\*\*/g).filter((name) => !STRESS.test(name));
  expect(names.length).toBeGreaterThan(100);
  const parts = [...new Set(names.flatMap((name) => name.split(" › ")))];
  expect(parts.filter((name) => !isShown(name))).toEqual([]);
});

test("what is not on the screen is not found", () => {
  for (const word of ["Cetak laporan", "Periksa ulang", "galat perlu", "Simpan"]) {
    expect([word, isShown(word)]).toEqual([word, false]);
  }
});

test("every menu path is an item of the menu", () => {
  const menu = all(readFileSync(join(ROOT, "src/gas/ui.ts"), "utf8"), /addItem\("([^"]+)"/g);
  const paths = all(page, /\*\*LKIP › ([^*]+)\*\*/g);
  expect([...new Set(paths)].sort()).toEqual([...menu].sort());
});

test("every tab is explained, and every tab that is named exists", () => {
  const explained = all(page, /^### (.+)$/gm);
  expect(ALL_TABS.filter((tab) => !explained.includes(tab))).toEqual([]);
  const named = all(page, /lembar(?: tersembunyi)? \*\*([^*]+)\*\*/g);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((tab) => ![...ALL_TABS, ...OWN_TABS].includes(tab))).toEqual([]);
  expect(OWN_TABS.filter((tab) => !page.includes(`**${tab}**`))).toEqual([]);
});

test("each tab has an example and a common mistake", () => {
  const parts = page
    .split(/^### /m)
    .filter((part) => ALL_TABS.some((tab) => part.startsWith(`${tab}\n`)));
  expect(parts).toHaveLength(ALL_TABS.length);
  expect(parts.filter((part) => !/Contoh/.test(part))).toEqual([]);
  const mistakes = parts.filter((part) => /[Kk]esalahan yang sering/.test(part));
  // Nothing is typed on Dasbor.
  expect(mistakes).toHaveLength(ALL_TABS.length - 1);
});

test("fields of Identitas that the ten steps need are there", () => {
  for (const { label } of [identitas.fields.awalRenstra, identitas.fields.akhirRenstra]) {
    expect(page).toContain(`**${label}**`);
  }
});

test("every sentence in the table of problems is one of the product's", () => {
  const sentences = all(page, /^\| “(.+)” \|/gm);
  expect(sentences.length).toBeGreaterThan(20);
  const missing = sentences.flatMap((sentence) =>
    sentence
      .split("…")
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 3 && !source.includes(piece)),
  );
  expect(missing).toEqual([]);
});

test("all custom functions are there, and no other", () => {
  expect(functions).toHaveLength(22);
  const listed = all(page, /^\| `([A-Z_]+)` \|/gm);
  expect([...listed].sort()).toEqual([...functions].sort());
  const used = all(page, /=([A-Z_]+)\(/g);
  expect(used.filter((name) => !functions.includes(name))).toEqual([]);
});

test("README counts checks and functions as they are", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  expect(readme).toContain(`runs ${checks.length} checks`);
  expect(all(readme, /^\| `=([A-Z_]+)\(/gm).sort()).toEqual([...functions].sort());
  expect(readme).toMatch(/^Seventeen tabs,/m);
  expect(ALL_TABS).toHaveLength(17);
});

test.each(["panduan.md", "laporan.md"])("every link of %s leads somewhere", (name) => {
  const text = readFileSync(join(DOCS, name), "utf8");
  const anchors = all(text, /^#+ (.+)$/gm).map(
    (heading) =>
      `#${heading
        .toLowerCase()
        .replace(/[^\p{L}\d\s-]/gu, "")
        .replaceAll(" ", "-")}`,
  );
  const links = all(text, /\]\(([^)]+)\)/g).filter((link) => !link.startsWith("https:"));
  expect(links.length).toBeGreaterThan(5);
  expect(
    links.filter((link) =>
      link.startsWith("#") ? !anchors.includes(link) : !existsSync(join(DOCS, link)),
    ),
  ).toEqual([]);
});

describe("examples", () => {
  let host: LocalHost;
  beforeAll(() => {
    host = openProduct();
  });
  afterAll(() => host.dispose());

  const formulas = [...page.matchAll(/`(=[A-Z_]+\([^`]*\))` → `([^`]+)`/g)].map(
    ([, formula = "", result = ""]) => [formula, result] as const,
  );

  test("enough of them say what they give", () => {
    expect(formulas.length).toBeGreaterThanOrEqual(13);
  });

  test.each(formulas)("%s gives %s", (formula, result) => {
    const tab = host.save().sheets[0]?.name ?? "";
    host.type(tab, "A1", formula);
    const value = host.value(tab, "A1");
    expect(typeof value === "number" ? String(value).replace(".", ",") : value).toBe(result);
  });

  test("numbers are read as the table says", () => {
    const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].filter(
      ([, typed = ""]) => !/^[A-Z_]+$/.test(typed),
    );
    expect(rows).toHaveLength(7);
    for (const [, typed = "", read = ""] of rows) {
      const want = read
        .replace(" persen", "")
        .replaceAll(".", "")
        .replace(",", ".")
        .replace("−", "-");
      expect([typed, parseAngka(typed)?.angka]).toEqual([typed, Number(want)]);
    }
  });
});
