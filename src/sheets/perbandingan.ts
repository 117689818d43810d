import { rumus, rumusTeks, type Sheet, teks } from "./contract";
import { byYear, capaian, filled, lookup, lookupText, mirror, SKALA_NILAI } from "./formula";

const tahun = (back: number) => `({Identitas.tahun}-${back})`;
const year = (back: number) => ({
  total: `=IF({Identitas.tahun}="";"";{Identitas.tahun}-${back})`,
});

/** Target that was in force in an earlier year: of its Perjanjian Kinerja, else of the Renstra. */
const targetLalu = (back: number) => {
  const pk = byYear("Target PK", tahun(back));
  const renstra = byYear("Target", tahun(back));
  return `IF({kode}="";"";IF(${pk}<>"";${pk};IF(${renstra}="";"";${renstra})))`;
};

/**
 * Perbandingan (Tabel 3.2–3.4): each indikator over the years, against the end of the Renstra and against
 * the national figure. Nothing is typed here.
 */
export const perbandingan = {
  tab: "Perbandingan",
  title:
    "Perbandingan kinerja (Tabel 3.2–3.4): tahun ini dengan tahun-tahun lalu, dengan target akhir Renstra, dan dengan standar nasional. Semua kolom dihitung dari lembar IKU dan Pengukuran; baris di atas kepala tabel menyebut tahunnya.",
  columns: {
    kode: rumusTeks(
      "Kode",
      "kode indikator pada lembar IKU.",
      "S1.1",
      mirror("baris", "IKU", "kode"),
      { width: 80 },
    ),
    indikator: rumusTeks(
      "Indikator",
      "rumusan pada lembar IKU.",
      "Nilai Survei Kepuasan Masyarakat",
      lookupText("kode", "IKU", "indikator"),
      { width: 380 },
    ),
    satuan: rumusTeks(
      "Satuan",
      "satuan pada lembar IKU.",
      "%",
      lookupText("kode", "IKU", "satuan"),
      { width: 90 },
    ),
    arah: rumusTeks("Arah", "arah pada lembar IKU.", "positif", lookupText("kode", "IKU", "arah"), {
      hidden: true,
    }),
    sasaran: rumusTeks(
      "Sasaran",
      "kode sasaran pada lembar IKU.",
      "S1",
      lookupText("kode", "IKU", "sasaran"),
      { width: 80, hidden: true },
    ),
    targetLalu2: rumus(
      "Target dua tahun lalu",
      "target yang berlaku tahun itu.",
      "75",
      targetLalu(2),
      {
        format: "",
        hidden: true,
        ...year(2),
      },
    ),
    targetLalu1: rumus("Target tahun lalu", "target yang berlaku tahun itu.", "78", targetLalu(1), {
      format: "",
      hidden: true,
      ...year(1),
    }),
    realisasiLalu2: rumus(
      "Realisasi dua tahun lalu",
      "kolom Realisasi tahun itu pada lembar IKU.",
      "76,5",
      filled("kode", byYear("Realisasi", tahun(2))),
      { format: "", ...year(2) },
    ),
    capaianLalu2: rumus(
      "Capaian dua tahun lalu (%)",
      "realisasi dan target tahun itu.",
      "98,20",
      capaian("targetLalu2", "realisasiLalu2"),
    ),
    realisasiLalu1: rumus(
      "Realisasi tahun lalu",
      "kolom Realisasi tahun itu pada lembar IKU.",
      "78,2",
      filled("kode", byYear("Realisasi", tahun(1))),
      { format: "", ...year(1) },
    ),
    capaianLalu1: rumus(
      "Capaian tahun lalu (%)",
      "realisasi dan target tahun itu.",
      "99,10",
      capaian("targetLalu1", "realisasiLalu1"),
    ),
    realisasi: rumus(
      "Realisasi tahun ini",
      "realisasi pada lembar Pengukuran.",
      "79,67",
      filled("kode", lookup("kode", "Pengukuran", "realisasi")),
      { format: "", ...year(0) },
    ),
    capaian: rumus(
      "Capaian tahun ini (%)",
      "capaian pada lembar Pengukuran.",
      "99,59",
      filled("kode", lookup("kode", "Pengukuran", "capaian")),
    ),
    perubahan: rumus(
      "Perubahan realisasi",
      "realisasi tahun ini dikurangi tahun lalu, dalam satuannya.",
      "1,47",
      'IF({kode}="";"";IF(({realisasi}="")+({realisasiLalu1}="");"";IFERROR(ROUND({realisasi}-{realisasiLalu1};10);"n/a")))',
      { format: "#,##0.00" },
    ),
    targetAkhir: rumus(
      "Target akhir Renstra",
      "target tahun terakhir Renstra pada lembar IKU.",
      "80",
      filled("kode", byYear("Target", "{Identitas.akhirRenstra}")),
      { format: "", total: '=IF({Identitas.akhirRenstra}="";"";{Identitas.akhirRenstra})' },
    ),
    tingkatKemajuan: rumus(
      "Tingkat kemajuan (%)",
      "realisasi tahun ini terhadap target akhir Renstra.",
      "99,59",
      `TINGKAT_KEMAJUAN({targetAkhir};{realisasi};{arah};{Identitas.rumusNegatif};${SKALA_NILAI})`,
    ),
    nasional: rumus(
      "Standar nasional",
      "standar nasional pada lembar IKU.",
      "88,31",
      filled("kode", lookup("kode", "IKU", "nasional")),
      { format: "" },
    ),
    selisihNasional: rumus(
      "Selisih dengan nasional",
      "realisasi terhadap standar nasional; di atas nol berarti lebih baik.",
      "-8,64",
      "SELISIH({nasional};{realisasi};{arah})",
      { format: "#,##0.00" },
    ),
    baris: teks("Baris", "Kolom bantu bagi rumus; biarkan kosong.", "(kosong)", {
      hidden: true,
      width: 60,
    }),
  },
  sumbu: "baris",
} as const satisfies Sheet;
