import { type Sheet, teks } from "./contract";

const note = "Ditulis oleh LKIP saat temuan diterima.";
const more = (width: number) => ({ width, tahunBaru: "kosong" }) as const;

/** Temuan Diterima: findings that stay as they are, each with the reason; made when first needed. */
export const penerimaan = {
  tab: "Temuan Diterima",
  title:
    "Temuan yang diterima. Alasannya boleh disunting; hapus barisnya untuk membatalkan. Temuan terbuka lagi bila isinya berubah.",
  columns: {
    pemeriksaan: teks("Pemeriksaan", note, "realisasi-disalin", more(170)),
    lembar: teks("Lembar", note, "Pengukuran", more(130)),
    kunci: teks("Kunci", `Kode atau sebutan barisnya. ${note}`, "S1.1", more(150)),
    kolom: teks("Kolom", note, "Realisasi", more(150)),
    pesan: teks("Temuan", note, "Jelaskan capaian 180%.", more(420)),
    tertulis: teks("Tertulis", note, "80", more(130)),
    seharusnya: teks("Seharusnya", note, "79,67", more(130)),
    alasan: teks("Alasan", "Mengapa boleh tetap demikian.", "Sesuai berita acara.", more(360)),
    waktu: teks("Diterima", note, "31 Januari 2022 pukul 10.15", more(190)),
  },
} as const satisfies Sheet;
