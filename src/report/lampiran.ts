import { link } from "./blocks";
import type { Context } from "./contract";
import type { Inline } from "./node";

/** “ Matriks Renstra selengkapnya tercantum dalam Lampiran 1.”, to end a paragraph; nothing without it. */
export const tercantum = ({ lampiran }: Context, id: string, what: string): readonly Inline[] =>
  lampiran.includes(id) ? [` ${what} tercantum dalam `, link(id), "."] : [];
