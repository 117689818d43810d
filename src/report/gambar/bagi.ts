/** Items in order in as few parts of at most so many as there must be, and these about equal: 16 by 12 is 8 and 8. */
export function bagi<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, i) => items.slice(i * size, (i + 1) * size)).filter(
    (part) => part.length > 0,
  );
}
