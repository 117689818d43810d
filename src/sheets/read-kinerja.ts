import { computeCapaian, parseArah } from "../domain/capaian";
import { classify, type Kelas, kelasOf } from "../domain/predikat";
import { computeCapaianRentang, parseTarget } from "../domain/rentang";
import { parentsOf, sumRincian } from "../domain/rincian";
import { computeSerapan } from "../domain/serapan";
import { anggaran } from "./anggaran";
import { belanja } from "./belanja";
import type { Row, Sheet } from "./contract";
import type { Grid } from "./grid";
import { identitas } from "./identitas";
import { iku } from "./iku";
import type { BarisAnggaran, BarisBelanja, BarisRkt, Indikator, Jumlah, Kinerja } from "./kinerja";
import { pengukuran } from "./pengukuran";
import { readIdentitas } from "./read-identitas";
import { type RawRow, readTable, type Table } from "./read-table";
import { renstra } from "./renstra";
import { rkt } from "./rkt";
import { skala } from "./skala";

/**
 * The workbook as one tree. Computed values come from the typed cells, by the same functions that
 * the custom functions use, never from computed cells, which may be stale or overwritten.
 */
export function readKinerja(grids: readonly Grid[]): Kinerja {
  const gridOf = (tab: string) => grids.find((grid) => grid.tab === tab);
  const read = (sheet: Sheet) => readTable(sheet, gridOf(sheet.tab));
  const tables = {
    skala: read(skala),
    renstra: read(renstra),
    iku: read(iku),
    rkt: read(rkt),
    pengukuran: read(pengukuran),
    anggaran: read(anggaran),
    belanja: read(belanja),
  };
  const who = readIdentitas(gridOf(identitas.tab));
  const rowsOf = <S extends Sheet>(table: Table) => table.rows as unknown as Row<S>[];

  const kelas = rowsOf<typeof skala>(tables.skala);
  const ukur = rowsOf<typeof pengukuran>(tables.pengukuran);
  const money = sumTable(tables.anggaran);
  const kinds = sumTable(tables.belanja);
  const letak = Object.entries({
    [identitas.tab]: who.letak,
    [skala.tab]: tables.skala.letak,
    [renstra.tab]: tables.renstra.letak,
    [iku.tab]: tables.iku.letak,
    [rkt.tab]: tables.rkt.letak,
    [pengukuran.tab]: tables.pengukuran.letak,
    [anggaran.tab]: tables.anggaran.letak,
    [belanja.tab]: tables.belanja.letak,
  });
  return {
    identitas: who.identitas,
    skala: kelas,
    renstra: rowsOf<typeof renstra>(tables.renstra),
    indikator: rowsOf<typeof iku>(tables.iku).map((row) =>
      measure(
        row,
        ukur.find((u) => u.kode !== undefined && u.kode === row.kode),
        who.identitas.tahun,
        kelasOf(kelas),
      ),
    ),
    pengukuran: ukur,
    rkt: rowsOf<typeof rkt>(tables.rkt).map(
      (row): BarisRkt => ({
        ...row,
        capaian: capaianOf(row.target, row.realisasi, "positif"),
      }),
    ),
    anggaran: money.rows as unknown as BarisAnggaran[],
    totalAnggaran: money.total,
    belanja: kinds.rows.map(
      (row): BarisBelanja => ({
        ...(row as unknown as BarisBelanja),
        proporsi: serapanOf(kinds.total.jumlahPagu, row.jumlahPagu),
      }),
    ),
    totalBelanja: kinds.total,
    letak: Object.fromEntries(
      letak.flatMap(([tab, place]) => (place === undefined ? [] : [[tab, place]])),
    ),
    gangguan: [...who.gangguan, ...Object.values(tables).flatMap((table) => table.gangguan)],
  };
}

function measure(
  row: Row<typeof iku>,
  measured: Row<typeof pengukuran> | undefined,
  tahun: number | undefined,
  kelas: readonly Kelas[],
): Indikator {
  const target = tahun === undefined ? undefined : row.target?.[String(tahun)];
  const text = row.teks[`target${tahun}`];
  const realisasi = measured?.realisasi;
  const arah = parseArah(row.arah ?? "");
  const range = target === undefined && text !== undefined ? parseTarget(text) : undefined;
  const rentang = range && { bawah: range.bawah.angka, atas: range.atas.angka };
  const bounds = target === undefined ? rentang : { bawah: target, atas: target };
  const capaian =
    arah === undefined || bounds === undefined || realisasi === undefined
      ? undefined
      : computeCapaianRentang(bounds, realisasi, arah);
  return {
    ...row,
    teks: text === undefined ? row.teks : { ...row.teks, targetTahunIni: text },
    targetTahunIni: target,
    targetRentang: rentang,
    realisasi,
    realisasiTeks: measured?.teks.realisasi,
    catatan: measured?.catatan,
    capaian,
    kategori: capaian === undefined ? undefined : classify(capaian, kelas),
    pengukuran: measured,
  };
}

const capaianOf = (
  target: number | undefined,
  realisasi: number | undefined,
  arah: "positif" | "negatif",
) =>
  target === undefined || realisasi === undefined
    ? undefined
    : computeCapaian(target, realisasi, arah);

const serapanOf = (pagu: number | undefined, realisasi: number | undefined) =>
  pagu === undefined || realisasi === undefined ? undefined : computeSerapan(pagu, realisasi);

/** Sums of a money table: per row with everything below it, and of the whole. */
function sumTable(table: Table): {
  rows: (RawRow & Jumlah & { induk: string | undefined; jumlahAnak: number })[];
  total: Jumlah;
} {
  const kode = table.rows.map((row) => String(row.kode ?? ""));
  const parents = parentsOf(kode);
  // Text that is no amount makes every sum above it unknown, as a blank does not.
  const amounts = (field: string) =>
    table.rows.map(
      (row) => (row[field] as number | undefined) ?? (field in row.teks ? Number.NaN : undefined),
    );
  const pagu = sumRincian(kode, amounts("pagu"));
  const realisasi = sumRincian(kode, amounts("realisasi"));
  const known = (x: number | undefined) => (Number.isNaN(x) ? undefined : x);
  const jumlah = (p: number | undefined, r: number | undefined) => ({
    jumlahPagu: known(p),
    jumlahRealisasi: known(r),
    serapan: serapanOf(known(p), known(r)),
  });
  const { total } = table;
  return {
    rows: table.rows.map((row, i) => ({
      ...row,
      ...jumlah(pagu.rows[i], realisasi.rows[i]),
      induk: parents[i] === undefined ? undefined : kode[parents[i]],
      jumlahAnak: parents.filter((parent) => parent === i).length,
    })),
    total: {
      ...jumlah(pagu.total, realisasi.total),
      ...(total && { at: total.at, teks: total.teks }),
    },
  };
}
