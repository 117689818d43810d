/** One of the two variants of the example, as choices between what they hold. */
export interface Versi {
  /** What the draft prints, to the letter, or what is right. */
  pick<A, B>(tercetak: A, benar: B): A | B;
  /** A value that only the draft as printed has. */
  asli<T>(tercetak: T): T | undefined;
  /** A value that the draft lacks. */
  benar<T>(benar: T): T | undefined;
}

export const versiOf = (isTercetak: boolean): Versi => ({
  pick: (tercetak, benar) => (isTercetak ? tercetak : benar),
  asli: (tercetak) => (isTercetak ? tercetak : undefined),
  benar: (benar) => (isTercetak ? undefined : benar),
});
