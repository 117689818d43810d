/**
 * Name of the bookmark of a node. Word allows letters, digits and underscores, at most 40, and hides
 * names that begin with an underscore.
 */
export const bookmarkName = (id: string): string =>
  `_lkip_${id.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);
