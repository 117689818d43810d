import type { Kinerja } from "../src/sheets/kinerja";

/** A repair that can be undone. */
export interface Repaired {
  readonly nomor: number;
  readonly waktu: string;
  readonly keterangan: string;
  /** Cells that were not put back yet: `Anggaran!I6`. */
  readonly sel: readonly string[];
}

/** Repairs of which a cell still stands as repaired, latest first; an undoing is none. */
export function repairsOf(riwayat: Kinerja["riwayat"]): Repaired[] {
  const name = (nomor: string | undefined, row: Kinerja["riwayat"][number]) =>
    `${nomor} ${row.lembar}!${row.sel}`;
  const undone = new Set(riwayat.map((row) => name(row.urungan, row)));
  const byNumber = new Map<number, { waktu: string; said: Set<string>; sel: string[] }>();
  for (const row of riwayat) {
    const nomor = Number(row.nomor);
    if (row.urungan !== undefined || !(nomor > 0) || undone.has(name(row.nomor, row))) continue;
    const own = byNumber.get(nomor) ?? { waktu: row.waktu ?? "", said: new Set(), sel: [] };
    own.said.add(row.keterangan ?? "");
    own.sel.push(`${row.lembar}!${row.sel}`);
    byNumber.set(nomor, own);
  }
  return [...byNumber]
    .sort(([a], [b]) => b - a)
    .map(([nomor, { waktu, said, sel }]) => ({
      nomor,
      waktu,
      sel,
      keterangan: said.size === 1 ? ([...said][0] ?? "") : `${said.size} perbaikan`,
    }));
}
