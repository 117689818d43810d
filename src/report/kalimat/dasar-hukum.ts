import type { Kinerja } from "../../sheets/kinerja";
import { tanpaTitik } from "./hitungan";

/** The regulations the report rests on, by their full names. */
export interface DasarHukum {
  readonly pelaporan: string;
  readonly sakip: string;
  readonly pedoman: string;
}

/** As promulgated; what holds where Identitas names no other. */
const BAKU: DasarHukum = {
  pelaporan:
    "Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah",
  sakip:
    "Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah",
  pedoman:
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah",
};

/** Regulations as Identitas names them, each with its default. */
export const dasarHukumOf = ({
  peraturanPelaporan,
  peraturanSakip,
  pedomanLaporan,
}: Kinerja["identitas"]): DasarHukum => ({
  pelaporan: tanpaTitik(peraturanPelaporan ?? BAKU.pelaporan),
  sakip: tanpaTitik(peraturanSakip ?? BAKU.sakip),
  pedoman: tanpaTitik(pedomanLaporan ?? BAKU.pedoman),
});
