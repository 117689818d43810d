import { narasi } from "../../sheets/narasi";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

/** What no table needs: the performance gap, and in the corrected version a doubt about old names of belanja. */
export const narasiAjung = ({ pick }: Versi) =>
  isiSheet(narasi, [
    {
      bagian: "Bab III: Pengukuran",
      isi: pick(
        "Setelah dilakukan penghitungan akan diketahui selisih atau celah kinerja (performance gap). Selanjutnya berdasarkan selisih kinerja tersebut dilakukan evaluasi guna mendapatkan strategi yang tepat untuk peningkatan Kinerja dimasa yang akan datang (performance improvement).",
        "Selisih antara target dan realisasi (performance gap) menjadi dasar evaluasi untuk menentukan strategi peningkatan kinerja pada masa yang akan datang (performance improvement).",
      ),
    },
    {
      bagian: pick("", "Bab III: Akuntabilitas Keuangan"),
      isi: pick(
        "",
        "Kelompok belanja dan nama program ditulis menurut nomenklatur yang dipakai pada Tahun 2021 dan perlu dicocokkan dengan dokumen pelaksanaan anggaran.",
      ),
    },
  ]);
