import type { Isi } from "../api";
import type { Column, Sheet, Value } from "../sheets/contract";
import { identitas } from "../sheets/identitas";

/** What may be typed in a column: beside a number also text, as a draft has it. */
type Isian<C extends Column> = C["kind"] extends "nilai" | "rupiah" | "tahun"
  ? number | string
  : string;

/** Columns that an example names by their field: neither computed nor one a year. */
type IsDiketik<C extends Column> = C extends
  | { readonly kind: "rumus" }
  | { readonly perTahun: string }
  ? false
  : true;

/** Headers of year columns, “Target 2021”, where the sheet has any. */
type PerTahun<S extends Sheet> =
  Extract<S["columns"][keyof S["columns"]], { readonly perTahun: string }> extends never
    ? unknown
    : { readonly [header: `${string} ${number}`]: number | string | undefined };

/** A row of an example. */
export type Baris<S extends Sheet> = {
  readonly [F in keyof S["columns"] as IsDiketik<S["columns"][F]> extends true ? F : never]?:
    | Isian<S["columns"][F]>
    | undefined;
} & PerTahun<S>;

/** Content of a tab from fields; year fields are headers already (“Target 2021”). */
export function isiSheet<S extends Sheet>(
  sheet: S,
  rows: readonly Baris<S>[],
  total?: Baris<S>,
): Isi {
  const byHeader = (row: Baris<S>) =>
    Object.fromEntries(
      Object.entries(row as { readonly [field: string]: Value | undefined }).flatMap(
        ([field, value]) =>
          value === undefined ? [] : [[sheet.columns[field]?.header ?? field, value]],
      ),
    );
  return { tab: sheet.tab, rows: rows.map(byHeader), ...(total && { total: byHeader(total) }) };
}

/** Content of Identitas from its keys. */
export function isiIdentitas(
  values: { readonly [K in keyof (typeof identitas)["fields"]]?: Value | undefined },
): Isi {
  const { label, nilai } = identitas.header;
  return {
    tab: identitas.tab,
    rows: Object.entries(values).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [
            {
              [label]: identitas.fields[key as keyof typeof identitas.fields].label,
              [nilai]: value,
            },
          ],
    ),
  };
}
