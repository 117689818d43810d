import type { Diubah } from "../src/api";
import type { IconName } from "./parts/icon";

/** What has come of the last acceptance or repair, as the panel says it. */
export interface Done {
  readonly icon: IconName;
  readonly title: string;
  readonly lines: readonly string[];
  /** Number of a repair that can be undone. */
  readonly nomor?: number;
}

const SEBAB: Readonly<Record<Diubah["ditolak"][number]["sebab"], string>> = {
  berubah: "sudah diubah orang, jadi dibiarkan",
  berformat:
    "berisi tanggal, tautan atau huruf berformat yang tidak dapat dikembalikan; perbaiki sendiri",
  "tanpa-rujukan": "memerlukan kolom yang tidak ada; jalankan Siapkan lembar LKIP dahulu",
};
/** Cells that are named one by one. */
const BANYAK = 5;

function sayRefused(ditolak: Diubah["ditolak"]): string[] {
  const lines = ditolak
    .slice(0, BANYAK)
    .map(({ tab, sel, sebab }) => `Sel ${sel} pada lembar ${tab} ${SEBAB[sebab]}.`);
  const rest = ditolak.length - lines.length;
  return rest > 0 ? [...lines, `Demikian juga ${rest} sel lain.`] : lines;
}

export function sayRepaired({ nomor, sel, ditolak }: Diubah): Done {
  const lines = sayRefused(ditolak);
  return sel === 0
    ? { icon: "peringatan", title: "Tidak ada yang diperbaiki.", lines }
    : { icon: "selesai", title: `${sel} sel diperbaiki.`, lines, nomor };
}

export function sayUndone({ sel, ditolak }: Diubah): Done {
  const lines = sayRefused(ditolak);
  if (sel > 0) return { icon: "selesai", title: `${sel} sel dikembalikan.`, lines };
  const gone = "Perbaikan itu tidak tercatat lagi pada lembar Riwayat Perbaikan.";
  return {
    icon: "peringatan",
    title: "Tidak ada yang dikembalikan.",
    lines: lines.length > 0 ? lines : [gone],
  };
}
