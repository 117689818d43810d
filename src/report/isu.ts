import type { Kinerja } from "../sheets/kinerja";
import { hasilOf } from "./kalimat/capaian";

/** An item of Isu dan Penutup with what it says. */
export type Isu = Kinerja["isuPenutup"][number] & { readonly uraian: string };

/** Items of one jenis, in the order of the tab. */
export const isuOf = (
  { isuPenutup }: Kinerja,
  jenis: "permasalahan utama" | "hambatan" | "langkah perbaikan",
): readonly Isu[] =>
  isuPenutup.filter(
    (row): row is Isu => row.jenis?.trim().toLowerCase() === jenis && row.uraian !== undefined,
  );

/** Whether a target was missed, so that a report must say what stood in the way. */
export const isAdaTertinggal = ({ indikator }: Kinerja): boolean =>
  indikator.some((i) => i.indikator !== undefined && hasilOf(i) === "belum tercapai");
