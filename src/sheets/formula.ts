/**
 * Parts of formulas that several tabs share. Each works on whole columns inside ARRAYFORMULA; `kode` is
 * the column of this tab that names the row of the other.
 */

/** The field of the row with this kode on another tab, `otherwise` where there is none. */
export const lookup = (kode: string, tab: string, field: string, otherwise = '""'): string =>
  `XLOOKUP({${kode}};{${tab}.kode};{${tab}.${field}};${otherwise})`;

/** `value` where the row has a kode and the value is not blank: a blank cell looked up counts as 0. */
export const filled = (kode: string, value: string): string =>
  `IF({${kode}}="";"";IF(${value}="";"";${value}))`;

/**
 * The cell of an indikator in the column of IKU whose header ends with a year, “Target 2021”. It is found
 * by its header, so it holds when the Renstra period, and with it the year columns, change.
 */
export const byYear = (header: string, tahun: string): string =>
  `IFERROR(XLOOKUP({kode};{IKU.kode};OFFSET({IKU.kode};0;MATCH("${header} "&${tahun};{IKU.kode:row};0)-COLUMN({IKU.kode}));"");"")`;

/** Text of the row with this kode on another tab: joined to nothing, a blank stays blank. */
export const lookupText = (kode: string, tab: string, field: string, otherwise?: string): string =>
  `IF({${kode}}="";"";${lookup(kode, tab, field, otherwise)}&"")`;

/** Row by row what another tab has in a text column, whatever the lengths of the two tabs. */
export const mirror = (axis: string, tab: string, of: string): string =>
  `XLOOKUP(ROW({${axis}})-ROW({${axis}:head});ROW({${tab}.${of}})-ROW({${tab}.${of}:head});{${tab}.${of}};"")&""`;

/** Columns beside each other in this order, wherever people have moved them. */
export const beside = (...fields: readonly string[]): string =>
  `HSTACK(${fields.map((field) => `{${field}}`).join(";")})`;

/** Settings that every capaian is computed with. */
export const SKALA_NILAI = beside("Skala.kodePredikat", "Skala.nilaiPredikat");
export const SKALA = beside("Skala.batasBawah", "Skala.jenis", "Skala.kategori");
export const capaian = (target: string, realisasi: string): string =>
  `CAPAIAN({${target}};{${realisasi}};{arah};{Identitas.rumusNegatif};${SKALA_NILAI};{Identitas.batasCapaian})`;
export const kategori = (nilai: string): string => `PREDIKAT({${nilai}};${SKALA})`;
/** The colour of a kategori on Skala. */
export const warna = (field: string): string =>
  `IF({${field}}="";"";XLOOKUP({${field}};{Skala.kategori};{Skala.warna};""))`;
