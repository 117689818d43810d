import { faktorSerapan } from "../../src/checks/faktor-serapan";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Whether this pendorong is questioned where so many of 100 rupiah are spent. */
const isAsked = (faktor: string, realisasi = 30, lain: Readonly<Record<string, string>> = {}) => {
  const kinerja = kinerjaWith([
    { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran" }] },
    {
      tab: "Anggaran",
      rows: [
        {
          Kode: "I",
          Tingkat: "program",
          Sasaran: "S1",
          "Anggaran (Rp)": "100",
          "Realisasi (Rp)": String(realisasi),
        },
      ],
    },
    { tab: "Analisis", rows: [{ Kode: "S1", "Faktor pendorong": faktor, ...lain }] },
  ]);
  return runChecks(kinerja, [faktorSerapan]).length > 0;
};

const CEPAT = "Percepatan penyerapan anggaran";

test("spending called quick or high is questioned in every wording", () => {
  for (const text of [
    CEPAT,
    "Mempercepat serapan",
    "Meningkatnya penyerapan anggaran",
    "Peningkatan serapan",
    "Tingginya serapan anggaran",
    "optimalnya penyerapan",
    "Cepatnya serapan",
    "Lancarnya proses penyerapan",
    "Serapan anggaran yang tinggi",
    "Penyerapan anggaran cepat",
    "Serapan anggaran optimal",
    "penyerapan anggaran lancar",
    "serapan anggaran baik",
  ])
    expect([text, isAsked(text)]).toEqual([text, true]);
  for (const text of [
    "Petugas loket bertambah",
    "Peningkatan pelayanan. Serapan dilaporkan",
    "Peningkatan pelayanan; serapan dilaporkan",
    "Peningkatan mutu pelayanan di seluruh desa dan serapan",
    "Serapan anggaran rendah",
    "Penyerapan anggaran yang lambat",
    "Peningkatan resapan air",
    "Tingginya minat warga, sedangkan serapan anggaran belum dihitung",
    "Meningkatnya partisipasi dalam penyerapan aspirasi",
    "Meningkatnya penyerapan tenaga kerja",
    "Dukungan yang optimal meskipun serapan rendah",
    "Dukungan yang optimal meskipun serapan anggaran masih rendah",
    "Dukungan yang optimal meskipun serapan masih rendah",
  ])
    expect([text, isAsked(text)]).toEqual([text, false]);
});

test("half of the budget spent is no longer low", () => {
  expect(isAsked(CEPAT, 49.9)).toBe(true);
  expect(isAsked(CEPAT, 50)).toBe(false);
});

test("who states the figure anywhere has seen it, a word or a number alone does not", () => {
  for (const column of ["Faktor penghambat", "Analisis efisiensi", "Catatan"]) {
    expect(isAsked(CEPAT, 30, { [column]: "Serapan 30 persen." })).toBe(false);
    expect(isAsked(CEPAT, 30, { [column]: "Penyerapan baru 30 persen." })).toBe(false);
    expect(isAsked(CEPAT, 30, { [column]: "Serapan rendah." })).toBe(true);
    expect(isAsked(CEPAT, 30, { [column]: "Loket 3 tutup." })).toBe(true);
  }
});
