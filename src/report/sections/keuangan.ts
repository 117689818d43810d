import type { Kinerja } from "../../sheets/kinerja";
import { heading, paragraph } from "../blocks";
import type { Context } from "../contract";
import type { Block } from "../node";
import { anggaranPerBelanja } from "./anggaran-belanja";
import { anggaranPerProgram } from "./anggaran-program";
import { anggaranPerSasaran } from "./anggaran-sasaran";

/** Bab III, akuntabilitas keuangan: by kind of belanja, by program and kegiatan, by sasaran. */
export function akuntabilitasKeuangan(kinerja: Kinerja, context: Context): readonly Block[] {
  const parts = [
    ...anggaranPerBelanja(kinerja, context),
    ...anggaranPerProgram(kinerja, context),
    ...anggaranPerSasaran(kinerja, context),
  ];
  return [
    heading(2, "keuangan", "AKUNTABILITAS KEUANGAN"),
    ...(parts.length > 0 ? parts : [paragraph("Data anggaran dan realisasinya belum tersedia.")]),
  ];
}
