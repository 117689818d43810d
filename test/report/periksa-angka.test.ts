/** No number in a report that the data do not give: the example and random workbooks, read back. */
import { rasterise } from "../../local/cli/rasterise";
import { renderDocx } from "../../src/render/docx/render";
import { compose } from "../../src/report/compose";
import type { Document } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import {
  acak,
  kinerjaOfRandom,
  type RandomWorkbook,
  randomWorkbook,
  type Ukuran,
} from "../checks/random-workbook";
import { partsOf } from "../render/docx";
import { ajung, kosong } from "./ajung";
import { rapi } from "./fakta";
import { periksaAngka } from "./periksa-angka";
import { barisOf, figuresOf } from "./text";

const BOOKS = Number(process.env.SOAK ?? 0) || 200;
const FROM = Number(process.env.SEED ?? 1);

/** Sizes and gaps by turns, the rest by chance. */
const UKURAN: readonly Ukuran[] = [
  {},
  { sasaran: 1 },
  { tercetak: false },
  { sasaran: 2 },
  { blank: false, sasaran: 3 },
  {},
  { sasaran: 5 },
  { tercetak: false, sasaran: 4 },
];

type Kurang = (book: RandomWorkbook) => void;
const tanpaKolom =
  (tab: string, header: string): Kurang =>
  ({ tabs }) => {
    for (const row of tabs[tab]?.rows ?? []) row[header] = "";
  };
const tanpaBaris =
  (tab: string): Kurang =>
  ({ tabs }) => {
    tabs[tab]?.rows.splice(0);
  };
const tanpaIsian =
  (is: (key: string) => boolean): Kurang =>
  ({ identitas }) => {
    for (const key of Object.keys(identitas).filter(is)) identitas[key] = "";
  };
/** What people leave out of a workbook, one of them in every other one. */
const KURANG: readonly Kurang[] = [
  tanpaKolom("Pengukuran", "Realisasi"),
  tanpaKolom("Anggaran", "Realisasi (Rp)"),
  tanpaKolom("Anggaran", "Anggaran (Rp)"),
  tanpaKolom("IKU", "Satuan"),
  tanpaKolom("IKU", "Sasaran"),
  tanpaKolom("IKU", "Arah"),
  tanpaBaris("Anggaran"),
  tanpaBaris("Renstra"),
  tanpaBaris("RKT"),
  tanpaBaris("Skala"),
  tanpaBaris("IKU"),
  tanpaBaris("Perjanjian Kinerja"),
  tanpaBaris("Analisis"),
  // Programs alone, without any kegiatan.
  ({ tabs }) => {
    const isTop = ({ Tingkat }: Record<string, unknown>) => Tingkat === "program";
    for (const tab of ["Anggaran", "RKT"]) {
      const rows = tabs[tab]?.rows ?? [];
      rows.splice(0, rows.length, ...rows.filter(isTop));
    }
  },
  tanpaIsian((key) => !key.startsWith("Tahun")),
  tanpaIsian((key) => key === "Tahun laporan"),
  tanpaIsian((key) => key === "Tahun akhir Renstra"),
];

function acakan(seed: number): Kinerja {
  const book = randomWorkbook(seed, UKURAN[seed % UKURAN.length]);
  if (seed % 2 === 0) KURANG[(seed / 2) % KURANG.length]?.(book);
  return kinerjaOfRandom(book);
}

test("every number of the example follows from it", () => {
  const kinerja = ajung();
  const { keluhan, tempat, pemilik, ketikan } = periksaAngka(compose(kinerja), kinerja);
  expect(keluhan).toEqual([]);
  // Nearly all of them by their very place.
  expect(tempat).toBeGreaterThan(600);
  expect(pemilik).toBeLessThan(tempat / 10);
  expect(ketikan).toBeLessThan(tempat / 5);
});

test("an empty workbook gives no number", () => {
  expect(periksaAngka(compose(kosong()), kosong()).keluhan).toEqual([]);
});

test(`every number of ${BOOKS} random workbooks follows from them`, () => {
  const keluhan: string[] = [];
  let checked = 0;
  for (let seed = FROM; seed < FROM + BOOKS; seed++) {
    const kinerja = acakan(seed);
    const found = periksaAngka(compose(kinerja), kinerja);
    checked += found.tempat;
    keluhan.push(...found.keluhan.map((text) => `seed ${seed}, ${text}`));
  }
  expect(keluhan).toEqual([]);
  expect(checked / BOOKS).toBeGreaterThan(500);
});

/** Everything a tree prints, as places to change. */
function* cetakan(node: unknown): Generator<{ get: string; set: (x: string) => void }> {
  const HIDDEN = ["id", "to", "type", "style", "created", "base64", "author", "marker", "align"];
  if (typeof node !== "object" || node === null) return;
  for (const [name, child] of Object.entries(node)) {
    if (HIDDEN.includes(name)) continue;
    const owner = node as Record<string, unknown>;
    if (typeof child === "string")
      yield {
        get: child,
        set: (x) => {
          owner[name] = x;
        },
      };
    else yield* cetakan(child);
  }
}

/** The same tree with one number of it changed; which one is chance. */
function salahSatu(document: Document, seed: number): { spoilt: Document; at: string } {
  const spoilt = structuredClone(document);
  const { pick } = acak(seed);
  const places = [...cetakan(spoilt)].filter(({ get }) => /\d/.test(get));
  const { get, set } = pick(places);
  const digits = [...get.matchAll(/\d(?!\d)/g)];
  const { index, 0: digit } = pick(digits);
  const changed = `${get.slice(0, index)}${(Number(digit) + 1) % 10}${get.slice(index + 1)}`;
  set(changed);
  return { spoilt, at: changed };
}

describe("a wrong number is found", () => {
  const EACH = 40;
  test.each([
    ["the example", () => ajung()],
    ["a random workbook", () => acakan(13)],
  ])(`whichever it is: ${EACH} of %s, changed one at a time`, (_, make) => {
    const kinerja = make();
    const document = compose(kinerja);
    const missed = Array.from({ length: EACH }, (_x, i) => salahSatu(document, i + 1))
      .filter(({ spoilt }) => periksaAngka(spoilt, kinerja).keluhan.length === 0)
      .map(({ at }) => at);
    expect(missed).toEqual([]);
  });

  const spoil = (from: string, to: string): Document => {
    const text = JSON.stringify(compose(ajung()));
    expect(text).toContain(from);
    return JSON.parse(text.replace(from, to)) as Document;
  };
  test.each([
    ["a count off by one", "2 (dua) sasaran strategis", "3 (tiga) sasaran strategis"],
    ["a count in other words", "2 (dua) sasaran strategis", "2 (tiga) sasaran strategis"],
    [
      "a year of last year in a title",
      "Pengukuran Kinerja Kecamatan Ajung Tahun 2021",
      "Pengukuran Kinerja Kecamatan Ajung Tahun 2020",
    ],
    ["a year of last year on the cover", "TAHUN 2021", "TAHUN 2020"],
    ["a capaian rounded twice", "99,59%", "99,60%"],
    ["zero with a sign", '"0 poin"', '"−0 poin"'],
    ["a value that is none", "99,59%", "NaN%"],
  ])("%s", (_, from, to) => {
    expect(periksaAngka(spoil(from, to), ajung()).keluhan).not.toEqual([]);
  });

  test("two amounts that stand in each other’s row", () => {
    const text = JSON.stringify(compose(ajung()));
    const [a, b] = ["27.539.000", "1.197.774.000"];
    const swapped = text.replaceAll(a, "#").replaceAll(b, a).replaceAll("#", b);
    const { keluhan } = periksaAngka(JSON.parse(swapped) as Document, ajung());
    expect(keluhan.filter((k) => k.startsWith("tabel-anggaran"))).not.toEqual([]);
  });

  test.each([
    ["Pengukuran", "Realisasi"],
    ["Anggaran", "Realisasi (Rp)"],
    ["IKU", "Realisasi 2020"],
  ])("a cell of %s, %s, that was changed after the report was made", (tab, header) => {
    let changed = 0;
    for (let seed = 1; changed < 5; seed++) {
      const book = randomWorkbook(seed, { sasaran: 2 });
      const document = compose(kinerjaOfRandom(book));
      const row = book.tabs[tab]?.rows.find((r) => typeof r[header] === "number");
      if (row === undefined) continue;
      row[header] = Number(row[header]) + 1;
      expect(periksaAngka(document, kinerjaOfRandom(book)).keluhan).not.toEqual([]);
      changed++;
    }
  });
});

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
const plain = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");

/** Paragraphs of a part of a docx, in order; lists of contents have a style of their own. */
function paragraphsOf(xml: string): { style: string; text: string }[] {
  const body = xml
    .replace(/<w:instrText.*?<\/w:instrText>/gs, "")
    .replace(/<w:(?:br|tab)\/>/g, "<w:t> </w:t>");
  return body.split("</w:p>").map((p) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(p)?.[1] ?? "",
    text: rapi(
      plain([...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = ""]) => text).join("")),
    ),
  }));
}

const DOCX: readonly (readonly [string, () => Kinerja])[] = [
  ["the example", () => ajung()],
  ...[9, 13, 21].map((seed) => [`random workbook ${seed}`, () => acakan(seed)] as const),
];
test.each(DOCX)("the docx of %s has the numbers of its tree, in their order", async (_, make) => {
  const document = compose(make(), { draf: true });
  // Page numbers of the lists of contents are tested where pages are laid out.
  const docx = new Uint8Array(await renderDocx(document, { rasterise }));
  const parts = partsOf(docx);
  const body = parts["word/document.xml"] ?? "";
  const withDigit = (lines: readonly string[]) => lines.filter((line) => /\d/.test(line));
  const isList = ({ style }: { style: string }) => /^TOC|TableofFigures/.test(style);
  const all = paragraphsOf(body);
  const lines = barisOf(document).map(rapi);
  expect(withDigit(lines).length).toBeGreaterThan(100);
  expect(withDigit(all.filter((p) => !isList(p)).map(({ text }) => text))).toEqual(
    withDigit(lines),
  );
  // An entry of a list of contents is a heading or caption, and then its page.
  const entries = all.filter(isList).map(({ text }) => text.replace(/ ?\d*$/, ""));
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries)
    expect(lines.map((line) => line.replace(/ ?\d*$/, ""))).toContain(entry);
  const footers = Object.keys(parts).filter((name) => /footer\d+\.xml$/.test(name));
  const printed = footers.flatMap((name) => paragraphsOf(parts[name] ?? "").map((p) => p.text));
  for (const text of withDigit(printed)) expect(text).toContain(rapi(document.footer));
  const alts = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = ""]) => text);
  const figures = figuresOf(document).map(({ alt }) => alt);
  expect(alts.map((text) => rapi(plain(text)))).toEqual(figures.map(rapi));
});
