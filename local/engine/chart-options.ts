/** Options of a chart: a tree that is written and read by dotted paths. */

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** Plain JSON, so that the script cannot change a chart through what it handed over. */
function copied(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/**
 * The tree with one option set. What `a` held is gone when `a` is set anew, and kept when `a.b` is;
 * null takes an option away.
 */
export function withOption(tree: Tree, path: string, value: unknown): Tree {
  const [key = "", ...rest] = path.split(".");
  if (rest.length > 0) {
    const below = tree[key];
    return { ...tree, [key]: withOption(isTree(below) ? below : {}, rest.join("."), value) };
  }
  const { [key]: _old, ...others } = tree;
  return value === null || value === undefined ? others : { ...others, [key]: copied(value) };
}

/** Null where nobody set it. */
export function optionAt(tree: Tree, path: string): unknown {
  let found: unknown = tree;
  for (const key of path.split(".")) found = isTree(found) ? found[key] : undefined;
  return copied(found) ?? null;
}
