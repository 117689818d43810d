import type { At } from "../sheets/contract";
import type { Check } from "./contract";
import { rowName } from "./row-name";

export const strukturKurang: Check = {
  id: "struktur-kurang",
  severity: "peringatan",
  summary: "Bagian laporan yang belum terisi",
  rationale:
    "Laporan Kinerja memuat permasalahan utama, analisis tiap sasaran dan langkah perbaikan (PermenPANRB 53/2014, Anak Lampiran II/1); lampiran Perjanjian Kinerja memuat program dan anggaran.",
  *run({ isuPenutup, analisis, narasi, indikator, perjanjian, programPk, anggaran }) {
    // A tab that is not begun is shown as such; here it is about what was passed over.
    for (const jenis of ["permasalahan utama", "langkah perbaikan"]) {
      const [first] = isuPenutup;
      if (!first || isuPenutup.some((row) => row.jenis?.toLowerCase() === jenis)) continue;
      yield {
        at: first.at,
        column: "jenis",
        message: `Tambahkan ${jenis} pada lembar Isu dan Penutup.`,
      };
    }
    for (const row of analisis) {
      const { faktorPendorong, faktorPenghambat, rata = 100 } = row;
      const isShort = rata < 100 || faktorPendorong === undefined;
      yield* lacking(row.at, `analisis sasaran ${rowName(row.kode, row.at)}`, [
        ["faktorPenghambat", "faktor penghambat", isShort ? faktorPenghambat : "-"],
        ["solusi", "alternatif solusi", row.solusi],
        ["analisisEfisiensi", "analisis efisiensi", row.analisisEfisiensi],
        ["programPenunjang", "program penunjang", row.programPenunjang],
      ]);
    }
    for (const row of indikator) {
      if (row.utama?.toLowerCase() !== "ya") continue;
      yield* lacking(row.at, `IKU ${rowName(row.kode, row.at)}`, [
        ["pembilang", "formulasi", row.pembilang],
        ["penanggungJawab", "penanggung jawab", row.penanggungJawab],
        ["sumberData", "sumber data", row.sumberData],
      ]);
    }
    for (const { at, bagian, judul, isi } of narasi) {
      if (bagian === undefined) {
        yield {
          at,
          column: "bagian",
          message: "Pilih bagian laporan untuk baris ini; tanpa itu isinya tidak tercetak.",
        };
      }
      if (isi === undefined && bagian !== undefined) {
        const what = judul === undefined ? `tambahan pada ${bagian}` : `subbab “${judul}”`;
        yield { at, column: "isi", message: `Tulis isi ${what}, atau hapus barisnya.` };
      }
    }
    const [promise] = perjanjian;
    if (promise && anggaran.length > 0 && programPk.length === 0) {
      yield {
        at: promise.at,
        column: "program",
        message: "Lengkapi Perjanjian Kinerja dengan kode program dan anggarannya.",
      };
    }
  },
};

function* lacking(
  at: At,
  what: string,
  fields: readonly (readonly [string, string, string | undefined])[],
) {
  const blank = fields.filter(([, , value]) => value === undefined);
  const [first] = blank;
  if (first === undefined) return;
  const names = blank.map(([, name]) => name).join(", ");
  yield { at, column: first[0], message: `Lengkapi ${what}: ${names} masih kosong.` };
}
