import type { Page } from "playwright-core";

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

interface Hidden {
  readonly name: string;
  readonly why: string;
}

/**
 * What Tab comes to that a person cannot see then: it lies outside the window, is covered by what stays in
 * place, or is not marked. `rounds` are the most stops that are tried.
 */
export async function unreachable(page: Page, rounds = 80): Promise<Hidden[]> {
  const hidden: Hidden[] = [];
  const seen = new Set<string>();
  for (let i = 0; i < rounds; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(async () => {
      // What comes into view is laid out in the next frames.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const at = document.activeElement;
      if (at === null || at === document.body) return undefined;
      // The list in a picker is the browser's, and scrolls by itself.
      const { left, right, top, bottom } = at.getBoundingClientRect();
      const name = (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 60);
      const path = `${at.tagName} ${name} ${left} ${[...document.querySelectorAll("*")].indexOf(at)}`;
      const { outlineStyle } = getComputedStyle(at);
      const isTall = bottom - top > innerHeight - 100;
      const why: string[] = [];
      if (outlineStyle === "none") why.push("not marked");
      if (left < -1 || right > innerWidth + 1) why.push(`wide: ${left} to ${right}`);
      if (!isTall && (top < -1 || bottom > innerHeight + 1)) why.push(`away: ${top} to ${bottom}`);
      // Both ends, since what covers it covers one of them; a box is hit through what is in it.
      const y = isTall ? [Math.max(top, 0) + 60] : [top + 2, bottom - 2];
      for (const end of y) {
        const hit = document.elementFromPoint((left + right) / 2, end);
        if (hit === null || !(at.contains(hit) || hit.contains(at)))
          why.push(`covered at ${Math.round(end)} by ${hit?.tagName} ${hit?.className ?? ""}`);
      }
      return { path, name: name || at.tagName, why: why.join("; ") };
    });
    if (stop === undefined) {
      if (seen.size > 0) return hidden;
      continue;
    }
    if (seen.has(stop.path)) return hidden;
    seen.add(stop.path);
    if (stop.why !== "") hidden.push({ name: stop.name, why: stop.why });
  }
  return hidden;
}

/** What buttons and links are called, as a screen reader says it. */
export const namesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, a")].map(
      (element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
    ),
  );

/** Texts whose contrast with what is behind them is under 4.5:1 (WCAG 2.2, 1.4.3). */
export const lowContrast = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = parse(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      if (element === null) return "rgb(255, 255, 255)";
      const color = getComputedStyle(element).backgroundColor;
      return parse(color)[3] === 0 ? behind(element.parentElement) : color;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const low: string[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!element || !text || element.closest("script, style, .spoken")) continue;
      const [a, b] = [luminance(getComputedStyle(element).color), luminance(behind(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) low.push(`${text}: ${ratio.toFixed(2)}`);
    }
    return low;
  });
