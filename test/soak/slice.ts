/** `npm run soak` tries everything; a test run tries a slice that is shifted by the seed. */
export const SOAK = process.env.SOAK !== undefined;
export const SEED = Number(process.env.SEED ?? 1);

/** The first, the last and `count` between them, evenly spread and shifted by the seed. */
export function slice<T>(all: readonly T[], count: number): T[] {
  const width = all.length / count;
  const shift = (SEED * 0.618) % 1;
  const between = Array.from({ length: count }, (_, i) => Math.floor((i + shift) * width));
  return [...new Set([0, ...between, all.length - 1])].flatMap((i) => all.slice(i, i + 1));
}

/** With a soak: of how many states one is begun again from, 1 unless told. */
export const EVERY = Number(process.env.EVERY ?? 1);
