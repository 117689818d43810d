import type { Temuan } from "./checks/contract";
import type { Value } from "./sheets/contract";
import type { Kinerja } from "./sheets/kinerja";

/** Content for one tab, by header: what Isi contoh writes. Identitas rows are `{Isian, Nilai}`. */
export interface Isi {
  readonly tab: string;
  readonly rows: readonly { readonly [header: string]: Value }[];
  /** Cells of the row above the header, by header: printed totals. */
  readonly total?: { readonly [header: string]: Value };
}

/** What the sidebar and the dialog may ask of the server. Plain JSON both ways; errors are Indonesian sentences. */
export interface Api {
  /** Makes what is missing of the standard tabs; says what it did. */
  apiScaffold(): { dibuat: string[]; ditambah: string[]; dilewati: string[] };
  apiReadKinerja(): Kinerja;
  /** Writes the findings to Pemeriksaan, replacing the earlier ones. */
  apiWriteTemuan(temuan: readonly Temuan[], waktu: string): void;
  /** Fills empty tabs with an example; refuses when a person has typed anything. */
  apiFillExample(isi: readonly Isi[]): { tab: string[] };
  /** Selects a cell in the grid. */
  apiGoTo(tab: string, sel: string): void;
  /** Turns a docx (base64) into a Google Doc in the user's Drive. */
  apiSaveReport(name: string, docx: string): { url: string; id: string };
}
