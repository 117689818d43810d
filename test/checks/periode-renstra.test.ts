import { periodeRenstra } from "../../src/checks/periode-renstra";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Severity and sentence of what is found, by lines of Identitas; the report is of 2021. */
const found = (awal: string, akhir: string, dokumen = "", tahun = "2021") =>
  runChecks(
    kinerjaWith([
      {
        tab: "Identitas",
        rows: [
          { Isian: "Tahun laporan", Nilai: tahun },
          { Isian: "Tahun awal Renstra", Nilai: awal },
          { Isian: "Tahun akhir Renstra", Nilai: akhir },
          { Isian: "Dokumen Renstra", Nilai: dokumen },
        ],
      },
    ]),
    [periodeRenstra],
  ).map(({ tingkat, sel, pesan }) => `${tingkat} ${sel} ${pesan}`);

test("the Renstra holds the year reported", () => {
  const diLuar = (periode: string) => [
    `peringatan B9 Periksa tahun Renstra: ${periode} tidak memuat tahun laporan 2021.`,
  ];
  expect(found("2022", "2026")).toEqual(diLuar("2022–2026"));
  expect(found("2016", "2020")).toEqual(diLuar("2016–2020"));
  expect(found("2025", "2021")).toEqual(diLuar("2025–2021"));
  expect(found("2021", "2025")).toEqual([]);
  expect(found("2017", "2021")).toEqual([]);
});

test("it is of five years, or of six that it touches, or its document names the period", () => {
  const bukan = (akhir: string, years: number) => [
    `saran B9 Periksa tahun Renstra: 2021–${akhir} mencakup ${years} tahun; bila benar, sebutkan periode itu lengkap pada Dokumen Renstra.`,
  ];
  expect(found("2021", "2026")).toEqual([]);
  expect(found("2021", "2027")).toEqual(bukan("2027", 7));
  expect(found("2021", "2024")).toEqual(bukan("2024", 4));
  expect(found("2021", "2024", "Renstra Tahun 2021–2024")).toEqual([]);
  for (const dokumen of [
    "Renstra Tahun 2021",
    "Renstra sampai dengan 2024",
    "Perda Nomor … Tahun 2021 tentang Renstra 2021–2024",
    "Perda Nomor ... Tahun 2021 tentang Renstra 2021–2024",
  ])
    expect([dokumen, found("2021", "2024", dokumen)]).toEqual([dokumen, bukan("2024", 4)]);
  expect(found("2021", "2024", "Perda No. 5 tentang Renstra 2021–2024")).toEqual([]);
});

test("without one of the years nothing is said", () => {
  expect(found("", "2024")).toEqual([]);
  expect(found("2021", "")).toEqual([]);
  expect(found("2021", "2024", "", "")).toEqual([]);
});
