import { parseAngka } from "../domain/angka";
import { averageCapaian } from "../domain/capaian";
import type { Check } from "./contract";
import { comparePrinted, type Lain, SESUAIKAN_BATAS } from "./tercetak";

export const rataTercetak: Check = {
  id: "rata-tercetak",
  severity: "galat",
  summary: "Rata-rata capaian sasaran tercetak berbeda dengan hasil hitungan",
  rationale: "Simpulan tiap sasaran bertumpu pada rata-rata capaian indikatornya.",
  *run({ indikator, analisis }) {
    const semua = averageCapaian(indikator.map(({ capaian }) => capaian));
    const of = (sasaran: string | undefined) => {
      const own = indikator.filter((i) => sasaran !== undefined && i.sasaran === sasaran);
      const printed = own.map((i) => parseAngka(i.pengukuran?.teks.capaianTercetak ?? "")?.angka);
      const lain: Lain = [
        ["rata-rata capaian yang tercetak", averageCapaian(printed)],
        ["rata-rata seluruh indikator", semua],
      ];
      return {
        column: "rataTercetak",
        exact: averageCapaian(own.map(({ capaian }) => capaian)),
        what: `rata-rata capaian sasaran ${sasaran}`,
        how: `dari ${own.filter(({ capaian }) => capaian !== undefined).length} indikator`,
        dibatasi: SESUAIKAN_BATAS,
        lain,
      };
    };
    for (const { pengukuran, sasaran } of indikator) {
      if (pengukuran === undefined) continue;
      const { at, teks } = pengukuran;
      yield* comparePrinted({ ...of(sasaran), at, text: teks.rataTercetak });
    }
    for (const { at, teks, kode, serapan } of analisis) {
      const own = of(kode);
      const lain: Lain = [...own.lain, ["sama dengan serapan", serapan]];
      yield* comparePrinted({ ...own, at, text: teks.rataTercetak, lain });
    }
  },
};
