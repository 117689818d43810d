import { type Sheet, teks } from "./contract";

/** Logo LKIP: a picture as text, on a hidden tab, because only tabs go along when a workbook is copied. */
export const logo = {
  tab: "Logo LKIP",
  title: "Logo instansi untuk laporan. Dipilih pada Generate LKIP; jangan diubah di sini.",
  columns: {
    jenis: teks("Jenis", "png atau jpg.", "png"),
    lebar: teks("Lebar", "Piksel.", "480"),
    tinggi: teks("Tinggi", "Piksel.", "480"),
    panjang: teks("Panjang", "Banyaknya huruf seluruh potongan.", "120000"),
    isi: teks("Isi", "Potongan gambar, satu sel satu potongan.", "iVBORw0KGgo"),
  },
} as const satisfies Sheet;
