import type { Kinerja } from "../sheets/kinerja";
import { applyPenerimaan } from "./apply-penerimaan";
import type { Check, Finding, Temuan } from "./contract";
import { kunciOf } from "./kunci";
import { checks } from "./registry";

/** All findings on a workbook, accepted ones included, in the order of the registry and of the rows. */
export function runChecks(kinerja: Kinerja, which: readonly Check[] = checks): Temuan[] {
  const kunci = kunciOf(kinerja);
  const found = which.flatMap((check) =>
    [...check.run(kinerja)].map((finding): Temuan => {
      const { tab } = finding.at;
      const sel = finding.sel ?? cellOf(kinerja, finding);
      return {
        pemeriksaan: check.id,
        tingkat: finding.severity ?? check.severity,
        tab,
        sel,
        kunci: kunci.rowOf(tab, Number(sel.replace(/\D+/, ""))),
        kolom: kunci.columnOf(tab, sel.replace(/\d+/, "")),
        pesan: finding.message,
        tercetak: finding.tercetak ?? null,
        seharusnya: finding.seharusnya ?? null,
        perbaikan: finding.perbaikan ?? null,
        diterima: null,
        pernahDiterima: null,
      };
    }),
  );
  return applyPenerimaan(found, kinerja.penerimaan);
}

function cellOf(kinerja: Kinerja, { at, column }: Finding): string {
  const columns = kinerja.letak[at.tab]?.columns ?? {};
  const letter = (column && columns[column]) ?? Object.values(columns)[0] ?? "A";
  return `${letter}${at.row}`;
}
