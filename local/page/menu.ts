/**
 * The script's menus, as a menu bar that also works from the keyboard.
 *
 * Follows the ARIA menu bar pattern: arrows move, Enter and Space choose, Escape returns.
 */
import type { MenuEvent } from "../server/protocol";
import { byId, make } from "./dom";

interface Menu {
  button: HTMLButtonElement;
  list: HTMLElement;
  items: HTMLButtonElement[];
}

let stopListening = new AbortController();

/** Shows these menus in place of the earlier ones. `leave` gives the focus back to where it was before. */
export function showMenus(
  menus: MenuEvent[],
  choose: (run: string) => void,
  leave: () => void,
): void {
  const bar = byId("menus");
  stopListening.abort();
  stopListening = new AbortController();
  const { signal } = stopListening;
  const shown = menus.map(build);
  bar.replaceChildren(...shown.map(({ button, list }) => make("div", {}, button, list)));
  shown.forEach(({ button }, i) => {
    button.tabIndex = i === 0 ? 0 : -1;
  });

  const current = () => shown.find(({ list }) => !list.hidden);
  const close = () => {
    for (const { button, list } of shown) {
      list.hidden = true;
      button.setAttribute("aria-expanded", "false");
    }
  };
  const open = (menu: Menu, focus?: HTMLElement) => {
    close();
    menu.list.hidden = false;
    menu.button.setAttribute("aria-expanded", "true");
    (focus ?? menu.button).focus();
  };

  for (const menu of shown) {
    menu.button.addEventListener("click", () => {
      if (menu.list.hidden) open(menu);
      else close();
    });
    menu.button.addEventListener("mouseenter", () => {
      if (current() && current() !== menu) open(menu);
    });
    for (const item of menu.items) {
      // Not mouseenter: that also fires when the list opens under a resting pointer.
      item.addEventListener("mousemove", () => item.focus());
      item.addEventListener("click", () => {
        close();
        leave();
        choose(item.dataset.run ?? "");
      });
    }
  }

  const onKey = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ button }) =>
      button.parentElement?.contains(event.target as Node),
    );
    const menu = shown[at];
    if (!menu) return;
    // The grid listens on the window and would move its selection.
    event.stopPropagation();
    const item = menu.items.indexOf(event.target as HTMLButtonElement);
    const nextTo = (by: number) => shown[(at + by + shown.length) % shown.length] ?? menu;
    const wasOpen = current() !== undefined;
    const go: Record<string, () => void> = {
      ArrowDown: () => open(menu, menu.items[(item + 1) % menu.items.length]),
      ArrowUp: () => open(menu, menu.items.at(item <= 0 ? -1 : item - 1)),
      Home: () => menu.items[0]?.focus(),
      End: () => menu.items.at(-1)?.focus(),
      ArrowRight: () => (wasOpen ? open(nextTo(1), nextTo(1).items[0]) : nextTo(1).button.focus()),
      ArrowLeft: () =>
        wasOpen ? open(nextTo(-1), nextTo(-1).items[0]) : nextTo(-1).button.focus(),
      Tab: close,
      Escape: () => {
        close();
        if (item >= 0) menu.button.focus();
        else leave();
      },
    };
    const act = go[event.key];
    if (!act) return;
    if (event.key !== "Tab") event.preventDefault();
    act();
  };
  bar.addEventListener("keydown", onKey, { signal });
  bar.addEventListener("keyup", (event) => event.stopPropagation(), { signal });
  const outside = ({ target }: Event) => {
    if (!bar.contains(target as Node)) close();
  };
  addEventListener("pointerdown", outside, { signal, capture: true });
  // A click into a frame is seen only as the loss of the window's focus.
  addEventListener("blur", close, { signal });
}

function build({ title, items }: MenuEvent, index: number): Menu {
  const button = make("button", {
    type: "button",
    id: `menu-${index}`,
    className: "menu-title",
    textContent: title,
  });
  button.setAttribute("role", "menuitem");
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  const list = make("div", { hidden: true, className: "menu" });
  list.setAttribute("role", "menu");
  list.setAttribute("aria-labelledby", button.id);
  const entries = items.map((item) => {
    const entry = item
      ? make("button", {
          type: "button",
          className: "menu-item",
          textContent: item.label,
          tabIndex: -1,
        })
      : make("hr");
    entry.setAttribute("role", item ? "menuitem" : "separator");
    if (item) entry.dataset.run = item.run;
    return entry;
  });
  list.append(...entries);
  return { button, list, items: entries.filter((entry) => entry instanceof HTMLButtonElement) };
}
