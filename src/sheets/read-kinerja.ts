import { clamp, parseBatas } from "../domain/batas";
import { computeCapaian, parseRumus } from "../domain/capaian";
import { percentOf } from "../domain/desimal";
import { kelasOf } from "../domain/predikat";
import { parseBobot } from "../domain/skm";
import type { analisis } from "./analisis";
import { checklistReviu } from "./checklist-reviu";
import type { Row, Sheet } from "./contract";
import type { Grid } from "./grid";
import { type Identitas, identitas } from "./identitas";
import type { iku } from "./iku";
import type { isuPenutup } from "./isu-penutup";
import { countIdentitas, countLengkap } from "./kelengkapan";
import type {
  BarisAnggaran,
  BarisBelanja,
  BarisRkt,
  Kinerja,
  Pengaturan,
  ProgramPk,
} from "./kinerja";
import type { narasi } from "./narasi";
import type { organisasi } from "./organisasi";
import { penerimaan } from "./penerimaan";
import type { pengukuran } from "./pengukuran";
import type { perjanjianKinerja } from "./perjanjian-kinerja";
import { readAnalisis } from "./read-analisis";
import { readIdentitas } from "./read-identitas";
import { readIndikator } from "./read-indikator";
import { sumTable } from "./read-money";
import { readReviu } from "./read-reviu";
import { readSkm } from "./read-skm";
import { type Codes, readTable, type Table } from "./read-table";
import { tables as sheets } from "./registry";
import type { renstra } from "./renstra";
import { riwayat } from "./riwayat";
import type { rkt } from "./rkt";
import { skala } from "./skala";

const rowsOf = <S extends Sheet>(table: Table) => table.rows as unknown as Row<S>[];

/**
 * The workbook as one tree. Computed values come from the typed cells, by the same functions that
 * the custom functions use, never from computed cells, which may be stale or overwritten.
 */
export function readKinerja(grids: readonly Grid[]): Kinerja {
  const gridOf = (tab: string) => grids.find((grid) => grid.tab === tab);
  const who = readIdentitas(gridOf(identitas.tab));
  const skalaTable = readTable(skala, gridOf(skala.tab));
  const kelasRows = rowsOf<typeof skala>(skalaTable);
  const codes = codesOf(kelasRows);
  const named = Object.entries<Sheet>(sheets).map(
    ([key, sheet]) =>
      [
        key,
        sheet,
        sheet === skala ? skalaTable : readTable(sheet, gridOf(sheet.tab), codes),
      ] as const,
  );
  const tables = Object.fromEntries(named.map(([key, , table]) => [key, table])) as Record<
    keyof typeof sheets,
    Table
  >;
  const diterima = readTable(penerimaan, gridOf(penerimaan.tab));
  const pengaturan = pengaturanOf(who.identitas);
  const kelas = kelasOf(kelasRows);
  const ukur = rowsOf<typeof pengukuran>(tables.pengukuran);
  const perjanjian = rowsOf<typeof perjanjianKinerja>(tables.perjanjian);
  const money = sumTable(tables.anggaran);
  const kinds = sumTable(tables.belanja);
  const byKode = <R extends { readonly kode: string | undefined }>(rows: readonly R[]) => {
    const first = new Map<string, R>();
    for (const row of rows) {
      if (row.kode !== undefined && !first.has(row.kode)) first.set(row.kode, row);
    }
    return (kode: string | undefined) => (kode === undefined ? undefined : first.get(kode));
  };
  const ukurOf = byKode(ukur);
  const perjanjianOf = byKode(perjanjian);
  const indikator = rowsOf<typeof iku>(tables.iku).map((row) =>
    readIndikator(row, {
      identitas: who.identitas,
      pengaturan,
      kelas,
      pengukuran: ukurOf(row.kode),
      perjanjian: perjanjianOf(row.kode),
    }),
  );
  const rows = money.rows as unknown as BarisAnggaran[];
  const reviu = readReviu(gridOf(checklistReviu.tab));
  const letak = [
    [identitas.tab, who.letak] as const,
    ...named.map(([, { tab }, table]) => [tab, table.letak] as const),
    [checklistReviu.tab, reviu.letak] as const,
  ];
  return {
    identitas: who.identitas,
    pengaturan,
    skala: kelasRows,
    organisasi: rowsOf<typeof organisasi>(tables.organisasi),
    renstra: rowsOf<typeof renstra>(tables.renstra),
    indikator,
    perjanjian,
    programPk: programPkOf(perjanjian, byKode(rows)),
    pengukuran: ukur,
    rkt: rowsOf<typeof rkt>(tables.rkt).map(
      (row): BarisRkt => ({ ...row, capaian: capaianRkt(row, pengaturan) }),
    ),
    anggaran: rows,
    totalAnggaran: money.total,
    belanja: kinds.rows.map(
      (row): BarisBelanja => ({
        ...(row as unknown as BarisBelanja),
        proporsi:
          row.jumlahPagu === undefined || kinds.total.jumlahPagu === undefined
            ? undefined
            : percentOf(row.jumlahPagu, kinds.total.jumlahPagu),
      }),
    ),
    totalBelanja: kinds.total,
    analisis: readAnalisis(
      rowsOf<typeof analisis>(tables.analisis),
      indikator,
      tables.anggaran.rows,
      kelas,
      pengaturan,
    ),
    isuPenutup: rowsOf<typeof isuPenutup>(tables.isuPenutup),
    narasi: rowsOf<typeof narasi>(tables.narasi),
    skm: readSkm(tables.skm, pengaturan),
    reviu: rowsOf<typeof checklistReviu>(reviu),
    kelengkapan: [
      countIdentitas(who.identitas),
      ...named.flatMap(([, sheet, table]) => countLengkap(sheet, table.rows) ?? []),
    ],
    letak: Object.fromEntries(
      letak.flatMap(([tab, place]) => (place === undefined ? [] : [[tab, place]])),
    ),
    penerimaan: rowsOf<typeof penerimaan>(diterima),
    gangguanPenerimaan: diterima.gangguan,
    riwayat: rowsOf<typeof riwayat>(readTable(riwayat, gridOf(riwayat.tab))),
    gangguan: [...who.gangguan, ...Object.values({ ...tables, reviu }).flatMap((t) => t.gangguan)],
  };
}

/** Settings with their defaults: none of them needs to be typed. */
function pengaturanOf(who: Identitas): Pengaturan {
  return {
    rumus: parseRumus(who.rumusNegatif ?? ""),
    batas: parseBatas(who.batasCapaian ?? ""),
    ambangEfisiensi: who.ambangEfisiensi ?? 5,
    bobotSkm: parseBobot(who.bobotSkm ?? ""),
  };
}

/** Scores of codes; of a code that stands twice the last counts, as in CAPAIAN. */
function codesOf(rows: readonly Row<typeof skala>[]): Codes {
  const codes = new Map<string, number>();
  for (const { kodePredikat, nilaiPredikat } of rows) {
    const key = kodePredikat?.toLowerCase().replace(/\s+/g, " ");
    if (key && nilaiPredikat !== undefined) codes.set(key, nilaiPredikat);
  }
  return codes;
}

function capaianRkt(
  { target, realisasi }: Row<typeof rkt>,
  { batas }: Pengaturan,
): number | undefined {
  if (target === undefined || realisasi === undefined || batas === undefined) return undefined;
  return clamp(computeCapaian(target, realisasi, "positif"), batas);
}

function programPkOf(
  rows: Kinerja["perjanjian"],
  anggaranOf: (kode: string | undefined) => BarisAnggaran | undefined,
): ProgramPk[] {
  return rows.flatMap((row): ProgramPk[] => {
    if (row.program === undefined) return [];
    const budget = anggaranOf(row.program);
    const jumlahPagu = budget?.jumlahPagu;
    return [
      {
        ...row,
        namaProgram: budget?.uraian,
        jumlahPagu,
        paguBerlaku: row.pagu ?? ("pagu" in row.teks ? undefined : jumlahPagu),
      },
    ];
  });
}
