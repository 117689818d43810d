import { lonjakanRealisasi } from "../../src/checks/lonjakan-realisasi";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Whether a realisasi is asked about after those of 2019 and 2020. */
const isAsked = (realisasi: string, lalu: string, sebelumnya = "", Catatan = "") => {
  const kinerja = kinerjaWith([
    { tab: "Identitas", rows: [{ Isian: "Tahun awal Renstra", Nilai: "2019" }] },
    {
      tab: "IKU",
      rows: [
        {
          Kode: "S1.1",
          Indikator: "Satu",
          "Target 2021": "100",
          "Realisasi 2019": sebelumnya,
          "Realisasi 2020": lalu,
        },
      ],
    },
    { tab: "Pengukuran", rows: [{ Kode: "S1.1", Realisasi: realisasi, Catatan }] },
  ]);
  return runChecks(kinerja, [lonjakanRealisasi]).length > 0;
};

test("three times as much or as little is asked about, a little less is not", () => {
  expect(isAsked("30", "10")).toBe(true);
  expect(isAsked("29.9", "10")).toBe(false);
  expect(isAsked("10", "30")).toBe(true);
  expect(isAsked("10", "29.9")).toBe(false);
});

test("small counts jump by nature", () => {
  expect(isAsked("10", "1")).toBe(true);
  expect(isAsked("9.9", "1")).toBe(false);
  expect(isAsked("1", "9.9")).toBe(false);
});

test("it is last year's that counts, and none, zero or a debt is no measure", () => {
  expect(isAsked("80", "80", "10")).toBe(false);
  expect(isAsked("80", "10", "80")).toBe(true);
  expect(isAsked("80", "", "10")).toBe(false);
  expect(isAsked("", "80")).toBe(false);
  expect(isAsked("0", "80")).toBe(false);
  expect(isAsked("80", "0")).toBe(false);
  expect(isAsked("-80", "-10")).toBe(false);
});

test("a code measures nothing, and what is explained is not asked", () => {
  expect(isAsked("WTP", "20")).toBe(false);
  expect(isAsked("20", "WTP")).toBe(false);
  expect(isAsked("84%", "20%")).toBe(true);
  expect(isAsked("84", "20", "", "Cara hitung berganti.")).toBe(false);
});
