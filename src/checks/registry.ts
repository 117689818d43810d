import { belanjaProgram } from "./belanja-program";
import { bukanAngka } from "./bukan-angka";
import { capaianTercetak } from "./capaian-tercetak";
import type { Check } from "./contract";
import { identitasKosong } from "./identitas-kosong";
import { kategoriTercetak } from "./kategori-tercetak";
import { kodeGanda } from "./kode-ganda";
import { kodeYatim } from "./kode-yatim";
import { kolomHilang } from "./kolom-hilang";
import { lembarHilang } from "./lembar-hilang";
import { luarBatas } from "./luar-batas";
import { perluDiperbarui } from "./perlu-diperbarui";
import { persentase } from "./persentase";
import { pilihanAsing } from "./pilihan-asing";
import { realisasiKosong } from "./realisasi-kosong";
import { realisasiMelebihiPagu } from "./realisasi-melebihi-pagu";
import { rumusTertimpa } from "./rumus-tertimpa";
import { satuanCampur } from "./satuan-campur";
import { subtotal } from "./subtotal";
import { targetKosong } from "./target-kosong";
import { total } from "./total";
import { tumpahanTerhalang } from "./tumpahan-terhalang";

/** All checks, in the order in which people should mend what they find. */
export const checks: readonly Check[] = [
  lembarHilang,
  kolomHilang,
  rumusTertimpa,
  tumpahanTerhalang,
  bukanAngka,
  pilihanAsing,
  luarBatas,
  identitasKosong,
  kodeGanda,
  kodeYatim,
  perluDiperbarui,
  targetKosong,
  realisasiKosong,
  satuanCampur,
  realisasiMelebihiPagu,
  subtotal,
  total,
  persentase,
  belanjaProgram,
  capaianTercetak,
  kategoriTercetak,
];
