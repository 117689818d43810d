import type { Kinerja } from "../../sheets/kinerja";

/** How the report calls what Identitas names, with a general word for what is not filled in. */
export interface Sebutan {
  readonly instansi: string;
  /** “Kabupaten Jember”. */
  readonly daerah: string;
  /** “Pemerintah Kabupaten Jember”. */
  readonly pemerintah: string;
  /** “Tahun 2021”. */
  readonly tahun: string;
  /** The year after: what the report is input for. */
  readonly tahunBerikut: string;
  /** “Laporan Kinerja Kecamatan Ajung Tahun 2021”. */
  readonly judul: string;
}

export function sebut(identitas: Kinerja["identitas"]): Sebutan {
  const instansi = identitas.namaInstansi ?? "Perangkat Daerah";
  const daerah = identitas.pemerintahDaerah?.replace(/^pemerintah\s+/i, "");
  const tahun = identitas.tahun === undefined ? "Tahun Pelaporan" : `Tahun ${identitas.tahun}`;
  return {
    instansi,
    daerah: daerah ?? "daerah",
    pemerintah: daerah === undefined ? "Pemerintah Daerah" : `Pemerintah ${daerah}`,
    tahun,
    tahunBerikut:
      identitas.tahun === undefined ? "tahun berikutnya" : `Tahun ${identitas.tahun + 1}`,
    judul: `Laporan Kinerja ${instansi} ${tahun}`,
  };
}
