import { type Sheet, teks } from "./contract";

const note = "Ditulis oleh LKIP saat sel diperbaiki.";
const more = (width: number) => ({ width, tahunBaru: "kosong" }) as const;
/** Automatic, so that a number stays one. */
const isi = { ...more(300), format: "" };

/** Riwayat Perbaikan: what stood in every cell that a repair changed; made when first needed. */
export const riwayat = {
  tab: "Riwayat Perbaikan",
  title:
    "Isi sel sebelum dan sesudah diperbaiki. Urungkan dari menu Periksa; jangan diketik di sini.",
  columns: {
    nomor: teks("No", `Sel bernomor sama diperbaiki bersama. ${note}`, "1", more(60)),
    waktu: teks("Waktu", note, "31 Januari 2022 pukul 10.15", more(190)),
    lembar: teks("Lembar", note, "Anggaran", more(130)),
    sel: teks("Sel", note, "I6", more(70)),
    sebelum: teks("Isi sebelum", note, "84", isi),
    jenis: teks("Jenis sebelum", `isian atau rumus. ${note}`, "isian", more(110)),
    sesudah: teks("Isi sesudah", note, "39", isi),
    keterangan: teks("Keterangan", note, "Rapikan spasi", more(320)),
    urungan: teks("Mengurungkan", `Nomor perbaikan yang diurungkan. ${note}`, "1", more(110)),
  },
} as const satisfies Sheet;
