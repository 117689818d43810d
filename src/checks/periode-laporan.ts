import { formatTanggal } from "../domain/tanggal";
import { identitas as sheet } from "../sheets/identitas";
import type { Check } from "./contract";

export const periodeLaporan: Check = {
  id: "periode-laporan",
  severity: "peringatan",
  summary: "Laporan atau datanya tidak mencakup satu tahun penuh",
  rationale:
    "Laporan Kinerja tahunan disampaikan paling lambat dua bulan setelah tahun anggaran berakhir (PermenPANRB 53/2014).",
  *run({ identitas, letak, analisis, isuPenutup, narasi }) {
    const { tahun, tanggalLaporan, tanggalPerjanjian, periodeData } = identitas;
    if (tahun === undefined) return;
    const cell = (key: string) => {
      const row = letak[sheet.tab]?.rows?.[key] ?? 1;
      return { at: { tab: sheet.tab, row }, column: "nilai" };
    };
    const akhir = `${tahun}-12-31`;
    // ISO dates compare as text.
    if (tanggalLaporan !== undefined && tanggalLaporan <= akhir) {
      yield {
        ...cell("tanggalLaporan"),
        tercetak: formatTanggal(tanggalLaporan) ?? "",
        message: `Periksa tanggal laporan: ${formatTanggal(tanggalLaporan)} belum melewati tahun ${tahun} yang dilaporkan.`,
      };
    } else if (tanggalLaporan !== undefined && tanggalLaporan >= `${tahun + 1}-03-01`) {
      yield {
        ...cell("tanggalLaporan"),
        severity: "saran",
        message: `Periksa tanggal laporan: ${formatTanggal(tanggalLaporan)} lebih dari dua bulan setelah tahun ${tahun} berakhir.`,
      };
    }
    // It is signed within a month of the budget, at the turn of the year or, when changed, during it.
    if (
      tanggalPerjanjian !== undefined &&
      (tanggalPerjanjian > akhir || tanggalPerjanjian < `${tahun - 1}-12-01`)
    ) {
      yield {
        ...cell("tanggalPerjanjian"),
        message: `Periksa Tanggal Perjanjian Kinerja: ${formatTanggal(tanggalPerjanjian)} bukan tanggal Perjanjian Kinerja Tahun ${tahun}.`,
      };
    }
    if (periodeData === undefined || periodeData === akhir) return;
    const sampai = formatTanggal(periodeData) ?? "";
    if (!periodeData.startsWith(String(tahun))) {
      yield {
        ...cell("periodeData"),
        message: `Periksa Data sampai dengan: ${sampai} di luar tahun ${tahun} yang dilaporkan.`,
      };
    } else if (
      !JSON.stringify([analisis, isuPenutup, narasi]).includes(sampai.replace(/\d+ /, ""))
    ) {
      yield {
        ...cell("periodeData"),
        tercetak: sampai,
        message: `Perbarui data sampai dengan 31 Desember ${tahun}, atau sebutkan pada Analisis atau Isu dan Penutup bahwa datanya baru sampai dengan ${sampai}.`,
      };
    }
  },
};
