import { angkaRancu } from "./angka-rancu";
import { angkaTerbilang } from "./angka-terbilang";
import { arahJanggal } from "./arah-janggal";
import { belanjaProgram } from "./belanja-program";
import { bukanAngka } from "./bukan-angka";
import { capaianEkstrem } from "./capaian-ekstrem";
import { capaianTercetak } from "./capaian-tercetak";
import { checklistReviu } from "./checklist-reviu";
import type { Check, Family } from "./contract";
import { desimalBerbeda } from "./desimal-berbeda";
import { duaNilai } from "./dua-nilai";
import { ejaan } from "./ejaan";
import { faktorSerapan } from "./faktor-serapan";
import { formulasiSama } from "./formulasi-sama";
import { identitasKosong } from "./identitas-kosong";
import { isianSementara } from "./isian-sementara";
import { jumlahKembar } from "./jumlah-kembar";
import { jumlahNarasi } from "./jumlah-narasi";
import { kalimatTerputus } from "./kalimat-terputus";
import { kategoriTercetak } from "./kategori-tercetak";
import { kemajuanTercetak } from "./kemajuan-tercetak";
import { kodeGanda } from "./kode-ganda";
import { kodeYatim } from "./kode-yatim";
import { kolomHilang } from "./kolom-hilang";
import { labelGanda } from "./label-ganda";
import { lampiranTiada } from "./lampiran-tiada";
import { lembarHilang } from "./lembar-hilang";
import { lonjakanRealisasi } from "./lonjakan-realisasi";
import { luarBatas } from "./luar-batas";
import { masukanSama } from "./masukan-sama";
import { mutuSkm } from "./mutu-skm";
import { namaMirip } from "./nama-mirip";
import { nilaiNarasi } from "./nilai-narasi";
import { nomenklaturLama } from "./nomenklatur-lama";
import { penerimaanRusak } from "./penerimaan-rusak";
import { penulisanAngka } from "./penulisan-angka";
import { perbandinganTercetak } from "./perbandingan-tercetak";
import { periodeLaporan } from "./periode-laporan";
import { periodeRenstra } from "./periode-renstra";
import { perluDiperbarui } from "./perlu-diperbarui";
import { persenUnit } from "./persen-unit";
import { persentase } from "./persentase";
import { pilihanAsing } from "./pilihan-asing";
import { pkAnggaran } from "./pk-anggaran";
import { pkRenstra } from "./pk-renstra";
import { programPenunjang } from "./program-penunjang";
import { programTanpaSasaran } from "./program-tanpa-sasaran";
import { proporsiTercetak } from "./proporsi-tercetak";
import { rataTercetak } from "./rata-tercetak";
import { realisasiDisalin } from "./realisasi-disalin";
import { realisasiKosong } from "./realisasi-kosong";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu";
import { rktAnggaran } from "./rkt-anggaran";
import { rumusTertimpa } from "./rumus-tertimpa";
import { satuanCampur } from "./satuan-campur";
import { selGalat } from "./sel-galat";
import { skalaKeliru } from "./skala-keliru";
import { skmRealisasi } from "./skm-realisasi";
import { spasiBerlebih } from "./spasi-berlebih";
import { strukturKurang } from "./struktur-kurang";
import { subtotal } from "./subtotal";
import { tahunBerbeda } from "./tahun-berbeda";
import { tandaKosong } from "./tanda-kosong";
import { targetKosong } from "./target-kosong";
import { targetPredikat } from "./target-predikat";
import { tercetakTanpaData } from "./tercetak-tanpa-data";
import { total } from "./total";
import { tumpahanTerhalang } from "./tumpahan-terhalang";

/** All checks by subject, in the order in which people should mend what they find. */
export const families: readonly Family[] = [
  {
    name: "Lembar dan kolom",
    checks: [lembarHilang, kolomHilang, rumusTertimpa, tumpahanTerhalang, penerimaanRusak],
  },
  {
    name: "Isian",
    checks: [
      selGalat,
      bukanAngka,
      angkaRancu,
      pilihanAsing,
      luarBatas,
      duaNilai,
      identitasKosong,
      spasiBerlebih,
    ],
  },
  { name: "Periode dan tahun", checks: [periodeRenstra, periodeLaporan, tahunBerbeda] },
  { name: "Skala dan kode", checks: [skalaKeliru, kodeGanda, kodeYatim] },
  {
    name: "Narasi dan kelengkapan laporan",
    checks: [
      perluDiperbarui,
      isianSementara,
      kalimatTerputus,
      tandaKosong,
      ejaan,
      penulisanAngka,
      strukturKurang,
      lampiranTiada,
    ],
  },
  {
    name: "Indikator, target dan realisasi",
    checks: [
      formulasiSama,
      arahJanggal,
      targetKosong,
      targetPredikat,
      pkRenstra,
      realisasiKosong,
      satuanCampur,
      capaianEkstrem,
      lonjakanRealisasi,
      persenUnit,
      realisasiDisalin,
      mutuSkm,
      skmRealisasi,
      labelGanda,
    ],
  },
  {
    name: "Anggaran dan belanja",
    checks: [
      realisasiMelebihiPagu,
      subtotal,
      total,
      persentase,
      proporsiTercetak,
      masukanSama,
      jumlahKembar,
      belanjaProgram,
      rktAnggaran,
      pkAnggaran,
      programTanpaSasaran,
      nomenklaturLama,
    ],
  },
  {
    name: "Capaian tercetak",
    checks: [
      capaianTercetak,
      rataTercetak,
      kategoriTercetak,
      perbandinganTercetak,
      kemajuanTercetak,
      tercetakTanpaData,
    ],
  },
  {
    name: "Nama dan angka dalam narasi",
    checks: [
      namaMirip,
      programPenunjang,
      angkaTerbilang,
      jumlahNarasi,
      nilaiNarasi,
      desimalBerbeda,
      faktorSerapan,
    ],
  },
  { name: "Reviu", checks: [checklistReviu] },
];

/** All checks, in that order. */
export const checks: readonly Check[] = families.flatMap((family) => family.checks);
