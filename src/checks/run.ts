import type { Kinerja } from "../sheets/kinerja";
import type { Check, Finding, Temuan } from "./contract";
import { checks } from "./registry";

/** All findings on a workbook, in the order of the registry and of the rows. */
export function runChecks(kinerja: Kinerja, which: readonly Check[] = checks): Temuan[] {
  return which.flatMap((check) =>
    [...check.run(kinerja)].map((finding) => ({
      pemeriksaan: check.id,
      tingkat: finding.severity ?? check.severity,
      tab: finding.at.tab,
      sel: finding.sel ?? cellOf(kinerja, finding),
      pesan: finding.message,
      tercetak: finding.tercetak ?? null,
      seharusnya: finding.seharusnya ?? null,
    })),
  );
}

function cellOf(kinerja: Kinerja, { at, column }: Finding): string {
  const columns = kinerja.letak[at.tab]?.columns ?? {};
  const letter = (column && columns[column]) ?? Object.values(columns)[0] ?? "A";
  return `${letter}${at.row}`;
}
