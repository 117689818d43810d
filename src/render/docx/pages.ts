import type { PageNumberEstimator } from "docx";

/** What the layout found: the page each bookmark starts on, as a number, and how many pages a section has. */
export interface Pages {
  readonly numbers: ReadonlyMap<string, number>;
  readonly counts: readonly (number | undefined)[];
}

/** An estimator that tells what it found as well. */
export function listening(
  estimator: PageNumberEstimator,
  tell: (pages: Pages) => void,
): PageNumberEstimator {
  return Object.assign((...args: Parameters<PageNumberEstimator>) => {
    const found = estimator(...args);
    tell({
      numbers: found.bookmarkPageNumbers ?? new Map(),
      counts: found.sectionPageCounts ?? [],
    });
    return found;
  }, estimator);
}
