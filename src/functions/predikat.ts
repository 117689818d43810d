import { classify, type Kelas, SKALA_BAKU } from "../domain/predikat";
import {
  type Argument,
  type Example,
  isBlank,
  mapAngka,
  NA,
  type Result,
  toAngka,
} from "./arguments";

/**
 * Cells of `PREDIKAT(capaian; [skala])`. The scale is a range of two columns, lower bound and
 * kategori, or three with “lebih dari” or “minimal” between; a blank bound is the lowest class. A
 * first row of headers is skipped.
 */
export function predikat(capaian: Argument, skala?: Argument): Result {
  const kelas = isBlank(skala) ? SKALA_BAKU : parseSkala(skala);
  return mapAngka("PREDIKAT", { capaian }, (c) => classify(c, kelas) ?? NA);
}

function parseSkala(skala: Argument): Kelas[] {
  const wrong = (why: string) => new Error(`PREDIKAT: ${why}`);
  const rows = Array.isArray(skala) ? (skala as Argument[][]) : [];
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 3) {
    throw wrong(
      "skala harus rentang dua kolom (batas bawah, kategori) atau tiga kolom (batas bawah, jenis batas, kategori).",
    );
  }
  const kelas: Kelas[] = [];
  rows.forEach((row, i) => {
    const name = row[width - 1];
    if (isBlank(name)) return;
    const batas = toAngka(row[0]);
    if (batas === undefined && !isBlank(row[0])) {
      if (i === 0) return;
      throw wrong(`batas bawah “${row[0]}” pada baris ke-${i + 1} skala bukan angka.`);
    }
    const eksklusif = width === 3 && /^lebih/i.test(String(row[1] ?? "").trim());
    kelas.push({ batas: batas?.angka, eksklusif, kategori: String(name).trim() });
  });
  if (kelas.length === 0) throw wrong("skala kosong. Isi lembar Skala.");
  return kelas;
}

const SKALA = [
  ["Batas bawah (%)", "Jenis batas", "Kategori"],
  [90, "minimal", "Tinggi"],
  [50, "lebih dari", "Sedang"],
  ["", "", "Rendah"],
  ["", "", ""],
];

export const examples: readonly Example[] = [
  { call: [100.01], result: "Sangat Baik" },
  { call: [100], result: "Baik" },
  { call: [99.5875], result: "Baik" },
  { call: [76], result: "Baik" },
  { call: [75.5], result: "Cukup" },
  { call: [54.99], result: "Kurang" },
  { call: [-50], result: "Kurang" },
  { call: [""], result: "" },
  { call: ["n/a"], result: "n/a" },
  { call: ["82,5 %"], result: "Baik" },
  { call: [[[80], ["n/a"], [""]]], result: [["Baik"], ["n/a"], [""]] },
  { call: [[[90], [89.99], [50]], SKALA], result: [["Tinggi"], ["Sedang"], ["Rendah"]] },
  { call: [40, [[50, "Cukup"]]], result: "n/a" },
  { call: [50, [[50, "Cukup"]]], result: "Cukup" },
  {
    call: [50, 76],
    result: {
      error:
        "PREDIKAT: skala harus rentang dua kolom (batas bawah, kategori) atau tiga kolom (batas bawah, jenis batas, kategori).",
    },
  },
  { call: [50, [["", ""]]], result: { error: "PREDIKAT: skala kosong. Isi lembar Skala." } },
  {
    call: [
      50,
      [
        [90, "Tinggi"],
        ["tinggi", "Sedang"],
      ],
    ],
    result: { error: "PREDIKAT: batas bawah “tinggi” pada baris ke-2 skala bukan angka." },
  },
];
