/** Panels in the order of their buttons; the server names one of them in `data-panel`. */
export const PANELS = ["beranda", "periksa", "reviu", "contoh", "tahun-baru", "bantuan"] as const;

export type PanelName = (typeof PANELS)[number];

export const PANEL_TITLES: Readonly<Record<PanelName, string>> = {
  beranda: "Beranda",
  periksa: "Periksa",
  reviu: "Reviu",
  contoh: "Contoh",
  "tahun-baru": "Tahun baru",
  bantuan: "Bantuan",
};

/** Beranda for anything unknown. */
export function readPanelName(text: string | undefined): PanelName {
  return PANELS.find((name) => name === text) ?? "beranda";
}
