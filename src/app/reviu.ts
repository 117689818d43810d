import type { ButirReviu, JawabanBaru } from "../api";
import { parseButir } from "../domain/butir-reviu";
import { checklistReviu } from "../sheets/checklist-reviu";
import type { Row, Value } from "../sheets/contract";
import { occupation } from "../sheets/layout";
import { readReviu } from "../sheets/read-reviu";
import type { Step } from "../sheets/step";
import { planTable } from "./table";
import type { Workbook } from "./workbook";

type Baris = Row<typeof checklistReviu>;

/**
 * Keeps answers on Checklist Reviu, which it makes first; items without a row get one below the others.
 * An answer that somebody else changed since it was read is left alone and named in `bentrok`.
 */
export function saveReviu(
  workbook: Workbook,
  butir: readonly ButirReviu[],
  jawaban: readonly JawabanBaru[],
): { reviu: Baris[]; bentrok: string[] } {
  const { tab, columns, title } = checklistReviu;
  const shape = workbook.shape([tab]);
  if (occupation(shape[0], [columns.kode.header], title) === "foreign") {
    throw new Error(
      `Lembar “${tab}” berisi hal lain, tanpa kolom “${columns.kode.header}”. Ganti nama lembar itu, lalu simpan lagi; tidak ada yang diubah.`,
    );
  }
  workbook.apply(planTable(workbook, checklistReviu));
  const read = () => readReviu(workbook.read([tab])[0]);
  const { rows, letak } = read();
  const known = new Map<string, Baris>();
  for (const row of rows as unknown as Baris[]) {
    const kode = parseButir(row.kode ?? "");
    if (kode !== undefined && !known.has(kode)) known.set(kode, row);
  }
  const steps: Step[] = [];
  const put = (row: number, field: keyof typeof columns, values: readonly Value[]) => {
    const column = numberOf(letak?.columns[field] ?? "");
    if (column > 0 && values.length > 0) {
      steps.push({ step: "write", tab, row, column, values: values.map((value) => [value]) });
    }
  };
  const baru = butir.filter(({ kode }) => !known.has(kode));
  const end = Math.max(letak?.headerRow ?? 0, ...rows.map(({ at }) => at.row)) + 1;
  for (const field of ["kode", "pernyataan"] as const) {
    put(
      end,
      field,
      baru.map((one) => one[field]),
    );
  }
  const bentrok: string[] = [];
  for (const { kode, dari, ...isi } of jawaban) {
    const row = known.get(kode);
    const added = baru.findIndex((one) => one.kode === kode);
    const at = row?.at.row ?? end + added;
    const isChanged = (["jawaban", "keterangan"] as const).some(
      (field) => (row?.[field] ?? "") !== dari[field],
    );
    if (isChanged || (row === undefined && added < 0)) {
      bentrok.push(kode);
      continue;
    }
    for (const field of ["jawaban", "keterangan", "pereviu", "tanggal"] as const) {
      put(at, field, [isi[field]]);
    }
  }
  workbook.apply(steps);
  return { reviu: read().rows as unknown as Baris[], bentrok };
}

/** 1 for A; 0 for a column that is not there. */
const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
