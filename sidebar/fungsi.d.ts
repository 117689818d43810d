/** A custom function as Bantuan tells of it: the words that Sheets shows while its name is typed. */
export interface Fungsi {
  readonly nama: string;
  readonly guna: string;
  readonly contoh: string;
}
/** Every custom function, in the order of `src/main.ts`. */
export declare const FUNGSI: readonly Fungsi[];
