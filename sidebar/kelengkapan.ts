import { formatPersen } from "../src/domain/format";
import { persenLengkap } from "../src/sheets/kelengkapan";
import type { Kelengkapan, Kinerja } from "../src/sheets/kinerja";

interface Split {
  /** Tabs that lack something, in the order in which they are filled. */
  readonly kurang: readonly Kelengkapan[];
  readonly lengkap: readonly Kelengkapan[];
}

/** Tabs that Siapkan lembar would make. */
export function missingTabs(kinerja: Kinerja): string[] {
  return kinerja.gangguan.flatMap(({ jenis, tab }) => (jenis === "lembar-hilang" ? [tab] : []));
}

/** What the tabs lack; those that do not exist are a matter of Siapkan lembar. */
export function splitKelengkapan(kinerja: Kinerja): Split {
  const missing = missingTabs(kinerja);
  const tabs = kinerja.kelengkapan.filter(({ tab }) => !missing.includes(tab));
  return {
    kurang: tabs.filter((one) => !isLengkap(one)),
    lengkap: tabs.filter(isLengkap),
  };
}

const isLengkap = ({ terisi, wajib }: Kelengkapan) => wajib > 0 && terisi >= wajib;

/** “86%”, rounded down: a tab that lacks one cell in a thousand is not at 100%. */
export const formatLengkap = (one: Kelengkapan): string =>
  formatPersen(Math.floor(persenLengkap(one)), 0);
