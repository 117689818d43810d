/** Reads what Google Sheets reads from the built script: the JSDoc of its custom functions. */
import type { FunctionHelp } from "./protocol";

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(/g;

/** Help for every top-level function whose doc comment says `@customfunction`, by its own name. */
export function describeFunctions(code: string): FunctionHelp[] {
  return [...code.matchAll(DOCUMENTED)]
    .filter(([, doc = ""]) => /@customfunction\b/i.test(doc))
    .map(([, doc = "", name = ""]) => describe(name, doc));
}

function describe(name: string, doc: string): FunctionHelp {
  const text = doc.replace(/^[ \t]*\*[ \t]?/gm, "");
  const [prose = "", ...tags] = text.split(/^[ \t]*(?=@)/m);
  const params = tags.flatMap((tag) => {
    const found = /^@param\s+(?:\{([^}]*)\}\s+)?(\[?)([\w$.]+)[^\]\s]*\]?\s*-?\s*([\s\S]*)/.exec(
      tag,
    );
    if (!found) return [];
    const [, type = "", bracket = "", param = "", description = ""] = found;
    return [
      {
        name: param,
        description: oneLine(description),
        optional: bracket === "[" || type.endsWith("="),
      },
    ];
  });
  return { name, description: oneLine(prose), params };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
