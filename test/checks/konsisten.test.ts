/**
 * A slice of the soak: `npm run soak` runs a thousand workbooks, and a thousand planted errors of every
 * class. A failure names the seed, and the same seed gives the same workbook.
 */
import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { type Grid, letters, normalize } from "../../src/sheets/grid";
import { identitas } from "../../src/sheets/identitas";
import { readKinerja } from "../../src/sheets/read-kinerja";
import { isWritable } from "./pecahan";
import { kelas, type Tanaman } from "./plant";
import { explain, kelasTercetak, SALAH, write } from "./plant-printed";
import {
  acak,
  type Cetakan,
  gridsOf,
  kinerjaOfRandom,
  type RandomWorkbook,
  randomWorkbook,
  type Ukuran,
} from "./random-workbook";

const SOAK = Number(process.env.SOAK ?? 0);
const FROM = Number(process.env.SEED ?? 1);
const BOOKS = SOAK || 100;
const EACH = SOAK || 2;
/** Errors are planted in workbooks of up to so many sasaran; beyond that more of the same takes longer. */
const SMALL = 4;

const tempat = ({ tab, sel }: Temuan) => `${tab}!${sel}`;
const brief = ({ pemeriksaan, tingkat, pesan, ...at }: Temuan) =>
  `${tempat({ pemeriksaan, tingkat, pesan, ...at })} ${pemeriksaan} (${tingkat}): ${pesan}`;

test(`${BOOKS} workbooks that agree with themselves have no finding at all`, () => {
  let printed = 0;
  for (let seed = FROM; seed < FROM + BOOKS; seed++) {
    const book = randomWorkbook(seed);
    printed += book.cetakan.length;
    const found = runChecks(kinerjaOfRandom(book)).map(brief);
    if (found.length > 0) throw new Error(`seed ${seed}:\n${found.join("\n")}`);
  }
  // They hold something to be found.
  expect(printed / BOOKS).toBeGreaterThan(20);
});

/** A1 of a cell by tab, row and header. */
function cellOf(
  grids: readonly Grid[],
  { tab, row, header }: Pick<Tanaman, "tab" | "row" | "header">,
) {
  const grid = grids.find((g) => g.tab === tab);
  if (typeof row === "string") {
    const r = grid?.values.findIndex((line) => normalize(line[0]) === normalize(row)) ?? -1;
    return `${identitas.tab}!B${r + 1}`;
  }
  const r = grid?.values.findIndex((line) => line.some((cell) => cell === header)) ?? -1;
  const c = grid?.values[r]?.indexOf(header ?? "") ?? -1;
  const computed = grid?.formulas[2]?.findIndex((formula) => formula.includes(`"${header}"`)) ?? -1;
  const column = c >= 0 ? c : computed;
  return `${tab}!${letters(column + 1)}${row === -2 ? 3 : row === -1 ? 2 : row + 4}`;
}

const copyOf = (book: RandomWorkbook): RandomWorkbook => ({
  ...book,
  identitas: { ...book.identitas },
  tabs: Object.fromEntries(
    Object.entries(book.tabs).map(([tab, { rows, total }]) => [
      tab,
      { rows: rows.map((row) => ({ ...row })), total: { ...total } },
    ]),
  ),
});

/** Workbooks by seed, for as long as a class has not been planted often enough. */
function* seeds(): Iterable<number> {
  for (let seed = FROM; seed < FROM + 200 * EACH; seed++) yield seed;
}
/** Small workbooks by seed, which every class begins with. */
const made = new Map<string, RandomWorkbook>();
function small(seed: number, ukuran: Ukuran = {}): RandomWorkbook {
  const key = `${seed} ${ukuran.tercetak}`;
  const book = made.get(key) ?? randomWorkbook(seed, { sasaran: 1 + (seed % SMALL), ...ukuran });
  if (made.size < 3000) made.set(key, book);
  return book;
}

/** Headers whose row may share its numbers with another row, which is then told to differ. */
const SHARED = /^(?:Capaian|Serapan) tercetak$/;

function expectPrinted(
  seed: number,
  book: RandomWorkbook,
  cetakan: Cetakan,
  text: string,
  causes: ReturnType<typeof explain>,
) {
  const { tab, row, header, check } = cetakan;
  const grids = gridsOf(book);
  const found = runChecks(readKinerja(grids));
  const cell = cellOf(grids, { tab, row, header });
  const own = found.filter((f) => tempat(f) === cell && f.pemeriksaan === check);
  const others = found.filter(
    (f) =>
      !own.includes(f) &&
      !(f.pemeriksaan === "masukan-sama" && SHARED.test(header) && f.tab === tab) &&
      !(f.pemeriksaan === "proporsi-tercetak" && header === "Proporsi tercetak"),
  );
  const [cause] = causes;
  const label = cause?.label === SALAH ? undefined : cause?.label;
  const told = own.map(({ pesan, tingkat }) => ({ tingkat, sebab: causeIn(pesan, text) }));
  const context = `seed ${seed}, ${cell}: “${text}” (${causes.map((c) => c.label).join("; ")})`;
  expect({ context, told, others: others.map(brief) }).toEqual({
    context,
    told: [{ tingkat: cause?.tingkat, sebab: label }],
    others: [],
  });
}

/** What a message says in brackets behind the printed number. */
function causeIn(pesan: string, text: string): string | undefined {
  const printed = `tercetak ${text}`;
  const rest = pesan.slice(pesan.indexOf(printed) + printed.length);
  return /^ \(((?:[^()]|\([^()]*\))*)\),/.exec(rest)?.[1];
}

describe("a printed number is found in its cell and nowhere else, and told by how it came to be", () => {
  for (const [name, { of, is }] of Object.entries(kelasTercetak)) {
    test(name, () => {
      let planted = 0;
      for (const seed of seeds()) {
        const a = acak(seed * 31 + name.length);
        const book = small(seed);
        // Which number and which precision is chance; whether it is an error of this class is not.
        const cells = book.cetakan
          .map((c) => ({ c, by: a.int(0, 1e6) }))
          .sort((x, y) => x.by - y.by);
        for (const { c } of cells) {
          const options = of(c, a).filter(
            (x) => isWritable(x, c.gaya) && explain(c, x).some(({ label }) => is(label)),
          );
          if (options.length === 0) continue;
          const x = a.pick(options);
          const spoilt = copyOf(book);
          const { rows, total } = spoilt.tabs[c.tab] as {
            rows: Record<string, unknown>[];
            total: Record<string, unknown>;
          };
          const text = write(c, x, a);
          (c.row < 0 ? total : (rows[c.row] as Record<string, unknown>))[c.header] = text;
          expectPrinted(seed, spoilt, c, text, explain(c, x));
          planted++;
          break;
        }
        if (planted >= EACH) break;
      }
      expect(planted).toBe(EACH);
    });
  }
});

describe("an error of each kind is found where it is", () => {
  for (const [name, { plant, ukuran }] of Object.entries(kelas)) {
    test(name, () => {
      let planted = 0;
      for (const seed of seeds()) {
        const book = copyOf(small(seed, ukuran));
        const tanaman = plant(book, acak(seed * 37 + name.length));
        if (tanaman === undefined) continue;
        const grids = gridsOf(book);
        const found = runChecks(readKinerja(tanaman.grids?.(grids) ?? grids));
        const isCell = tanaman.header !== undefined || typeof tanaman.row === "string";
        const cell = cellOf(grids, tanaman);
        const own = found.filter(
          (f) =>
            f.pemeriksaan === tanaman.check &&
            f.tab === tanaman.tab &&
            (!isCell || tempat(f) === cell),
        );
        const others = found.filter(
          (f) => !own.includes(f) && !tanaman.also?.includes(f.pemeriksaan),
        );
        const context = `seed ${seed}, ${tanaman.check} at ${cell}`;
        expect({ context, own: own.length, others: others.map(brief) }).toEqual({
          context,
          own: 1,
          others: [],
        });
        planted++;
        if (planted >= EACH) break;
      }
      expect(planted).toBe(EACH);
    });
  }
});
