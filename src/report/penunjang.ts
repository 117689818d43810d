import type { BarisAnggaran, BarisRkt, Jumlah, Kinerja } from "../sheets/kinerja";
import { tanpaTitik } from "./kalimat/hitungan";
import { pohon, type Simpul } from "./rincian";

/** A program, kegiatan or subkegiatan that serves a sasaran: what went in and what came out. */
export interface Penunjang {
  /** 1, 1.1, 1.1.1: from its place below the sasaran. */
  readonly nomor: string;
  readonly tingkat: Tingkat;
  readonly uraian: string | undefined;
  /** Its budget; undefined where part of it serves something else, or where it has none. */
  readonly masukan: Jumlah | undefined;
  /** Its indikator on RKT. */
  readonly keluaran: readonly BarisRkt[];
}

export type Tingkat = "program" | "kegiatan" | "subkegiatan";

const TINGKAT = ["program", "kegiatan", "subkegiatan"] as const;

interface Butir extends Omit<Penunjang, "nomor" | "tingkat"> {
  readonly kode: string | undefined;
  readonly sasaran: string | undefined;
  readonly depth: number;
}

/**
 * Programs and kegiatan of each sasaran, by its kode: rows of Anggaran and RKT that name the sasaran or
 * stand below one that does, in the order of Anggaran, joined by kode. Rows of RKT alone follow their induk.
 */
export function penunjangOf({ anggaran, rkt }: Kinerja): ReadonlyMap<string, readonly Penunjang[]> {
  const groups = new Map<string, BarisRkt[]>();
  const loose: BarisRkt[][] = [];
  for (const row of rkt) {
    if (row.kode === undefined) {
      loose.push([row]);
      continue;
    }
    const group = groups.get(row.kode);
    if (group === undefined) groups.set(row.kode, [row]);
    else group.push(row);
  }
  const items = pohon(anggaran).flatMap((simpul) => fromAnggaran(simpul, undefined, 0, groups));
  const sasaranOf = new Map(items.map(({ kode, sasaran }) => [kode, sasaran]));
  for (const rows of [...groups.values(), ...loose]) place(rows, items, sasaranOf);
  const byKode = new Map<string, Butir[]>();
  for (const item of items) {
    if (item.sasaran === undefined) continue;
    const list = byKode.get(item.sasaran);
    if (list === undefined) byKode.set(item.sasaran, [item]);
    else list.push(item);
  }
  return new Map([...byKode].map(([kode, list]) => [kode, numbered(list)]));
}

function fromAnggaran(
  { baris, anak }: Simpul<BarisAnggaran>,
  inherited: string | undefined,
  depth: number,
  groups: ReadonlyMap<string, readonly BarisRkt[]>,
): Butir[] {
  const keluaran = (baris.kode === undefined ? undefined : groups.get(baris.kode)) ?? [];
  const own = baris.sasaran ?? inherited ?? keluaran.find(({ sasaran }) => sasaran)?.sasaran;
  const below = anak.flatMap((child) => fromAnggaran(child, own, depth + 1, groups));
  const isOne = below.every(({ sasaran }) => sasaran === own);
  const { jumlahPagu, jumlahRealisasi, serapan } = baris;
  const item: Butir = {
    kode: baris.kode,
    sasaran: own,
    depth,
    uraian: baris.uraian,
    masukan: isOne ? { jumlahPagu, jumlahRealisasi, serapan } : undefined,
    keluaran,
  };
  // A subkegiatan that promises no output of its own is part of its kegiatan.
  return depth > 1 && keluaran.length === 0 ? below : [item, ...below];
}

/** Adds a group of RKT that has no row on Anggaran, behind what stands below the same induk. */
function place(
  rows: readonly BarisRkt[],
  items: Butir[],
  sasaranOf: Map<string | undefined, string | undefined>,
): void {
  const [first] = rows;
  if (first === undefined || (first.kode !== undefined && sasaranOf.has(first.kode))) return;
  const { kode, induk, uraian } = first;
  const sasaran =
    rows.find((row) => row.sasaran)?.sasaran ??
    (induk === undefined ? undefined : sasaranOf.get(induk));
  if (kode !== undefined) sasaranOf.set(kode, sasaran);
  const tingkat = first.tingkat?.trim().toLowerCase();
  const depth = tingkat === "subkegiatan" ? 2 : tingkat === "kegiatan" ? 1 : 0;
  const parent = induk === undefined ? -1 : items.findIndex((item) => item.kode === induk);
  const above = items[parent]?.depth ?? -1;
  const next = items.findIndex((item, i) => i > parent && item.depth <= above);
  const at = parent < 0 || next < 0 ? items.length : next;
  items.splice(at, 0, { kode, sasaran, depth, uraian, masukan: undefined, keluaran: rows });
}

/** A level without the one above it moves up, so that no number has a zero in it. */
function numbered(items: readonly Butir[]): Penunjang[] {
  const counters: number[] = [];
  return items.map(({ depth, uraian, masukan, keluaran }) => {
    const place = Math.min(depth, counters.length);
    counters.length = Math.min(counters.length, place + 1);
    counters[place] = (counters[place] ?? 0) + 1;
    return {
      nomor: counters.join("."),
      tingkat: TINGKAT[Math.min(depth, 2)] ?? "subkegiatan",
      uraian: uraian === undefined ? undefined : tanpaTitik(uraian),
      masukan,
      keluaran,
    };
  });
}
