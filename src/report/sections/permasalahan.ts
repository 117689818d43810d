import type { Kinerja } from "../../sheets/kinerja";
import { gap, heading, lead, list, paragraph } from "../blocks";
import type { Context } from "../contract";
import { isuOf } from "../isu";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import { sebagaiKalimat } from "../kalimat/ketikan";
import type { Block } from "../node";
import { sasaranOf } from "../sasaran";

/** Bab I, permasalahan utama: the strategic issues that PermenPANRB 53/2014 asks for, as typed. */
export function permasalahanUtama(
  kinerja: Kinerja,
  { sebutan: { instansi, tahun } }: Context,
): Block[] {
  const items = isuOf(kinerja, "permasalahan utama");
  const title = heading(2, "permasalahan-utama", "PERMASALAHAN UTAMA");
  if (items.length === 0)
    return [
      title,
      paragraph(
        `Permasalahan utama yang dihadapi ${instansi} pada ${tahun}: `,
        gap("permasalahan utama"),
        ".",
      ),
    ];
  const sasaran = sasaranOf(kinerja);
  return [
    title,
    lead(
      `Dalam melaksanakan tugas dan fungsinya pada ${tahun}, ${instansi} menghadapi ${hitungan(items.length, "permasalahan utama")} (`,
      { type: "emphasis", text: "strategic issues" },
      ") sebagai berikut:",
    ),
    list(
      "number",
      items.map(({ uraian, sasaran: kode }) => {
        const of = sasaran.find((s) => kode !== undefined && s.kode === kode);
        return of === undefined
          ? sebagaiKalimat(uraian)
          : `${tanpaTitik(uraian)} (Sasaran ${of.nomor}).`;
      }),
    ),
  ];
}
