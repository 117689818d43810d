import { narasi } from "../../sheets/narasi";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

/** What the draft says of the performance gap, which no table needs. */
export const narasiAjung = ({ pick }: Versi) =>
  isiSheet(narasi, [
    {
      bagian: "Bab III: Pengukuran",
      isi: pick(
        "Setelah dilakukan penghitungan akan diketahui selisih atau celah kinerja (performance gap). Selanjutnya berdasarkan selisih kinerja tersebut dilakukan evaluasi guna mendapatkan strategi yang tepat untuk peningkatan Kinerja dimasa yang akan datang (performance improvement).",
        "Selisih antara target dan realisasi (performance gap) menjadi dasar evaluasi untuk menentukan strategi peningkatan kinerja pada masa yang akan datang (performance improvement).",
      ),
    },
  ]);
