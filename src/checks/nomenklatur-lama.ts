import type { Check } from "./contract";
import { kalimatOf } from "./narasi";

/** The first budget by the new classification. */
const SEJAK = 2021;

const BELANJA = /^belanja (?:tidak )?langsung$/i;
const PROGRAM =
  /^(?:program )?(?:pelayanan administrasi perkantoran|peningkatan (?:sarana dan prasarana aparatur|disiplin aparatur|kapasitas sumber ?daya aparatur|pengembangan sistem pelaporan capaian kinerja dan keuangan))$/i;

export const nomenklaturLama: Check = {
  id: "nomenklatur-lama",
  severity: "saran",
  summary: "Nama belanja atau program menurut nomenklatur lama",
  rationale:
    "Sejak anggaran Tahun 2021 belanja dan program mengikuti PP 12/2019, Permendagri 90/2019 dan Permendagri 77/2020; pereviu menanyakan nama yang lama.",
  *run(kinerja) {
    const { belanja, anggaran, identitas } = kinerja;
    if ((identitas.tahun ?? 0) < SEJAK) return;
    if ([...kalimatOf(kinerja)].some(({ text }) => /\bnomenklatur/i.test(text))) return;
    for (const [rows, pola, sekarang] of [
      [
        belanja,
        BELANJA,
        "belanja terdiri atas Belanja Operasi, Belanja Modal, Belanja Tidak Terduga dan Belanja Transfer",
      ],
      [
        anggaran,
        PROGRAM,
        "kebutuhan rutin masuk Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota atau Provinsi",
      ],
    ] as const) {
      const row = rows.find(({ uraian }) => uraian !== undefined && pola.test(uraian.trim()));
      if (row?.uraian === undefined) continue;
      yield {
        at: row.at,
        column: "uraian",
        tercetak: row.uraian,
        message: `Periksa nama “${row.uraian}”: sejak Tahun ${SEJAK} ${sekarang}; bila DPA memakai nama ini, sebutkan nomenklaturnya dalam narasi.`,
      };
    }
  },
};
