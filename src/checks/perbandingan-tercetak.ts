import { parseAngka } from "../domain/angka";
import type { Check } from "./contract";
import { comparePrinted } from "./tercetak";

export const perbandinganTercetak: Check = {
  id: "perbandingan-tercetak",
  severity: "galat",
  summary: "Tabel perbandingan tercetak berbeda dengan datanya",
  rationale:
    "Realisasi yang sama tidak boleh berbeda antara tabel pengukuran dan tabel perbandingan (PermenPANRB 53/2014, Anak Lampiran II/1).",
  *run({ indikator, identitas: { tahun = 0 } }) {
    for (const row of indikator) {
      const { kode, pengukuran, realisasi, targetTahunIni } = row;
      if (pengukuran === undefined) continue;
      const { at, teks } = pengukuran;
      const lalu = row.lalu.find((l) => l.tahun === tahun - 1);
      const before = lalu?.realisasi.angka;
      const text = teks.realisasiTercetak;
      const own = row.realisasiTeks ?? "";
      // A code such as WTP counts as a number, but is printed as itself.
      const isCode = realisasi !== undefined && own !== "" && !/\d/.test(own);
      const isOther = isCode ? plain(text) !== plain(own) : realisasi === undefined;
      if (text !== undefined && isOther && (isCode || parseAngka(text))) {
        yield {
          at,
          column: "realisasiTercetak",
          tercetak: text,
          message: `Samakan realisasi indikator ${kode}: tabel perbandingan mencetak ${text}, sedangkan kolom Realisasi ${own === "" ? "kosong" : `berisi “${own}”`}.`,
        };
      }
      yield* comparePrinted({
        at,
        column: "realisasiTercetak",
        text,
        exact: isCode ? undefined : realisasi,
        what: `realisasi indikator ${kode} pada tabel perbandingan`,
        how: "kolom Realisasi",
        lain: [
          ["sama dengan target", targetTahunIni],
          ["sama dengan realisasi tahun lalu", before],
          ["sama dengan capaian", row.capaian],
        ],
      });
      yield* comparePrinted({
        at,
        column: "realisasiLaluTercetak",
        text: teks.realisasiLaluTercetak,
        exact:
          plain(teks.realisasiLaluTercetak) === plain(lalu?.realisasi.teks) ? undefined : before,
        what: `realisasi ${tahun - 1} indikator ${kode}`,
        how: "lembar IKU",
        lain: [
          [`sama dengan target ${tahun - 1}`, lalu?.target.angka],
          ["sama dengan realisasi tahun ini", realisasi],
        ],
      });
    }
  },
};

const plain = (text = ""): string => text.toLowerCase().replace(/\s+/g, "");
