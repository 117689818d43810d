import type { Angka } from "../domain/angka";
import { type Batas, parseBatas } from "../domain/batas";
import { type Arah, parseArah, parseRumus, type Rumus } from "../domain/capaian";
import { parseTarget, type Rentang } from "../domain/rentang";
import {
  type Argument,
  inUnitOf,
  isBlank,
  mapCells,
  orNa,
  type Result,
  toAngka,
  toText,
} from "./arguments";

/** Scores of codes such as WTP, by `keyOf`. */
export type Nilai = ReadonlyMap<string, Angka>;

const keyOf = (code: Argument): string => toText(code).toLowerCase().replace(/\s+/g, " ");

/** A two-column range of kode and nilai. A first row of headers and rows without either are skipped. */
export function parseNilai(name: string, skala: Argument): Nilai {
  if (isBlank(skala)) return new Map();
  const rows = Array.isArray(skala) ? (skala as Argument[][]) : [];
  if (rows[0]?.length !== 2)
    throw new Error(`${name}: skala harus rentang dua kolom (kode, nilai).`);
  return new Map(
    rows.flatMap(([kode, nilai], i): [string, Angka][] => {
      if (isBlank(kode) || isBlank(nilai)) return [];
      const angka = toAngka(nilai);
      if (angka !== undefined) return [[keyOf(kode), angka]];
      if (i === 0) return [];
      throw new Error(`${name}: nilai “${nilai}” pada baris ke-${i + 1} skala bukan angka.`);
    }),
  );
}

/** The target in a cell, plain or a range, or by its code. */
export function toTarget(cell: Argument, nilai?: Nilai): Rentang<Angka> | undefined {
  if (typeof cell === "string") {
    const range = parseTarget(cell);
    if (range !== undefined) return range;
  }
  const angka = toAngka(cell) ?? nilai?.get(keyOf(cell));
  return angka && { bawah: angka, atas: angka };
}

/** Target and realisasi in one unit, as `toPair` has two numbers. */
export function align(target: Rentang<Angka>, realisasi: Angka): [Rentang, number] {
  const { bawah, atas } = target;
  return [
    { bawah: inUnitOf(realisasi, bawah), atas: inUnitOf(realisasi, atas) },
    inUnitOf(bawah, realisasi),
  ];
}

/** The arah in a cell, blank being positif. */
export function toArah(cell: Argument): Arah {
  const arah = parseArah(toText(cell));
  if (arah === undefined) {
    throw new Error(`arah harus “positif” atau “negatif”, diterima “${cell}”.`);
  }
  return arah;
}

export function toRumus(cell: Argument): Rumus {
  const rumus = parseRumus(toText(cell));
  if (rumus === undefined) {
    throw new Error(`rumus harus “(2T−R)/T” atau “T/R”, diterima “${cell}”.`);
  }
  return rumus;
}

/** The limits that a setting names, for a whole call. */
export function toBatas(name: string, cell: Argument): Batas {
  const text = toText(Array.isArray(cell) ? (cell[0] as Argument[])?.[0] : cell);
  const batas = parseBatas(text);
  if (batas === undefined) {
    throw new Error(
      `${name}: batas harus “tanpa batas”, “paling tinggi 100”, “paling rendah 0” atau “0 sampai 100”, diterima “${text}”.`,
    );
  }
  return batas;
}

/** `read`, which thousands of rows ask for the same few cells. */
function remember<T>(read: (cell: Argument) => T): (cell: Argument) => T {
  const known = new Map<Argument, T>();
  return (cell) => {
    const value = known.get(cell) ?? read(cell);
    known.set(cell, value);
    return value;
  };
}

/** `mapCells` for target, realisasi, arah and rumus, in this order; the last two may be left out. */
export function mapTarget(
  name: string,
  args: Readonly<Record<string, Argument>>,
  compute: (target: Rentang, realisasi: number, arah: Arah, rumus: Rumus) => number | undefined,
  nilai?: Nilai,
): Result {
  const arahOf = remember(toArah);
  const rumusOf = remember(toRumus);
  return mapCells(name, args, ([t, r, a, f]) => {
    if (isBlank(t) || isBlank(r)) return "";
    const arah = arahOf(a);
    const rumus = rumusOf(f);
    // Most cells hold numbers, and those are in one unit as they are.
    if (typeof t === "number" && typeof r === "number") {
      return orNa(compute({ bawah: t, atas: t }, r, arah, rumus));
    }
    const target = toTarget(t, nilai);
    const realisasi = toAngka(r) ?? nilai?.get(keyOf(r));
    return orNa(target && realisasi && compute(...align(target, realisasi), arah, rumus));
  });
}
