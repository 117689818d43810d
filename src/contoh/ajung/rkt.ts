import { rkt } from "../../sheets/rkt";
import { type Baris, isiSheet } from "../isi";
import type { Versi } from "./versi";

type Row = Baris<typeof rkt>;

const TANPA_VOLUME = "Volume realisasi tidak tersedia.";

/** Bab II.B for the programs, the tables at the end of Bab III.B for their kegiatan. */
export function rktAjung({ pick, asli }: Versi) {
  const keterangan = pick("sampai dengan Juni 2021", "Data sampai dengan Juni 2021.");
  const tanpaVolume = (printed?: string) => pick(printed, TANPA_VOLUME);

  /** The draft repeats the money of each kegiatan here; else it stands on Anggaran only. */
  const masukan = (
    row: Row,
    pagu: string,
    target: number,
    realisasi: number,
    capaian: string,
  ): Row[] =>
    pick(
      [
        {
          ...row,
          indikator: `Input/ Masukan : Pagu anggaran ${pagu}`,
          satuan: "Rp",
          target,
          realisasi,
          capaianTercetak: capaian,
        },
      ],
      [],
    );

  const pelayanan: Row = {
    kode: "V.1",
    tingkat: "kegiatan",
    induk: "V",
    sasaran: "S1",
    uraian: pick("Kegiatan Pelayanan umum kecamatan", "Kegiatan Koordinasi Pelayanan Umum"),
  };
  const dokumen = (
    nama: string,
    target: number,
    realisasi: number,
    capaian: string,
    sebab = "",
  ): Row => ({
    ...pelayanan,
    indikator: pick(
      "Jumlah Dodumen yang diterbitkan (KTP, KK, AK, Surat lainnya)",
      `Jumlah ${nama} yang diterbitkan`,
    ),
    satuan: "dokumen",
    target,
    realisasi,
    capaianTercetak: asli(capaian),
    keterangan: pick("Data per Juni 2021", `Data sampai dengan Juni 2021.${sebab}`),
  });

  const koordinasi: Row = { tingkat: "kegiatan", induk: "IV", sasaran: "S2" };
  const pemerintahan: Row = {
    ...koordinasi,
    kode: "IV.1",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Pemerintahan",
  };
  const pemberdayaan: Row = {
    ...koordinasi,
    kode: "IV.2",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
  };
  const ketertiban: Row = {
    ...koordinasi,
    kode: "IV.3",
    uraian: "Kegiatan Koordinasi Penyelenggaraan Ketertiban dan Keamanan Umum",
  };

  return isiSheet(rkt, [
    {
      kode: "V",
      tingkat: "program",
      sasaran: "S1",
      uraian: "Program Penyelenggaraan Pelayanan Umum Kecamatan",
      indikator: pick(
        "Prosentase Pelayanan yang diterbitkan sesuai peraturan / SOP",
        "Persentase pelayanan yang diterbitkan sesuai peraturan/SOP",
      ),
      satuan: "%",
      keterangan: pick(
        "Program-program utama yang dilaksanakan dalam rangka mewujudkan target sasaran Kecamatan Ajung Tahun 2021 sebanyak 5 (2) program utama yaitu :\nKegiatan-kegiatan yang dilaksanakan Kecamatan Ajung selama Tahun 2021 sebanyak 4 (empat) kegiatan yaitu :",
        "Program utama yang dilaksanakan untuk mewujudkan sasaran sebanyak 2 (dua) program, dengan 4 (empat) kegiatan dalam rencana kinerja ini.",
      ),
    },
    ...masukan(pelayanan, "Rp. 27.539.000", 27539000, 11000000, "40 %"),
    dokumen("KTP", 1500, 461, "31 %"),
    dokumen("KK", 2500, 321, "13 %"),
    dokumen("akta kelahiran", 750, 124, "17 %"),
    dokumen(
      "surat lainnya",
      250,
      1594,
      "638%",
      " Penyebab realisasi melampaui target belum diuraikan.",
    ),
    {
      kode: "IV",
      tingkat: "program",
      sasaran: "S2",
      uraian: pick(
        "Program Koordinasi Pemerintahan, Pembangunan dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
        "Program Koordinasi Pemerintahan, Pembangunan, dan Penyelenggaraan Pemerintahan Wilayah Kecamatan",
      ),
      indikator: pick(
        "Prosentase rekomendasi hasil kordinasi seksi Pemerintahan, Pemberdayaan dan Kesos, Ketertiban dan Keamanan Umum yang ditindaklanjuti selama 1 tahun",
        "Persentase rekomendasi hasil koordinasi seksi pemerintahan, pemberdayaan masyarakat dan kesejahteraan sosial, serta ketertiban dan keamanan umum yang ditindaklanjuti selama 1 tahun",
      ),
      satuan: "%",
    },
    ...masukan(pemerintahan, "Rp. 980.595.000", 980595000, 302000000, "31%"),
    {
      ...pemerintahan,
      indikator: pick("Jumlah Rapat koordinasi dan", "Jumlah rapat koordinasi"),
      satuan: "orang bulan",
      target: "50 org x 12 bln",
      realisasi: "50 org x 6 bln",
      capaianTercetak: asli("100%"),
      keterangan,
    },
    {
      ...pemerintahan,
      indikator: pick(
        "Jumlah desa yang di monev, peraturan yang diundangkan, fasilitasi Pilkada Pilkades, pengisian perangkat, capaian kenerja anggaran (DD, ADD, BGH, Pajak, Restribusi)",
        "Jumlah desa yang dimonitor dan dievaluasi",
      ),
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: "7 desa x 6 bln",
      capaianTercetak: asli("100%"),
      keterangan,
    },
    ...masukan(pemberdayaan, "70.179.000", 70179000, 1250000, "2%"),
    {
      ...pemberdayaan,
      indikator: pick(
        "Jumlah peserta Musrenbangdes,",
        "Jumlah peserta Musrenbang desa dan kecamatan",
      ),
      satuan: "orang",
      target: "1 x 90 org",
      capaianTercetak: asli("100%"),
      keterangan: tanpaVolume(),
    },
    {
      ...pemberdayaan,
      indikator: pick(
        "dan Kecamatan dan Jumlah Kelembagaan yg difasilitasi",
        "Jumlah kelembagaan yang difasilitasi",
      ),
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: "7 desa x 6 bln",
      capaianTercetak: asli("100%"),
      keterangan: pick(undefined, keterangan),
    },
    ...masukan(ketertiban, "147.000.000", 147000000, 52850000, "36%"),
    {
      ...ketertiban,
      indikator: "Jumlah desa yang mendapatkan pembinaan satuan keamanan",
      satuan: "desa bulan",
      target: "7 desa x 12 bln",
      realisasi: pick("7 desa x 6 Bln", "7 desa x 6 bln"),
      capaianTercetak: asli("80%"),
      keterangan,
    },
    {
      ...ketertiban,
      indikator: pick(
        "dan Jumlah macam pelaksanaan HUT RI dan lomba - lomba",
        "Jumlah pelaksanaan HUT RI dan lomba",
      ),
      satuan: "kali",
      target: "1 kali",
      capaianTercetak: asli("100 %"),
      keterangan: tanpaVolume(keterangan),
    },
  ]);
}
