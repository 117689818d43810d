import type { BarisBelanja, Jumlah, Kinerja } from "../src/sheets/kinerja";

/** Amounts of one program, or of everything. Rupiah and percent, undefined where not known. */
export interface BudgetLine {
  readonly label: string;
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  readonly serapan: number | undefined;
}

export interface Budget {
  readonly programs: readonly BudgetLine[];
  readonly total: BudgetLine;
  /** Total of Anggaran against the part of Belanja it details; undefined where Belanja has no amount. */
  readonly against:
    | { readonly label: string; readonly pagu: number; readonly realisasi: number | undefined }
    | undefined;
}

/** The budget at a glance; undefined while the Anggaran tab has no rows. */
export function summariseBudget(kinerja: Kinerja): Budget | undefined {
  const { anggaran, totalAnggaran } = kinerja;
  if (anggaran.length === 0) return undefined;
  return {
    programs: anggaran
      .filter(({ induk }) => induk === undefined)
      .map((row) => lineOf(row.uraian ?? row.kode ?? `Baris ${row.at.row}`, row)),
    total: lineOf("TOTAL", totalAnggaran),
    against: compareWithBelanja(kinerja),
  };
}

/**
 * Differences of Anggaran to Belanja, positive where Anggaran is larger. Anggaran details the row
 * “Belanja Langsung” where there is one, else all of Belanja.
 */
function compareWithBelanja({ belanja, totalBelanja, totalAnggaran }: Kinerja): Budget["against"] {
  const direct = belanja.find(isBelanjaLangsung);
  const { jumlahPagu, jumlahRealisasi } = direct ?? totalBelanja;
  if (belanja.length === 0 || jumlahPagu === undefined || totalAnggaran.jumlahPagu === undefined) {
    return undefined;
  }
  return {
    label: direct ? "Belanja Langsung" : "total Belanja",
    pagu: totalAnggaran.jumlahPagu - jumlahPagu,
    realisasi:
      jumlahRealisasi === undefined || totalAnggaran.jumlahRealisasi === undefined
        ? undefined
        : totalAnggaran.jumlahRealisasi - jumlahRealisasi,
  };
}

const isBelanjaLangsung = ({ uraian }: BarisBelanja) => /^belanja langsung$/i.test(uraian ?? "");

function lineOf(label: string, amounts: Jumlah): BudgetLine {
  const { jumlahPagu: pagu, jumlahRealisasi: realisasi, serapan } = amounts;
  return { label, pagu, realisasi, serapan };
}
