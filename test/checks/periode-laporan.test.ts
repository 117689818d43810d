import { periodeLaporan } from "../../src/checks/periode-laporan";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** Severity, cell and sentence of what is found, by lines of Identitas and a permasalahan. */
const found = (lines: Readonly<Record<string, string>>, Uraian = "Ada.", faktor = "Ada.") =>
  runChecks(
    kinerjaWith([
      {
        tab: "Identitas",
        rows: Object.entries(lines).map(([Isian, Nilai]) => ({ Isian, Nilai })),
      },
      { tab: "Analisis", rows: [{ Kode: "S1", "Faktor pendorong": faktor }] },
      { tab: "Isu dan Penutup", rows: [{ No: "1", Jenis: "permasalahan utama", Uraian }] },
    ]),
    [periodeLaporan],
  ).map(({ tingkat, sel, pesan }) => `${tingkat} ${sel} ${pesan}`);

const TANGGAL = "Tanggal laporan";
const DATA = "Data sampai dengan";

test("a report is written after its year and within two months", () => {
  expect(found({ [TANGGAL]: "31 Desember 2021" })).toEqual([
    "peringatan B18 Periksa tanggal laporan: 31 Desember 2021 belum melewati tahun 2021 yang dilaporkan.",
  ]);
  expect(found({ [TANGGAL]: "1 Januari 2022" })).toEqual([]);
  expect(found({ [TANGGAL]: "28 Februari 2022" })).toEqual([]);
  expect(found({ [TANGGAL]: "1 Maret 2022" })).toEqual([
    "saran B18 Periksa tanggal laporan: 1 Maret 2022 lebih dari dua bulan setelah tahun 2021 berakhir.",
  ]);
  expect(found({ [TANGGAL]: "" })).toEqual([]);
});

test("the Perjanjian Kinerja is of the turn of the year or of the year itself", () => {
  const bukan = (tanggal: string) => [
    `peringatan B19 Periksa Tanggal Perjanjian Kinerja: ${tanggal} bukan tanggal Perjanjian Kinerja Tahun 2021.`,
  ];
  const PK = "Tanggal Perjanjian Kinerja";
  expect(found({ [PK]: "30 November 2020" })).toEqual(bukan("30 November 2020"));
  expect(found({ [PK]: "1 Desember 2020" })).toEqual([]);
  expect(found({ [PK]: "31 Desember 2021" })).toEqual([]);
  expect(found({ [PK]: "1 Januari 2022" })).toEqual(bukan("1 Januari 2022"));
});

test("data end within the year reported", () => {
  const diLuar = (sampai: string) => [
    `peringatan B10 Periksa Data sampai dengan: ${sampai} di luar tahun 2021 yang dilaporkan.`,
  ];
  expect(found({ [DATA]: "31 Desember 2020" })).toEqual(diLuar("31 Desember 2020"));
  expect(found({ [DATA]: "1 Januari 2022" })).toEqual(diLuar("1 Januari 2022"));
  expect(found({ [DATA]: "31 Desember 2021" })).toEqual([]);
});

test("data that end early are said to do so, month and year, in the analysis or the problems", () => {
  const asked = [
    "peringatan B10 Perbarui data sampai dengan 31 Desember 2021, atau sebutkan pada Analisis atau Isu dan Penutup bahwa datanya baru sampai dengan 1 Januari 2021.",
  ];
  const data = { [DATA]: "1 Januari 2021" };
  expect(found(data)).toEqual(asked);
  expect(found(data, "Data baru sampai Januari 2022.")).toEqual(asked);
  expect(found(data, "Data baru sampai Januari 2021.")).toEqual([]);
  expect(found(data, "Ada.", "Data baru sampai Januari 2021.")).toEqual([]);
  expect(found({ [DATA]: "10 November 2021" }, "Data sampai November 2021.")).toEqual([]);
});

test("without the year reported nothing is said", () => {
  expect(found({ "Tahun laporan": "", [TANGGAL]: "1 Maret 2022", [DATA]: "1 Mei 2021" })).toEqual(
    [],
  );
});
