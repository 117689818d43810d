/**
 * The report on Ajung against the draft that people wrote of the same year: none of its slips may come
 * back. Each row quotes the draft, cells as lines of their own, so that a pattern which would not have
 * found the slip fails as well.
 */
import { compose } from "../../src/report/compose";
import { ajung } from "./ajung";
import { barisOf } from "./text";

const report = barisOf(compose(ajung())).join("\n").replaceAll("\u00a0", " ");

interface Slip {
  readonly draft: string;
  /** Absent where the draft leaves something out. */
  readonly wrong?: RegExp;
  readonly right: RegExp;
}

const TUJUH =
  /(?:^a\. Target dan Realisasi Tahun 2021$[\s\S]*^b\. Perbandingan dengan Tahun-Tahun Sebelumnya$[\s\S]*^c\. Perbandingan dengan Target Akhir Renstra$[\s\S]*^d\. Perbandingan dengan Standar Nasional$[\s\S]*^e\. Penyebab Keberhasilan atau Kegagalan serta Alternatif Solusi$[\s\S]*^Faktor penghambat\. [\s\S]*^f\. Efisiensi Penggunaan Sumber Daya$[\s\S]*^g\. Program dan Kegiatan Penunjang$[\s\S]*){2}/m;

const slips: Readonly<Record<number, Slip>> = {
  1: {
    draft: "Program Peningkatan Sarana dan Prasarana Aparatur\n172.083.310\n14.428.001\n84",
    wrong: /14\.428\.001\n84/,
    right: /172\.083\.310\n14\.428\.001\n8,38\n/,
  },
  2: {
    draft: "Program Penyelenggaraan Pelayanan Umum Kecamatan\n27.539.000\n10.750.000\n35",
    wrong: /10\.750\.000\n35/,
    right: /27\.539\.000\n10\.750\.000\n39,04\n/,
  },
  3: {
    draft: "Kegiatan Pemeliharaan Rutin/Berkala Bangunan Lainnya\n105.898.560\n12.178.001\n12",
    wrong: /12\.178\.001\n12/,
    right: /105\.898\.560\n12\.178\.001\n11,50\n/,
  },
  4: {
    draft: "100 %\n85 %\n100%",
    wrong: /100 ?%\n85 ?%\n100 ?%/,
    right: /100%\n85%\n85,00%\nBaik\n/,
  },
  5: {
    draft: "100 %\n80 %\n100%",
    wrong: /100 ?%\n80 ?%\n100 ?%/,
    right: /100%\n80%\n80,00%\nBaik\n/,
  },
  6: {
    draft: "Jumlah Rapat koordinasi dan\n50 org x 12 bln\n100% (50 org x 6 bln)",
    wrong: /100% \(50 org/,
    right: /rapat koordinasi\n50 org x 12 bln\n50 org x 6 bln\n50,00\n/,
  },
  7: {
    draft: "Jumlah desa yang di monev\n7 desa x 12 bln\n100% (7 desa x 6 bln)",
    wrong: /100% \(7 desa/,
    right: /dimonitor dan dievaluasi\n7 desa x 12 bln\n7 desa x 6 bln\n50,00\n/,
  },
  8: {
    draft: "Jumlah Kelembagaan yg difasilitasi\n7 desa x 12 bln\n100% (7 desa x 6 bln)",
    wrong: /100% \(7 desa/,
    right: /kelembagaan yang difasilitasi\n.*\n7 desa x 12 bln\n7 desa x 6 bln\n50,00\n/,
  },
  9: {
    draft: "pembinaan satuan keamanan\n7 desa x 12 bln\n80% (7 desa x 6 Bln)",
    wrong: /80% \(7 desa/,
    right: /satuan keamanan\n.*\n7 desa x 12 bln\n7 desa x 6 bln\n50,00\n/,
  },
  10: {
    draft: "Rp. 820.516.914 (63 %) dan Belanja langsung sebesar Rp.471.557.001 (37 %)",
    wrong: /\(63 ?%\)|\(37 ?%\)/,
    right:
      /820\.516\.914 \(63,50 persen dari realisasi\) .*471\.557\.001 \(36,50 persen dari realisasi\)/,
  },
  11: {
    draft:
      "Rp. 1.292.073.915 (32 %) meliputi belanja tidak langsung sebesar Rp. 820.516.914 (63 %)",
    wrong: /1\.292\.073\.915 \(32 ?%\) meliputi/,
    right:
      /1\.292\.073\.915 \(32,06 persen dari anggaran\)[\s\S]*820\.516\.914\n35,59\n[\s\S]*471\.557\.001\n27,34\n/,
  },
  13: {
    draft: "Jumlah Dodumen yang diterbitkan (KTP, KK, AK, Surat lainnya)\n1.500\n2.500\n750\n250",
    wrong: /KTP, KK, AK/,
    right:
      /Jumlah KTP yang diterbitkan\n[\s\S]*Jumlah KK [\s\S]*Jumlah akta kelahiran [\s\S]*Jumlah surat lainnya/,
  },
  15: {
    draft: "sasaran I adalah sebesar 2 %\nsasaran II adalah sebesar 69,44 %",
    wrong: /sebesar 2 ?%/,
    right: /\(1,60%\) dan Sasaran 2 .*\(69,44%\)/,
  },
  16: {
    draft: "Pagu anggaran Rp. 27.539.000\n: 100 %\n40 % (11.000.000)",
    wrong: /11\.000\.000/,
    right: /Masukan: anggaran \(Rp\)\n27\.539\.000\n10\.750\.000\n39,04\n/,
  },
  17: {
    draft: "ditindaklanjuti dalam 1 tahun\n100%\n80%\n100%",
    wrong: /100%\n80%\n100%/,
    right:
      /dalam 1 tahun\n2020\nbelum tersedia\n80%\nn\/a\nn\/a\n2021\n100%\n85%\n85,00%\n\+5 poin\n/,
  },
  18: {
    draft: "dengan benar dan tepat waktu\n100%\n80%\n100%",
    wrong: /100%\n80%\n100%/,
    right: /tepat waktu\n2020\nbelum tersedia\n80%\nn\/a\nn\/a\n2021\n100%\n80%\n80,00%\n0 poin\n/,
  },
  19: {
    draft: "dalam 1 tahun 2. % Desa yang sudah menyusun\n100% 100%\n100% 100%",
    wrong: /100% 100%/,
    right: /TINGKAT KEMAJUAN\n[\s\S]*\n100%\n85%\n85,00%\n2\.2\n.*\n100%\n80%\n80,00%\n/,
  },
  20: {
    draft: "79.67\nBelum mendapatkan nilai survey dari BAPPEDA\nData dari bappekab",
    wrong: /belum mendapatkan nilai|dari bappe/i,
    right:
      /Target dan Realisasi Kinerja Sasaran 1 [\s\S]*80\n79,67\n[\s\S]*Akhir Renstra\n[\s\S]*80\n79,67\n/,
  },
  21: {
    draft: "rata-rata capaian sasaran sebesar 100% (tabel 3.1)",
    wrong: /capaian sasaran sebesar 100%/i,
    right: /Rata-rata capaian Sasaran 1 sebesar 99,59%/,
  },
  22: {
    draft: "rata-rata capaian sasaran sebesar 100% (tabel 3.1)",
    wrong: /capaian sasaran sebesar 100%/i,
    right: /Rata-rata capaian Sasaran 2 sebesar 82,50%/,
  },
  23: {
    draft: "dari 5 indikator sasaran pencapaiannya sebanyak 5 indikator dalam kategori baik",
    wrong: /\b5 (?:\(lima\) )?indikator (?:sasaran|dalam)/,
    right:
      /Dari 3 \(tiga\) indikator kinerja pada 2 \(dua\) sasaran strategis, seluruh 3 \(tiga\) indikator berkategori Baik/,
  },
  24: {
    draft: "sebanyak 5 (2) program utama yaitu",
    wrong: /\b\d+ \(\d+\)/,
    right: /RKT Kecamatan Ajung memuat 2 \(dua\) program/,
  },
  25: {
    draft:
      "Kegiatan yang dilaksanakan Kecamatan Ajung selama Tahun 2021 sebanyak 4 (empat) kegiatan",
    wrong: /selama Tahun 2021 sebanyak 4/,
    right:
      /RKT .* 4 \(empat\) kegiatan[\s\S]*dilaksanakan melalui 5 \(lima\) program dan 10 \(sepuluh\) kegiatan/,
  },
  26: {
    draft: "untuk sasaran I adalah sebesar 2 %\nuntuk sasaran II adalah sebesar 69,44 %",
    right: /Rp 499\.486\.810 \(28,96%\), tidak dikaitkan langsung dengan sasaran/,
  },
  27: {
    draft: "Program sejumlah Rp 1.724.799.810 yang dialokasikan untuk sasaran I adalah sebesar 2 %",
    wrong: /1\.724\.799\.810 yang dialokasikan untuk sasaran/i,
    right: /Sasaran 1 sebesar Rp 27\.539\.000 .*Sasaran 2 sebesar Rp 1\.197\.774\.000/,
  },
  28: {
    draft: "B (≥ 80)\nBaik (≥ 80)\n80",
    wrong: /\(≥ ?80\)/,
    right:
      /bidang pelayanan publik\n80\n[\s\S]*bidang pelayanan publik\n80\n79,67\n[\s\S]*bidang pelayanan publik\nnilai\n80\n/,
  },
  29: {
    draft: "80\nB (72,4)\n79.67",
    wrong: /\bB \(72,4\)/,
    right: /dari 72,4 pada Tahun 2020 menjadi 79,67 pada Tahun 2021/,
  },
  30: {
    draft: "sehingga pencapaian sasaran tersebut adalah Baik",
    wrong: /pencapaian sasaran tersebut adalah Baik/,
    right:
      /terealisasi 79,67, yaitu 0,33 poin .* di bawah target\. .*\(kategori Baik\), target indikator ini belum tercapai/,
  },
  33: {
    draft: "LAPORAN KINERJA\nKECAMATAN AJUNG\nKABUPATEN JEMBER\nTAHUN 2018\nTAHUN 2019",
    wrong: /TAHUN 201\d/,
    right: /^LAPORAN KINERJA\n.*\nTAHUN 2021\n[\s\S]*\nTAHUN 2022\nKATA PENGANTAR/,
  },
  34: {
    draft: "INDIKATOR SASARAN\nREALISASI Th. 2018\nREALISASI NASIONAL",
    wrong: /2018/,
    right: /REALISASI TAHUN 2021\n/,
  },
  35: {
    draft: "SASARAN STRATEGI\nREALISASI Th. 20\nTINGKAT KEMAJ",
    wrong: /SASARAN STRATEGI$|Th\. 20$|KEMAJ$/m,
    right: /^TINGKAT KEMAJUAN$/m,
  },
  37: {
    draft: "bahan evaluasi dan penyusunan rencana kegiatan tahun 2021",
    wrong: /rencana kegiatan tahun 2021/i,
    right: /rencana kegiatan tahun 2022/,
  },
  39: {
    draft: "Tabel 3.2 Perbandingan Realisasi Kinerja\nTabel 3.2 Perbandingan Realisasi Kinerja",
    wrong: /^(Tabel \d+\.\d+) [\s\S]*^\1 /m,
    right: /^Tabel 3\.4 [\s\S]*^Tabel 3\.5 [\s\S]*^Tabel 3\.15 /m,
  },
  40: {
    draft: "2. Tujuan 2 Sasaran 2 :\nTabel 3.2 Perbandingan Realisasi Kinerja sasaran 1",
    wrong: /^2\. .*Sasaran 2[\s\S]*^Tabel .* Sasaran 1\b/im,
    right: /^2\. Sasaran 2: [\s\S]*^Tabel 3\.8 .* Sasaran 2 /m,
  },
  41: {
    draft: "dan anggaran yang disediakan.\nNO\nSASARAN STRATEGIS\nINDIKATOR KINERJA\nTARGET",
    wrong: /\.\nNO\.?\n/,
    right: /^Tabel 2\.4 .*\nNO\.\nSASARAN STRATEGIS\nINDIKATOR KINERJA\nTARGET\n/m,
  },
  42: {
    draft: "2.\n76 % s/d 100 %\nBAIK\n2.\n55 % s/d 75 %\nCUKUP\n3.\nKurang dari 55 %",
    wrong: /55 ?% s(?:\/d|\.d\.) 75/,
    right:
      /\n1\nLebih dari 100%\n.*\n2\n76% s\.d\. 100%\nBaik\n3\n55% s\.d\. kurang dari 76%\nCukup\n4\nKurang dari 55%\n/,
  },
  43: {
    draft: "1. Visi dan Misi\n2. Tujuan dan sasaran\n4. Strategi dan Kebijakan",
    wrong: /^2\. Tujuan dan sasaran$(?:(?!^3\. )[\s\S])*^4\. /im,
    right: /^1\. Visi dan Misi$[\s\S]*^2\. Tujuan dan Sasaran$[\s\S]*^3\. Strategi dan Kebijakan$/m,
  },
  44: {
    draft: "IKHTISAR EKSEKUTIF\nBAB I PENDAHULUAN\nLampiran 5. Penghargaan yang diraih (jika ada)",
    wrong: /\(jika ada\)|IKHTISAR EKSEKUTIF\nBAB I/,
    right:
      /^IKHTISAR EKSEKUTIF\n.{80,}[\s\S]*^D\. INDIKATOR KINERJA UTAMA$[\s\S]*^LAMPIRAN 1 .+\n[\s\S]*^LAMPIRAN 5 .+\n.{30,}/m,
  },
  45: {
    draft: "Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021 Tahun 2021",
    wrong: /2021 Tahun 2021/,
    right: /Keputusan Camat Ajung Nomor 065\/5\.1\/35\.09\.17\/2021\. /,
  },
  46: {
    draft: "80\nData dari bappekab\n",
    right: /\n80\n79,67\n99,59%\n[\s\S]*\n100%\n85%\n85,00%\n[\s\S]*\n100%\n80%\n80,00%\n/,
  },
  47: {
    draft: "-*\n_*\n-",
    wrong: /[-_]\*/,
    right: /\nn\/a\n[\s\S]*Keterangan: n\/a = tidak dapat dihitung/,
  },
  48: {
    draft:
      "Nomor ... Tahun 2021\nKendaraan Dinas/Operasional...dst\nJumlah Rapat koordinasi dan\nDalam rangka menyesuaikan dengan kebijakan\nDRAF",
    wrong: /\.\.\.|^Jumlah rapat koordinasi dan$|^Dalam rangka menyesuaikan|^DRAF$/im,
    right: /^Pelaksanaan program dan kegiatan perlu menyesuaikan dengan kebijakan\.$/m,
  },
  49: {
    draft: "NO\nSASARAN STRATEGIS\nINDIKATOR KINERJA\nTARGET",
    right: /PROGRAM\nANGGARAN \(Rp\)\nKETERANGAN\n[\s\S]*JUMLAH\n1\.225\.313\.000\n/,
  },
  50: {
    draft: "C. KEDUDUKAN, TUGAS DAN FUNGSI\nBAB II. PERENCANAAN DAN PERJANJIAN KINERJA",
    right: /^D\. PERMASALAHAN UTAMA\n.*4 \(empat\) permasalahan utama/m,
  },
  51: {
    draft:
      "Perbandingan Realisasi Kinerja dengan Realisasi Nasional\nFaktor Pendorong : Mempercepat",
    right: TUJUH,
  },
  53: {
    draft:
      "Jumlah rekomendasi hasil koordinasi di tindaklanjuti\nJumlah semua koordinasi di tindaklanjuti\nketertiban dan Ketertiban",
    wrong: /Jumlah semua koordinasi|ketertiban dan ketertiban/i,
    right:
      /koordinasi yang ditindaklanjuti dalam satu tahun\nJumlah seluruh rekomendasi hasil koordinasi dalam satu tahun\n× 100%/,
  },
  54: {
    draft: "penganggaran dan\n7 desa x\n12 bln 1 kali",
    wrong: /penganggaran dan$|desa x$|bln 1 kali/m,
    right:
      /\n7 desa x 12 bln\n7 desa x 6 bln\n50,00\n[\s\S]*pelaksanaan HUT RI dan lomba\n[\s\S]*\n1 kali\n/,
  },
  55: {
    draft:
      "Meningkatkan koordinasi bidang pemerintahan\nketetraman dan ketertiban\nKegiatan Pelayanan umum kecamatan\nBAPPEKAB",
    wrong: /Meningkatkan koordinasi bidang|ketentraman|ketetraman|Kegiatan Pelayanan umum|BAPPE/i,
    right:
      /Sasaran 2: Meningkatnya koordinasi bidang pemerintahan, pembangunan dan penyelenggaraan pemerintahan wilayah kecamatan\n/,
  },
  56: {
    draft: "Rp. 27.539.000\nRp.471.557.001\n100 %\n79.67\n: 100 %",
    wrong: /Rp\.|Rp\d|\d %|^\d+\.\d\d$|: 100/m,
    right: /Rp 27\.539\.000 [\s\S]*Rp 471\.557\.001 /,
  },
  57: {
    draft:
      "LAKIP KCAMATAN AJUNG, pencapaian sasaan, target sasarnya, Dodumen, PABD, pelayanan public",
    wrong:
      /KCAMATAN|sasaan|sasarnya|dodumen|kenerja|restribusi|pemeberdayaan|\bpublic\b|pengang garan|pemerinta han|KINERJATAHUN|PABD|Dalam penyusun /i,
    right: /bidang pelayanan publik\n/,
  },
};

/** What the draft leaves in doubt and only the instansi can settle, and how the report tells its reader. */
const terbuka: Readonly<Record<number, RegExp>> = {
  // 1 594 letters of 250: the arithmetic is right, the targets may stand in another order.
  12: /250\n1\.594\n637,60\n/,
  // No volume of realisasi was written.
  14: /1 x 90 org\nbelum tersedia\nn\/a\n[\s\S]*Volume realisasi tidak tersedia\.\n1 kali\nbelum tersedia\nn\/a\n/,
  // 80 % of seven desa is no whole number of them.
  31: /dari 7 desa, persentase terdekat adalah 71,43 persen \(5 desa\) atau 85,71 persen \(6 desa\)/,
  // Belanja Pegawai and Program I are both Rp 135.746.000.
  32: /Belanja Pegawai\n135\.746\.000\n[\s\S]*Administrasi Perkantoran\n135\.746\.000\n/,
  // A report on the year, with data of half of it.
  36: /Jember, 31 Januari 2022\n[\s\S]*sampai dengan 30 Juni 2021/,
  // A Renstra of four years.
  38: /periode 2021–2024/,
  // Faktor pendorong that speaks of something else.
  52: /Faktor pendorong\. Percepatan penyerapan anggaran[\s\S]*Penyebabnya belum diuraikan/,
  // Names of belanja as before Permendagri 90/2019.
  58: /nomenklatur yang dipakai pada Tahun 2021 dan perlu dicocokkan [\s\S]*\nBelanja Tidak Langsung\n/,
};

test("every finding on the draft has its row", () => {
  const numbers = [...Object.keys(slips), ...Object.keys(terbuka)].map(Number);
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, i) => i + 1));
});

test.each(Object.entries(slips))("slip %s of the draft is not in the report", (_, slip) => {
  const { draft, wrong, right } = slip;
  if (wrong !== undefined) {
    expect(draft).toMatch(wrong);
    expect(wrong.exec(report)?.[0]).toBeUndefined();
  }
  expect(draft).not.toMatch(right);
  expect(right.test(report)).toBe(true);
});

test.each(Object.entries(terbuka))("doubt %s is told as it is", (_, told) => {
  expect(told.test(report)).toBe(true);
});
