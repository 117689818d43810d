import {
  nilai,
  rujukan,
  rumus,
  rumusRupiah,
  rumusTeks,
  rupiah,
  type Sheet,
  teks,
} from "./contract";
import { byYear, filled, lookup, lookupText } from "./formula";

const RENSTRA = byYear("Target", "{Identitas.tahun}");

/**
 * Perjanjian Kinerja: the indikator and the programs that were promised. What agrees with Renstra and
 * Anggaran is not typed again: only a target or an amount that differs is, awal and perubahan apart.
 */
export const perjanjianKinerja = {
  tab: "Perjanjian Kinerja",
  title:
    "Perjanjian Kinerja. Kiri: satu baris satu indikator; targetnya mengikuti Renstra kecuali diisi berbeda. Kanan: satu baris satu program; anggarannya mengikuti lembar Anggaran kecuali diisi berbeda.",
  columns: {
    kode: rujukan("Kode", "Kode indikator pada lembar IKU.", "S1.1", {
      tab: "IKU",
      header: "Kode",
    }),
    sasaran: rumusTeks(
      "Sasaran",
      "rumusan sasaran pada lembar Renstra.",
      "Meningkatnya kualitas pelayanan",
      `IF({kode}="";"";XLOOKUP(${lookup("kode", "IKU", "sasaran")};{Renstra.kode};{Renstra.uraian};""))`,
      { width: 280 },
    ),
    indikator: rumusTeks(
      "Indikator",
      "rumusan pada lembar IKU.",
      "Nilai Survei Kepuasan Masyarakat",
      lookupText("kode", "IKU", "indikator", '"kode tidak ada"'),
      { width: 320 },
    ),
    satuan: rumusTeks(
      "Satuan",
      "satuan pada lembar IKU.",
      "%",
      lookupText("kode", "IKU", "satuan"),
      { width: 90 },
    ),
    targetRenstra: rumus(
      "Target Renstra",
      "target tahun laporan pada lembar IKU.",
      "80",
      filled("kode", RENSTRA),
      {
        format: "",
      },
    ),
    targetAwal: nilai(
      "Target PK awal",
      "Target dalam Perjanjian Kinerja awal, hanya bila berbeda dari target Renstra.",
      "75",
      { tahunBaru: "kosong", rentang: true },
    ),
    targetPerubahan: nilai(
      "Target PK perubahan",
      "Target dalam perubahan Perjanjian Kinerja, hanya bila berubah.",
      "78",
      { tahunBaru: "kosong", rentang: true },
    ),
    alasan: teks(
      "Alasan perbedaan",
      "Mengapa targetnya berbeda dari Renstra.",
      "Penyesuaian pagu perubahan",
      { tahunBaru: "kosong" },
    ),
    targetBerlaku: rumus(
      "Target berlaku",
      "target yang diukur: perubahan, awal, atau Renstra.",
      "80",
      'IF({kode}="";"";IF({targetPerubahan}<>"";{targetPerubahan};IF({targetAwal}<>"";{targetAwal};{targetRenstra})))',
      { format: "" },
    ),
    selisih: rumus(
      "Selisih dengan Renstra",
      "target berlaku dikurangi target Renstra, bila keduanya angka.",
      "0",
      'IF(ISNUMBER({targetBerlaku})*ISNUMBER({targetRenstra});{targetBerlaku}-{targetRenstra};"")',
      { format: "#,##0.00" },
    ),
    program: rujukan("Kode program", "Kode program pada lembar Anggaran.", "IV", {
      tab: "Anggaran",
      header: "Kode",
    }),
    namaProgram: rumusTeks(
      "Program",
      "nama pada lembar Anggaran.",
      "Program Koordinasi Pemerintahan",
      lookupText("program", "Anggaran", "uraian", '"kode tidak ada"'),
      { width: 320 },
    ),
    pagu: rupiah(
      "Anggaran PK awal (Rp)",
      "Anggaran dalam Perjanjian Kinerja awal, hanya bila berbeda dari lembar Anggaran.",
      "1197774000",
      { tahunBaru: "kosong" },
    ),
    paguBerlaku: rumusRupiah(
      "Anggaran dalam PK (Rp)",
      "anggaran dalam Perjanjian Kinerja awal, atau pagu pada lembar Anggaran.",
      "1.197.774.000",
      `IF({program}="";"";IF({pagu}<>"";{pagu};${lookup("program", "Anggaran", "jumlahPagu")}))`,
    ),
    selisihPagu: rumusRupiah(
      "Selisih dengan Anggaran (Rp)",
      "pagu pada lembar Anggaran dikurangi anggaran dalam PK.",
      "0",
      `IF({program}="";"";IFERROR(${lookup("program", "Anggaran", "jumlahPagu")}-{paguBerlaku};""))`,
    ),
    sumberDana: teks("Sumber dana", "Keterangan pada formulir Perjanjian Kinerja.", "APBD", {
      width: 160,
    }),
  },
  wajib: [],
} as const satisfies Sheet;
