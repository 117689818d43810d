import { formatNilai } from "../domain/format";
import type { Check } from "./contract";

export const luarBatas: Check = {
  id: "luar-batas",
  severity: "galat",
  summary: "Angka di luar batas kolomnya",
  rationale:
    "Unsur SKM dinilai 1 sampai 4 (PermenPANRB 14/2017); angka di luar itu membuat nilai IKM tidak dapat dihitung.",
  *run({ gangguan }) {
    for (const g of gangguan) {
      if (g.jenis !== "luar-batas") continue;
      const [least, most] = g.antara.map(formatNilai);
      yield {
        at: { tab: g.tab, row: 1 },
        sel: g.sel,
        tercetak: g.isi,
        message: `Isi “${g.header}” dengan ${least} sampai ${most}, atau kosongkan bila tidak dijawab; sekarang berisi “${g.isi}”.`,
      };
    }
  },
};
