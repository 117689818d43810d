/** A scale in common use, from the highest class down; the lowest class has no bound. */
export interface PresetSkala {
  readonly nama: string;
  readonly kelas: readonly {
    readonly batasBawah: number | null;
    readonly jenis: "lebih dari" | "minimal";
    readonly kategori: string;
    readonly warna: "hijau tua" | "hijau" | "kuning" | "jingga" | "merah";
  }[];
}

const limaKelas = (kategori: readonly [string, string, string, string, string]) =>
  [
    { batasBawah: 91, jenis: "minimal", kategori: kategori[0], warna: "hijau tua" },
    { batasBawah: 76, jenis: "minimal", kategori: kategori[1], warna: "hijau" },
    { batasBawah: 66, jenis: "minimal", kategori: kategori[2], warna: "kuning" },
    { batasBawah: 51, jenis: "minimal", kategori: kategori[3], warna: "jingga" },
    { batasBawah: null, jenis: "minimal", kategori: kategori[4], warna: "merah" },
  ] as const;

/**
 * Scales to choose from. PermenPANRB 53/2014 prescribes none; an instansi may change any of them. The
 * bounds 91, 76, 66 and 51 are those in use for Permendagri 86/2017.
 */
export const PRESET_SKALA: readonly PresetSkala[] = [
  {
    nama: "Empat kategori (Sangat Baik di atas 100)",
    kelas: [
      { batasBawah: 100, jenis: "lebih dari", kategori: "Sangat Baik", warna: "hijau tua" },
      { batasBawah: 76, jenis: "minimal", kategori: "Baik", warna: "hijau" },
      { batasBawah: 55, jenis: "minimal", kategori: "Cukup", warna: "kuning" },
      { batasBawah: null, jenis: "minimal", kategori: "Kurang", warna: "merah" },
    ],
  },
  {
    nama: "Lima kategori, Sangat Tinggi sampai Sangat Rendah (Permendagri 86/2017)",
    kelas: limaKelas(["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]),
  },
  {
    nama: "Lima kategori, Sangat Baik sampai Sangat Kurang",
    kelas: limaKelas(["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"]),
  },
];
