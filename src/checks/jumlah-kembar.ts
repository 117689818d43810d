import { parseAngka } from "../domain/angka";
import { formatRupiah } from "../domain/format";
import type { Check } from "./contract";
import { wordsOf } from "./nama";
import { rowName } from "./row-name";

/** Programs and kegiatan that are one kind of belanja by what they are. */
const SEJENIS = /\b(?:gaji|tunjangan|pegawai|honor\p{L}*|modal|barang|jasa|hibah|bantuan)\b/iu;

export const jumlahKembar: Check = {
  id: "jumlah-kembar",
  severity: "saran",
  summary: "Anggaran tercetak yang persis sama pada dua penggolongan berbeda",
  rationale:
    "Jenis belanja dan program membagi anggaran dengan cara berbeda; jumlah yang sama sampai rupiah terakhir dapat berarti satu baris tersalin.",
  *run({ belanja, anggaran }) {
    const programs = anggaran.filter(
      ({ induk, teks, jumlahPagu }) =>
        induk === undefined && (parseAngka(teks.paguTercetak ?? "")?.angka ?? jumlahPagu),
    );
    for (const row of belanja) {
      const printed = row.teks.paguTercetak ?? "";
      const angka = parseAngka(printed)?.angka;
      if (!angka || row.jumlahAnak > 0) continue;
      const twin = programs.find(
        ({ teks }) => parseAngka(teks.paguTercetak ?? "")?.angka === angka,
      );
      const name = twin?.uraian ?? "";
      // The only program with money is all of the budget; one for gaji is Belanja Pegawai by its nature.
      const isOnly = programs.length < 2;
      const own = new Set(wordsOf(row.uraian ?? "").map(({ kata }) => kata));
      const isAlike = SEJENIS.test(name) || wordsOf(name).some(({ kata }) => own.has(kata));
      if (twin === undefined || isOnly || isAlike) continue;
      yield {
        at: row.at,
        column: "paguTercetak",
        tercetak: printed,
        message: `Pastikan ${formatRupiah(angka)} bukan hasil salin: ${row.uraian ?? `belanja ${rowName(row.kode, row.at)}`} tercetak persis sama dengan ${name} pada baris ${twin.at.row} lembar Anggaran.`,
      };
    }
  },
};
