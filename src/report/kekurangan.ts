import { parseBagian } from "../domain/bagian";
import type { At } from "../sheets/contract";
import { identitas as lembarIdentitas } from "../sheets/identitas";
import type { Indikator, Kinerja } from "../sheets/kinerja";
import { isAdaTertinggal, isuOf } from "./isu";
import { hitungan, tanpaTitik } from "./kalimat/hitungan";
import { barisAnalisis, isKosong, narasiOf } from "./narasi";
import { sasaranOf } from "./sasaran";

/** Something the report needs from a person and does not have. */
export interface Kekurangan {
  /** Part of the report where it will be missing. */
  readonly bagian: string;
  /** Tab to fill in, and its cell; the cell is empty where the column cannot be found. */
  readonly tab: string;
  readonly sel: string;
  /** One sentence that says what to do. */
  readonly pesan: string;
}

/**
 * Every piece of narrative and every datum that the report needs and a person has not given, in the order
 * of the report. Realisasi that is explained in Catatan is not missing: the report prints why.
 */
export function kekurangan(kinerja: Kinerja): readonly Kekurangan[] {
  return [
    ...identitas(kinerja),
    ...permasalahan(kinerja),
    ...perencanaan(kinerja),
    ...pengukuran(kinerja),
    ...analisis(kinerja),
    ...rencanaKinerja(kinerja),
    ...keuangan(kinerja),
    ...penutup(kinerja),
    ...narasi(kinerja),
  ];
}

/** Whether the report must be called a draft: it has gaps that only a person can fill. */
export const isDraf = (kinerja: Kinerja): boolean => kekurangan(kinerja).length > 0;

/** Cell of a column in a row; below the header where there is no row yet. */
function sel({ letak }: Kinerja, tab: string, kolom: string, row?: number): string {
  const place = letak[tab];
  const column = place?.columns[kolom];
  return place === undefined || column === undefined
    ? ""
    : `${column}${row ?? place.headerRow + 1}`;
}

/** Beside the required fields the name that stands below the signature. */
function identitas(kinerja: Kinerja): Kekurangan[] {
  const { tab, fields } = lembarIdentitas;
  return Object.entries(fields).flatMap(([key, field]): Kekurangan[] => {
    const isNeeded = ("required" in field && field.required) || key === "kepalaNama";
    if (!isNeeded || kinerja.identitas[key as keyof typeof fields] !== undefined) return [];
    const place = kinerja.letak[tab];
    const row = place?.rows?.[key];
    return [
      {
        bagian: key.startsWith("kepala") ? "Kata Pengantar" : "Sampul",
        tab,
        sel: place === undefined || row === undefined ? "" : `${place.columns.nilai ?? ""}${row}`,
        pesan: `Isi ${field.label} pada lembar Identitas.`,
      },
    ];
  });
}

function permasalahan(kinerja: Kinerja): Kekurangan[] {
  return isuOf(kinerja, "permasalahan utama").length > 0
    ? []
    : [butirIsu(kinerja, "permasalahan utama", "Bab I")];
}

const ISU = "Isu dan Penutup";

const butirIsu = (kinerja: Kinerja, jenis: string, bagian: string): Kekurangan => ({
  bagian,
  tab: ISU,
  sel: sel(kinerja, ISU, "jenis"),
  pesan: `Tambahkan ${jenis} pada lembar ${ISU}.`,
});

function perencanaan(kinerja: Kinerja): Kekurangan[] {
  const sasaran = sasaranOf(kinerja).filter(({ isDitetapkan }) => isDitetapkan);
  const bagian = "Bab II";
  if (sasaran.length === 0)
    return [
      {
        bagian,
        tab: "Renstra",
        sel: sel(kinerja, "Renstra", "uraian"),
        pesan: "Isi sasaran strategis pada lembar Renstra.",
      },
    ];
  const empty = sasaran.filter(({ indikator }) => indikator.length === 0);
  return [
    ...empty.map(
      ({ nomor, uraian }): Kekurangan => ({
        bagian,
        tab: "IKU",
        sel: sel(kinerja, "IKU", "sasaran"),
        pesan: `Isi indikator Sasaran ${nomor}, “${tanpaTitik(uraian)}”, pada lembar IKU.`,
      }),
    ),
    ...kinerja.indikator
      .filter(({ indikator, sumberData }) => indikator !== undefined && sumberData === undefined)
      .map((i) => isian(kinerja, bagian, i.at, "sumberData", `Isi sumber data ${sebut(i)}.`)),
    ...kinerja.indikator
      .filter(({ indikator, utama, pembilang }) => {
        const isUtama = utama?.trim().toLowerCase() === "ya";
        return indikator !== undefined && isUtama && pembilang === undefined;
      })
      .map((i) => isian(kinerja, bagian, i.at, "pembilang", `Isi formulasi ${sebut(i)}.`)),
  ];
}

const isian = (
  kinerja: Kinerja,
  bagian: string,
  at: At,
  kolom: string,
  pesan: string,
): Kekurangan => ({ bagian, tab: at.tab, sel: sel(kinerja, at.tab, kolom, at.row), pesan });

const sebut = ({ kode, indikator }: Indikator): string =>
  kode === undefined ? `indikator “${tanpaTitik(indikator ?? "")}”` : `indikator ${kode}`;

/** Targets and realisasi without which there is no capaian, of this year and the year before. */
function pengukuran(kinerja: Kinerja): Kekurangan[] {
  const { tahun } = kinerja.identitas;
  const bagian = "Bab III";
  return kinerja.indikator.flatMap((i): Kekurangan[] => {
    if (i.indikator === undefined) return [];
    const hasTarget = i.targetTahunIni !== undefined || i.teks.targetTahunIni !== undefined;
    const isExplained = i.catatan !== undefined || i.realisasiTeks !== undefined;
    const before = i.lalu.find((l) => l.tahun === Number(tahun) - 1);
    const { angka, teks } = before?.target ?? {};
    const isUnmeasured =
      before?.realisasi.angka !== undefined && angka === undefined && teks === undefined;
    const { targetAkhir } = i;
    return [
      ...(hasTarget
        ? []
        : [isian(kinerja, bagian, i.at, `target${tahun ?? ""}`, `Isi target ${sebut(i)}.`)]),
      ...(i.realisasi === undefined && !isExplained ? [realisasi(kinerja, i)] : []),
      ...(isUnmeasured
        ? [
            isian(
              kinerja,
              bagian,
              i.at,
              `targetPkLalu${before.tahun}`,
              `Isi target ${sebut(i)} Tahun ${before.tahun} agar capaian tahun itu dapat dibandingkan.`,
            ),
          ]
        : []),
      ...(targetAkhir.angka === undefined && targetAkhir.teks === undefined && hasTarget
        ? [
            isian(
              kinerja,
              bagian,
              i.at,
              `target${kinerja.identitas.akhirRenstra ?? ""}`,
              `Isi target akhir Renstra ${sebut(i)}.`,
            ),
          ]
        : []),
    ];
  });
}

function realisasi(kinerja: Kinerja, i: Indikator): Kekurangan {
  const tab = "Pengukuran";
  return {
    bagian: "Bab III",
    tab,
    sel: sel(kinerja, tab, "realisasi", i.pengukuran?.at.row),
    pesan: `Isi realisasi ${sebut(i)}, atau jelaskan pada kolom Catatan mengapa belum ada.`,
  };
}

/** What people must write about each sasaran: exactly what the report would mark as not yet written. */
function analisis(kinerja: Kinerja): Kekurangan[] {
  return sasaranOf(kinerja).flatMap((sasaran) =>
    narasiOf(kinerja, sasaran)
      .filter(isKosong)
      .map(
        ({ kolom, nama }): Kekurangan => ({
          bagian: `Bab III, Sasaran ${sasaran.nomor}`,
          tab: "Analisis",
          sel: sel(kinerja, "Analisis", kolom, barisAnalisis(kinerja, sasaran)?.at.row),
          pesan: `Tulis ${nama} Sasaran ${sasaran.nomor} pada lembar Analisis.`,
        }),
      ),
  );
}

/** One entry for all rows of RKT without a target, and one for those without a realisasi or a reason. */
function rencanaKinerja(kinerja: Kinerja): Kekurangan[] {
  const rows = kinerja.rkt.filter(({ indikator }) => indikator !== undefined);
  const missing = (kolom: "target" | "realisasi", more = "") => {
    const open = rows.filter((row) => {
      const isBlank = row[kolom] === undefined && row.teks[kolom] === undefined;
      return isBlank && (kolom === "target" || row.keterangan === undefined);
    });
    const [first] = open;
    if (first === undefined) return [];
    const rest = `${hitungan(open.length, "indikator")} pada lembar RKT${more}`;
    const name = tanpaTitik(first.indikator ?? "");
    const pesan = `Isi ${kolom} ${rest}, mulai dari “${name}”.`;
    return [isian(kinerja, "Bab III", first.at, kolom, pesan)];
  };
  return [...missing("target"), ...missing("realisasi", " atau jelaskan pada Keterangan")];
}

/** One entry a tab: a budget may have thousands of rows. */
function keuangan(kinerja: Kinerja): Kekurangan[] {
  const { anggaran, belanja } = kinerja;
  const bagian = "Bab III";
  const missing = (tab: string, rows: readonly (typeof anggaran | typeof belanja)[number][]) => {
    if (rows.length === 0)
      return [
        {
          bagian,
          tab,
          sel: sel(kinerja, tab, "uraian"),
          pesan: `Isi anggaran dan realisasi pada lembar ${tab}.`,
        },
      ];
    const open = rows.filter(
      ({ jumlahAnak, jumlahPagu, jumlahRealisasi }) =>
        jumlahAnak === 0 && jumlahPagu !== undefined && jumlahRealisasi === undefined,
    );
    const [first] = open;
    if (first === undefined) return [];
    return [
      isian(
        kinerja,
        bagian,
        first.at,
        "realisasi",
        `Isi realisasi ${hitungan(open.length, "baris")} pada lembar ${tab}, mulai dari “${tanpaTitik(first.uraian ?? first.kode ?? "")}”.`,
      ),
    ];
  };
  return [...missing("Belanja", belanja), ...missing("Anggaran", anggaran)];
}

/** Text that would not be printed, and subchapters without any. */
function narasi(kinerja: Kinerja): Kekurangan[] {
  return kinerja.narasi.flatMap(({ at, bagian, judul, isi }): Kekurangan[] => {
    if (judul === undefined && isi === undefined) return [];
    const part = parseBagian(bagian);
    if (part === undefined) {
      const what = `“${ringkas(judul ?? isi ?? "")}”`;
      const pesan = `Pilih bagian laporan untuk ${what} pada lembar Narasi; tanpa itu tidak tercetak.`;
      return [isian(kinerja, "Tambahan", at, "bagian", pesan)];
    }
    return isi === undefined
      ? [isian(kinerja, part, at, "isi", `Tulis isi subbab “${judul}” pada lembar Narasi.`)]
      : [];
  });
}

/** The beginning of a long text. */
const ringkas = (text: string): string =>
  text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, "")} …` : text;

function penutup(kinerja: Kinerja): Kekurangan[] {
  const bagian = "Bab IV";
  const steps = isuOf(kinerja, "langkah perbaikan");
  return [
    ...(isuOf(kinerja, "hambatan").length === 0 && isAdaTertinggal(kinerja)
      ? [butirIsu(kinerja, "hambatan", bagian)]
      : []),
    ...(steps.length === 0 ? [butirIsu(kinerja, "langkah perbaikan", bagian)] : []),
    ...steps.flatMap((step): Kekurangan[] => {
      const about = `langkah perbaikan “${tanpaTitik(step.uraian)}”`;
      return [
        ...(step.penanggungJawab === undefined
          ? [isian(kinerja, bagian, step.at, "penanggungJawab", `Isi penanggung jawab ${about}.`)]
          : []),
        ...(step.batasWaktu === undefined && step.teks.batasWaktu === undefined
          ? [isian(kinerja, bagian, step.at, "batasWaktu", `Isi batas waktu ${about}.`)]
          : []),
      ];
    }),
  ];
}
