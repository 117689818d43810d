import type { Isi } from "../api";
import type { Sheet, Value } from "../sheets/contract";
import { identitas } from "../sheets/identitas";

type Fields<S extends Sheet> = { readonly [F in keyof S["columns"]]?: Value | undefined };

/** Content of a tab from fields; year fields are headers already (“Target 2021”). */
export function isiSheet<S extends Sheet>(
  sheet: S,
  rows: readonly (Fields<S> & { readonly [header: string]: Value | undefined })[],
  total?: Fields<S>,
): Isi {
  const byHeader = (row: { readonly [field: string]: Value | undefined }) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([field, value]) =>
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
