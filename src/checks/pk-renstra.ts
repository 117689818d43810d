import { formatNilai } from "../domain/format";
import type { Nilai } from "../sheets/kinerja";
import type { Check } from "./contract";

export const pkRenstra: Check = {
  id: "pk-renstra",
  severity: "peringatan",
  summary: "Target Perjanjian Kinerja berbeda dari Renstra tanpa alasan",
  rationale:
    "Reviu menanyakan keselarasan target dengan Renstra dan penjelasannya bila tidak selaras (PermenPANRB 53/2014, Lampiran III).",
  *run({ indikator }) {
    for (const row of indikator) {
      const { perjanjian, sumberTarget, targetRenstra, kode } = row;
      if (perjanjian === undefined) continue;
      const column = sumberTarget === "PK awal" ? "targetAwal" : "targetPerubahan";
      const angka = row.targetTahunIni;
      const target = { angka, rentang: row.targetRentang, teks: row.teks.targetTahunIni };
      const [here, there] = [shown(target), shown(targetRenstra)];
      if (boundsOf(target) === undefined || boundsOf(targetRenstra) === undefined) continue;
      const finding = { at: perjanjian.at, column, tercetak: here };
      if (boundsOf(target) !== boundsOf(targetRenstra)) {
        if (perjanjian.alasan !== undefined) continue;
        yield {
          ...finding,
          message: `Jelaskan di kolom Alasan perbedaan mengapa target indikator ${kode} adalah ${here}, sedangkan menurut Renstra ${there}.`,
        };
      } else if (plain(here) !== plain(there)) {
        yield {
          ...finding,
          severity: "saran",
          seharusnya: there,
          message: `Tulis target indikator ${kode} dengan satu cara: “${here}” di sini, “${there}” pada lembar IKU.`,
        };
      }
    }
  },
};

const boundsOf = ({ angka, rentang }: Nilai): string | undefined =>
  angka === undefined ? rentang && `${rentang.bawah}-${rentang.atas}` : String(angka);
const shown = ({ angka, teks }: Nilai): string => teks ?? formatNilai(angka ?? Number.NaN);
/** Without what is only layout: blanks, the percent sign and an operator. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s%≥>=]|,0+/g, "");
