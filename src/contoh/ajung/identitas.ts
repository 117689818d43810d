import { isiIdentitas } from "../isi";
import type { Versi } from "./versi";

/** Settings for which the draft says nothing stay blank, and hold as they are by default. */
export const identitasAjung = ({ pick }: Versi) =>
  isiIdentitas({
    namaInstansi: "Kecamatan Ajung",
    jenis: "kecamatan",
    pemerintahDaerah: "Kabupaten Jember",
    tahun: 2021,
    awalRenstra: 2021,
    akhirRenstra: 2024,
    periodeData: "30 Juni 2021",
    kepalaJabatan: "Camat Ajung",
    kepalaNama: "(nama camat)",
    kepalaPangkat: "Pembina Tingkat I",
    kepalaNip: "(NIP camat)",
    atasanJabatan: "Bupati Jember",
    atasanNama: "(nama bupati)",
    tempatLaporan: "Jember",
    tanggalLaporan: pick("30 Juni 2021", "31 Januari 2022"),
    dasarHukum: pick(
      "Peraturan Bupati Jember Nomor 61 tahun 2016",
      "Peraturan Bupati Jember Nomor 61 Tahun 2016",
    ),
    dokumenRenstra: pick(
      "Dokumen Perubahan Rencana Strategis OPD Kabupaten Jember sesuai Peraturan Bupati Nomor ... Tahun 2021, tentang Perubahan Rencana Strategis OPD di Lingkungan Pemerintah Kabupaten Jember Tahun 2021-2024",
      "Perubahan Rencana Strategis Perangkat Daerah di Lingkungan Pemerintah Kabupaten Jember Tahun 2021–2024",
    ),
    skIku: pick(
      "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021 Tahun 2021",
      "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021",
    ),
    visi: pick(
      "Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan Dan Mandiri",
      "Jember Bersatu Menuju Masyarakat Makmur, Sejahtera, Berkeadilan dan Mandiri",
    ),
    jumlahDesa: 7,
    // Bab III.A: (target − (realisasi − target)) / target.
    rumusNegatif: "(2T−R)/T",
  });
