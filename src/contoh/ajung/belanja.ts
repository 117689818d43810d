import { belanja } from "../../sheets/belanja";
import { type Baris, isiSheet } from "../isi";
import type { Versi } from "./versi";

/**
 * Bab III.C.1 and the sentence of Bab IV on serapan. Its 63 % and 37 % are shares of the realisasi, not
 * serapan, and have no column.
 */
export const belanjaAjung = ({ pick, asli }: Versi) =>
  isiSheet(
    belanja,
    [
      {
        kode: "1",
        uraian: "Belanja Tidak Langsung",
        pagu: 2305724256,
        realisasi: 820516914,
        paguTercetak: asli("2.305.724.256"),
        realisasiTercetak: asli("820.516.914"),
        proporsiTercetak: asli("57,21 %"),
      },
      {
        kode: "2",
        uraian: "Belanja Langsung",
        realisasi: 471557001,
        paguTercetak: asli("1.724.799.810"),
        realisasiTercetak: asli("471.557.001"),
        proporsiTercetak: asli("42,79 %"),
      },
      {
        kode: "2.1",
        uraian: "Belanja Pegawai",
        pagu: 135746000,
        paguTercetak: asli("135.746.000"),
      },
      {
        kode: "2.2",
        uraian: pick("Belanja Barang/jasa", "Belanja Barang dan Jasa"),
        pagu: 1347258810,
        paguTercetak: asli("1.347.258.810"),
      },
      {
        kode: "2.3",
        uraian: "Belanja Modal",
        pagu: 241795000,
        paguTercetak: asli("241.795.000"),
      },
    ],
    asli<Baris<typeof belanja>>({
      paguTercetak: "4.030.524.066",
      realisasiTercetak: "1.292.073.915",
      serapanTercetak: "32 %",
    }),
  );
