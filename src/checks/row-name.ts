import type { At } from "../sheets/contract";

/** What a message calls a row that may lack its kode: `S1.1`, else `pada baris 5`. */
export const rowName = (kode: string | undefined, at: At): string => kode ?? `pada baris ${at.row}`;
