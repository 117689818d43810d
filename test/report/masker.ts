/** Puts marks for texts, of several that fit the longest. Only where no letter or digit goes on. */
export function masker(marks: ReadonlyMap<string, string>, found: (text: string) => void) {
  const HEAD = 3;
  const byHead = new Map<string, string[]>();
  for (const text of [...marks.keys()].sort((a, b) => b.length - a.length)) {
    const head = text.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), text]);
  }
  const isWord = (c: string | undefined) => c !== undefined && /[\p{L}\d]/u.test(c);
  return (line: string): string => {
    let out = "";
    for (let at = 0; at < line.length; ) {
      const candidates = byHead.get(line.slice(at, at + HEAD)) ?? [];
      const text = isWord(line[at - 1])
        ? undefined
        : candidates.find((x) => line.startsWith(x, at) && !isWord(line[at + x.length]));
      if (text !== undefined) found(text);
      out += text === undefined ? line[at] : marks.get(text);
      at += text?.length ?? 1;
    }
    return out;
  };
}
