import { organisasi } from "../../sheets/organisasi";
import { type Baris, isiSheet } from "../isi";
import type { Versi } from "./versi";

type Butir = Baris<typeof organisasi>;

const KEDUDUKAN = [
  "Kecamatan Ajung merupakan unsur perangkat daerah sebagai pelaksana teknis kewilayahan yang mempunyai wilayah tertentu dalam rangka melaksanakan pelimpahan sebagian urusan pemerintahan umum yang dilimpahkan Bupati sebagai pelaksana urusan pemerintahan umum.",
  "Kecamatan Ajung dipimpin oleh seorang Camat yang berada di bawah dan bertanggung jawab kepada Bupati melalui Sekretaris Daerah.",
];

/** The draft prints these below susunan organisasi, where a row is a box of the chart. */
const PIMPINAN = [
  "Sekretariat dipimpin oleh Sekretaris Kecamatan yang berada di bawah dan bertanggung jawab kepada Camat.",
  "Masing-masing Seksi dipimpin oleh Kepala Seksi yang berada di bawah dan bertanggungjawab kepada Camat.",
  "Masing-masing Sub Bagian dipimpin oleh Kepala Sub Bagian yang berada di bawah dan bertanggungjawab kepada Sekretaris.",
];

const TUGAS = [
  "Menyelenggarakan urusan pemerintahan umum;",
  "Mengkoordinasikan kegiatan pemberdayaan masyarakat;",
  "Mengkoordinasikan upaya penyelenggaraan ketentraman dan ketertiban umum;",
  "Mengkoordinasikan penerapan dan penegakan Peraturan Daerah dan Peraturan Bupati;",
  "Mengkoordinasikan pemeliharaan prasarana dan sarana pelayanan umum;",
  "Mengkoordinasikan penyelenggaraan kegiatan pemerintahan yang dilakukan oleh Perangkat Daerah di Kecamatan;",
  "Membina dan mengawasi penyelenggaraan kegiatan Desa dan / atau Kelurahan;",
  "Melaksanakan penyelesaian permasalahan pelayanan pemerintah di wilayah Kecamatan;",
  "Melaksanakan urusan Pemerintahan yang menjadi kewenangan Daerah yang tidak dilaksanakan oleh unit kerja Perangkat Daerah yang ada di Kecamatan; dan",
  "Melaksanakan tugas lain sesuai dengan ketentuan peraturan perundang-undangan",
];

const FUNGSI = [
  "Pembinaan wawasan kebangsaan dan ketahanan nasional serta pengembangan kehidupan demokrasi;",
  "Penanganan konflik social;",
  "Pengkoordinasian pelaksanaan tugas antar instansi pemerintah baik wilayah antar provinsi dan daerah;",
  "Pelaksanaan peran serta masyarakat dalam perencanaan pembangunan di wilayah kecamatan;",
  "Pembinaan dan pengawasan serta pengevaluasian terhadap seluruh program kerja dan kegiatan di wilayah kecamatan;",
  "pengkoordinasian dengan instansi terkait dalam rangka pelaksanaan tugas;",
  "pemberian fasilitasi penyusunan produk hukum desa berupa peraturan desa dan peraturan kepala desa;",
  "pemberian fasilitasi administrasi tata pemerintahan desa, pengelolaan keuangan desa, pendayagunaan aset desa;",
  "pemberian fasilitasi pelaksanaan tugas dan fungsi kepala desa, perangkat desa, badan permusyawaratan desa, dan lembaga kemasyarakatan desa;",
  "pemberian fasilitasi pemilihan kepala desa, merekomendasikan pengangkatan dan pemberhentian perangkat desa;",
  "pemberian fasilitasi penetapan lokasi pembangunan kawasan pedesaan, serta penyusunan perencanaan pembangunan partisipatif;",
  "pemberian fasilitasi kerjasama antar desa dan kerja sama desa dengan pihak ketiga;",
  "pemberian fasilitasi penataan, pemanfaatan dan pendayagunaan ruang desa/kelurahan, penetapan dan penegasan data desa/kelurahan, serta penyusunan program dan pelaksanaan pemberdayaan masyarakat desa/kelurahan;",
  "pelaksanaan koordinasi dengan pendamping desa serta pelaksanaan pembangunan kawasan perdesaan di wilayah kecamatan;",
  "pelaksanaan sebagian kewenangan yang dilimpahkan oleh Bupati;",
  "penyusunan laporan pertanggungjawaban atas pelaksanaan tugas;",
  "pelaksanaan pengawasan dan koordinasi di bidang peningkatan kinerja dan disiplin pegawai; dan",
  "pelaksanaan tugas-tugas lain yang diberikan oleh Bupati.",
];

/** Names as the chart shows them, without the signs of the printed list. */
const SUSUNAN: Butir[] = [
  { nomor: "a", tingkat: "1", uraian: "Camat" },
  { nomor: "b", tingkat: "1", uraian: "Sekretariat", atasan: "Camat" },
  {
    nomor: "1",
    tingkat: "2",
    uraian: "Sub Bagian Umum dan Kepegawaian",
    atasan: "Sekretariat",
  },
  {
    nomor: "2",
    tingkat: "2",
    uraian: "Sub Bagian Perencanaan dan Keuangan",
    atasan: "Sekretariat",
  },
  { nomor: "c", tingkat: "1", uraian: "Seksi Pemerintahan", atasan: "Camat" },
  { nomor: "d", tingkat: "1", uraian: "Seksi Ketentraman dan Ketertiban Umum", atasan: "Camat" },
  {
    nomor: "e",
    tingkat: "1",
    uraian: "Seksi Pemberdayaan Masyarakat dan Kesejahteraan Sosial",
    atasan: "Camat",
  },
  { nomor: "f", tingkat: "1", uraian: "Seksi Pelayanan Umum", atasan: "Camat" },
  { nomor: "g", tingkat: "1", uraian: "Kelompok Jabatan Fungsional", atasan: "Camat" },
];

/** Spellings of the draft that the Kamus Besar does not have. */
const EJAAN: readonly (readonly [RegExp, string])[] = [
  [/engkoordinasi/g, "engoordinasi"],
  [/etentraman/g, "etenteraman"],
  [/social/g, "sosial"],
  [/kerjasama/g, "kerja sama"],
  [/pedesaan/g, "perdesaan"],
  [/bertanggungjawab/g, "bertanggung jawab"],
  [/\bantar /g, "antar"],
  [/ \/ /g, "/"],
  [/(?:; dan|[;.])$/, ""],
];

function correct(printed: string): string {
  const text = EJAAN.reduce((t, [wrong, right]) => t.replace(wrong, right), printed);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function organisasiAjung({ pick }: Versi) {
  const text = (printed: string) => pick(printed, correct(printed));
  const lettered =
    (bagian: "tugas" | "fungsi") =>
    (uraian: string, i: number): Butir => ({
      nomor: String.fromCharCode(97 + i),
      bagian,
      tingkat: "1",
      uraian: text(uraian),
    });
  const kedudukan = (nomor: string, uraian: string): Butir => ({
    nomor,
    bagian: "kedudukan",
    tingkat: "1",
    uraian: text(uraian),
  });
  return isiSheet(organisasi, [
    ...KEDUDUKAN.map((uraian, i) => kedudukan(String(i + 1), uraian)),
    ...PIMPINAN.map((uraian, i) => kedudukan(pick("-", String(KEDUDUKAN.length + i + 1)), uraian)),
    ...TUGAS.map(lettered("tugas")),
    ...FUNGSI.map(lettered("fungsi")),
    ...SUSUNAN.map(
      (row): Butir => ({ ...row, bagian: "susunan organisasi", uraian: text(row.uraian ?? "") }),
    ),
  ]);
}
