import { perbandinganTercetak } from "../../src/checks/perbandingan-tercetak";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

type Line = Readonly<Record<string, string>>;

/** Messages for an indikator with target 80 and last year's realisasi 70, measured and printed so. */
const found = (pengukuran: Line, iku: Line = {}) =>
  runChecks(
    kinerjaWith([
      { tab: "Identitas", rows: [{ Isian: "Tahun awal Renstra", Nilai: "2019" }] },
      { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran" }] },
      {
        tab: "IKU",
        rows: [
          { Kode: "S1.0", Sasaran: "S1", Indikator: "Tidak diukur", "Target 2021": "1" },
          {
            Kode: "S1.1",
            Sasaran: "S1",
            Indikator: "Satu",
            Arah: "positif",
            "Realisasi 2019": "65.5",
            "Target 2020": "75",
            "Realisasi 2020": "70",
            "Target 2021": "80",
            ...iku,
          },
        ],
      },
      { tab: "Pengukuran", rows: [{ Kode: "S1.1", ...pengukuran }] },
    ]),
    [perbandinganTercetak],
  ).map(({ tingkat, sel, pesan }) => `${tingkat} ${sel} ${pesan}`);

const INI = "Realisasi pada perbandingan tercetak";
const LALU = "Realisasi tahun lalu tercetak";

test("the realisasi printed for comparison is that of the measurement", () => {
  expect(found({ Realisasi: "60", [INI]: "60" })).toEqual([]);
  expect(found({ Realisasi: "60" })).toEqual([]);
  const told = (printed: string, sebab: string) => [
    `galat AB4 Betulkan realisasi indikator S1.1 pada tabel perbandingan: tercetak ${printed} (${sebab}), seharusnya 60 (kolom Realisasi).`,
  ];
  expect(found({ Realisasi: "60", [INI]: "80" })).toEqual(told("80", "sama dengan target"));
  expect(found({ Realisasi: "60", [INI]: "70" })).toEqual(
    told("70", "sama dengan realisasi tahun lalu"),
  );
  expect(found({ Realisasi: "60", [INI]: "75%" })).toEqual(told("75%", "sama dengan capaian"));
});

test("last year's realisasi is that of IKU", () => {
  expect(found({ Realisasi: "60", [LALU]: "70" })).toEqual([]);
  const told = (printed: string) => [
    `galat AC4 Betulkan realisasi 2020 indikator S1.1: tercetak ${printed}, seharusnya 70 (lembar IKU).`,
  ];
  expect(found({ Realisasi: "60", [LALU]: "75" })).toEqual(told("75 (sama dengan target 2020)"));
  expect(found({ Realisasi: "60", [LALU]: "60" })).toEqual(
    told("60 (sama dengan realisasi tahun ini)"),
  );
  expect(found({ Realisasi: "60", [LALU]: "65" })).toEqual(told("65"));
  // What is printed as it is typed agrees, blanks and capitals aside.
  expect(found({ Realisasi: "60", [LALU]: "wdp" }, { "Realisasi 2020": "W DP" })).toEqual([]);
  expect(found({ Realisasi: "60", [LALU]: "C  (72,4)" }, { "Realisasi 2020": "c (72,4)" })).toEqual(
    [],
  );
});

test("a realisasi that is not known cannot be printed as a number", () => {
  expect(found({ [INI]: "79,67" })).toEqual([
    "galat AB4 Samakan realisasi indikator S1.1: tabel perbandingan mencetak 79,67, sedangkan kolom Realisasi kosong.",
  ]);
  expect(found({ Realisasi: "Menunggu", [INI]: "79,67" })).toEqual([
    "galat AB4 Samakan realisasi indikator S1.1: tabel perbandingan mencetak 79,67, sedangkan kolom Realisasi berisi “Menunggu”.",
  ]);
  expect(found({ [INI]: "belum ada" })).toEqual([]);
  expect(found({ Realisasi: "Menunggu" })).toEqual([]);
});

test("a code is printed as itself, blanks and capitals aside", () => {
  const opini = { Satuan: "opini", "Target 2021": "WTP", "Realisasi 2020": "WDP" };
  expect(found({ Realisasi: "WTP", [INI]: "wtp" }, opini)).toEqual([]);
  expect(found({ Realisasi: "WTP", [INI]: "W  T P" }, opini)).toEqual([]);
  expect(found({ Realisasi: "WTP" }, opini)).toEqual([]);
  for (const printed of ["WDP", "belum ada"]) {
    expect(found({ Realisasi: "WTP", [INI]: printed }, opini)).toEqual([
      `galat AB4 Samakan realisasi indikator S1.1: tabel perbandingan mencetak ${printed}, sedangkan kolom Realisasi berisi “WTP”.`,
    ]);
  }
});
