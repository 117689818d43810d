/**
 * One of several ways to say the same, by the position of what is said: neighbours differ, and the
 * same workbook always gives the same words.
 */
export const pilih = <T>(giliran: number, [first, ...others]: readonly [T, ...T[]]): T =>
  [first, ...others][giliran % (others.length + 1)] ?? first;
