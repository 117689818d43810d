import { identitas } from "../sheets/identitas";
import type { Kinerja } from "../sheets/kinerja";

/** What tells rows without a kode apart, in the order in which it is written. */
const SEBUTAN = [
  "bagian",
  "jenis",
  "nomor",
  "kategori",
  "kodePredikat",
  "uraian",
  "indikator",
  "judul",
];
/** Characters of one of these: enough to know it again. */
const PANJANG = 60;

/** What a row and a column are called, wherever they stand. */
export interface Kunci {
  /** `S1.1`; the label for Identitas, “TOTAL” above the header, blank for the tab as a whole. */
  rowOf(tab: string, row: number): string;
  /** Header of a column letter; blank where there is none. */
  columnOf(tab: string, letter: string): string;
}

/**
 * Names for the rows of a workbook that stay with them when rows are sorted or put in: the kode, with the
 * indikator on RKT, where a kegiatan has several rows; else what the row says. The second of two rows of
 * one name is “S1.1 (2)”. Rows of which nothing is known (respondents) go by their number.
 */
export function kunciOf(kinerja: Kinerja): Kunci {
  const names = new Map<string, string>();
  const taken = new Map<string, number>();
  const { skala, organisasi, renstra, indikator, rkt, perjanjian, pengukuran } = kinerja;
  const { anggaran, belanja, analisis, isuPenutup, narasi, letak } = kinerja;
  const tables = [skala, organisasi, renstra, indikator, rkt, perjanjian, pengukuran];
  for (const table of [...tables, anggaran, belanja, analisis, isuPenutup, narasi]) {
    for (const row of table) {
      const { tab } = row.at;
      const name = nameOf(row, table === rkt);
      if (name === "") continue;
      const count = (taken.get(`${tab}!${name}`) ?? 0) + 1;
      taken.set(`${tab}!${name}`, count);
      names.set(`${tab}!${row.at.row}`, count === 1 ? name : `${name} (${count})`);
    }
  }
  const labels: Readonly<Record<string, { readonly label: string }>> = identitas.fields;
  for (const [key, row] of Object.entries(letak[identitas.tab]?.rows ?? {})) {
    names.set(`${identitas.tab}!${row}`, labels[key]?.label ?? key);
  }
  return {
    rowOf(tab, row) {
      const headerRow = letak[tab]?.headerRow ?? row;
      if (row <= headerRow) return row > 1 && row === headerRow - 1 ? "TOTAL" : "";
      return names.get(`${tab}!${row}`) ?? `baris ${row}`;
    },
    columnOf: (tab, letter) => letak[tab]?.headers[letter] ?? "",
  };
}

function nameOf(row: object, isRkt: boolean): string {
  const fields = row as Readonly<Record<string, unknown>>;
  const kode = fields.kode ?? fields.program;
  const parts = kode === undefined ? SEBUTAN.map((field) => fields[field]) : [kode];
  if (kode !== undefined && isRkt) parts.push(fields.indikator);
  return parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).replace(/\s+/g, " ").slice(0, PANJANG).trim())
    .join(" ");
}
