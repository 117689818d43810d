import { runChecks } from "../../src/checks/run";
import { tahunBerbeda } from "../../src/checks/tahun-berbeda";
import { kinerjaWith, type Section } from "./workbook";

/** A text and the part of it that is questioned; none where it must be left alone. */
type Case = readonly [text: string, questioned?: string];

const run = (sections: readonly Section[]) => runChecks(kinerjaWith(sections), [tahunBerbeda]);

/** What is questioned in each text, one row each from row 4 on. */
function inRows(cases: readonly Case[], sectionOf: (texts: readonly string[]) => Section[]) {
  const byRow = new Map(
    run(sectionOf(cases.map(([text]) => text))).map((t) => [
      Number(t.sel.replace(/\D/g, "")) - 4,
      t.tercetak,
    ]),
  );
  return cases.map(([text], i) => (byRow.has(i) ? [text, byRow.get(i)] : [text]));
}

const rkt = (texts: readonly string[]): Section[] => [
  { tab: "RKT", rows: texts.map((Keterangan, i) => ({ Kode: `I.${i}`, Keterangan })) },
];
const isu = (Jenis: string) => (texts: readonly string[]) => [
  { tab: "Isu dan Penutup", rows: texts.map((Uraian, i) => ({ No: `${i}`, Jenis, Uraian })) },
];

test("data up to an earlier year are questioned however the month is written", () => {
  const cases: Case[] = [
    ["Data per Juni 2018", "2018"],
    ["Data per 30 Juni 2018", "2018"],
    ["Data per 2018.", "2018"],
    ["Data per  Juni 2018", "2018"],
    ["Per tanggal 1 Agt 2018", "2018"],
    ["Data per Ags 1999", "1999"],
    ["Data s.d. Juli 2018", "2018"],
    ["Data s.d Jan 2018", "2018"],
    ["Data sd Februari 2018", "2018"],
    ["Data sampai Maret 2018", "2018"],
    ["Data sampai dengan akhir tahun 2018", "2018"],
    ["Data hingga bulan April 2018", "2018"],
    ["Data hingga akhir  Mei  2018", "2018"],
    ["Data s.d. Sept 2018", "2018"],
    ["Data s.d. Oktober 2018", "2018"],
    ["Data s.d. Nop 2018", "2018"],
    ["Data per Peb 2018", "2018"],
    ["Data s.d. November 2018", "2018"],
    ["Data s.d. Desember 2020", "2020"],
    ["Rp 50.000 per orang sesuai SBU 2018"],
    ["Peraturan Bupati 2018"],
    ["Paper 2018"],
    ["Data per Juni 20189"],
    ["Data per Desember 2021"],
    ["Data sampai dengan Januari 2022"],
  ];
  expect(inRows(cases, rkt)).toEqual(cases);
  const notes = run([
    { tab: "Pengukuran", rows: [{ Kode: "S1.1", Catatan: "Data per Juni 2018" }] },
  ]);
  expect(notes.map(({ kolom, tercetak }) => [kolom, tercetak])).toEqual([["Catatan", "2018"]]);
});

test("data up to a month of the year are told once a month, until the last one", () => {
  const cases: Case[] = [
    ["Data sd Januari 2021", "sd Januari 2021"],
    ["Data sampai Februari 2021.", "sampai Februari 2021"],
    ["Data hingga tanggal 3 Maret 2021", "hingga tanggal 3 Maret 2021"],
    ["Data per 30 April 2021", "per 30 April 2021"],
    ["Data s.d. akhir  bulan Mei 2021", "s.d. akhir  bulan Mei 2021"],
    ["Data s.d  Jun  2021", "s.d  Jun  2021"],
    ["Data hingga Juli 2021", "hingga Juli 2021"],
    ["Data sampai dengan 1 Agt 2021", "sampai dengan 1 Agt 2021"],
    ["Per Nopember 2021", "Per Nopember 2021"],
    ["Data per 5 November 2021"],
    ["Data per Desember 2021"],
    ["Rapat per desa 2021"],
    ["Data per Juni 2022"],
    ["Super Juni 2021"],
  ];
  expect(inRows(cases, rkt)).toEqual(cases);
});

test("a month is questioned until that which Identitas says, and left alone where that is no date", () => {
  const until = (Nilai: string) =>
    run([
      { tab: "Identitas", rows: [{ Isian: "Data sampai dengan", Nilai }] },
      ...rkt(["Data per Mei 2021", "Data per Juni 2021", "Data per Juli 2021"]),
    ]).map(({ tercetak, tingkat, pesan }) => [tercetak, tingkat, pesan]);
  expect(until("30 Juni 2021")).toEqual([
    [
      "per Mei 2021",
      "peringatan",
      "Lengkapi data baris ini, atau ubah Data sampai dengan pada Identitas: di sini “per Mei 2021”, di sana 30 Juni 2021.",
    ],
  ]);
  expect(until("pertengahan tahun")).toEqual([]);
});

test("a document of an earlier year among the lampiran is questioned, other documents are not", () => {
  const cases: Case[] = [
    ["RKT Tahun 2019", "2019"],
    ["Rencana Kinerja Tahunan (RKT) tahun 1999", "1999"],
    ["Perjanjian Kinerja Perubahan Tahun 2019", "2019"],
    ["Piagam penghargaan kecamatan terbaik tahun 2020", "2020"],
    ["Rencana Kinerja Tahunan tahun 2019–2021"],
    ["Rencana Kinerja Tahunan tahun 2019 - 2021"],
    ["Perjanjian Kinerja Tahun 20191"],
    ["Perjanjian Kinerja Tahun 2021"],
    ["Perjanjian Kinerja Tahun 2022"],
    ["Keputusan Camat Tahun 2019"],
    ["SKRKT tahun 2019"],
  ];
  expect(inRows(cases, isu("lampiran lain"))).toEqual(cases);
  expect(inRows(cases.slice(0, 1), isu("permasalahan utama"))).toEqual([["RKT Tahun 2019"]]);
});

test("the period of the Renstra is the same wherever it is named, however it is written", () => {
  const cases: Case[] = [
    ["Renstra 2016-2021", "2016-2021"],
    ["Matriks Rencana Strategis 2016 – 2021", "2016 – 2021"],
    ["Renstra 2016—2021", "2016—2021"],
    ["Renstra 2016 s.d. 2021", "2016 s.d. 2021"],
    ["Renstra 2016 s.d 2021", "2016 s.d 2021"],
    ["Renstra 2016 sd 2021", "2016 sd 2021"],
    ["Renstra 2016 sampai 2021", "2016 sampai 2021"],
    ["Renstra 1999 Sampai dengan 2004", "1999 Sampai dengan 2004"],
    ["Renstra 2021-2026", "2021-2026"],
    ["Renstra 2020-2025", "2020-2025"],
    ["Renstra 2021 s.d. 2025"],
    ["Renstra 2016-2021 yang diganti dengan Renstra 2021-2025"],
    ["Renstra"],
    ["RPJMD 2016-2021"],
    ["Renstrada 2016-2021"],
    ["Renstra Nomor 2016-20211"],
  ];
  expect(inRows(cases, isu("lampiran lain"))).toEqual(cases);
});

test("without a year, or a period, nothing is compared with it", () => {
  const identitas = (Isian: string) => ({ tab: "Identitas", rows: [{ Isian, Nilai: "" }] });
  const texts = ["Renstra 2016-2021", "RKT Tahun 2019"];
  const found = (isian: string) =>
    run([identitas(isian), ...isu("lampiran lain")(texts)]).map(({ tercetak }) => tercetak);
  expect(found("Visi")).toEqual(["2016-2021", "2019"]);
  expect(found("Tahun laporan")).toEqual([]);
  expect(found("Tahun awal Renstra")).toEqual(["2019"]);
  expect(found("Tahun akhir Renstra")).toEqual(["2019"]);
});

const RENCANA: Case[] = [
  ["Menyusun rencana kerja tahun 2021.", "Menyusun rencana kerja tahun 2021"],
  ["Penyusunan RKA tahun anggaran 2021", "Penyusunan RKA tahun anggaran 2021"],
  ["Perlu merencanakan rapat tahun 2019", "merencanakan rapat tahun 2019"],
  ["Perencanaan tahun 2021", "Perencanaan tahun 2021"],
  ["Hasil rapat dan penyusunan rencana tahun 2021", "penyusunan rencana tahun 2021"],
  ["Menyusun rencana kerja tahun 2022."],
  ["Menyusun laporan. Kegiatan tahun 2021 selesai."],
  ["Menyusun rencana, anggaran tahun 2021"],
  ["Menyusun rencana sesuai Keputusan Bupati tahun 2020"],
  ["Menyusun rencana menurut Undang-Undang tahun 2014"],
  ["Menyusun rencana tahun 2021-2025"],
  ["Menyusun rencana tahun 2021 – 2025"],
  ["Menyusun rencana tahun 2021/2022"],
  ["Menyusun rencana tahun 2021 dan 2022"],
  ["Menyusun rencana tahun 2021 dan tahun 2022"],
  ["Menyusun rencana tahun 20211"],
  [`Menyusun ${"rencana kerja ".repeat(5)}tahun 2021`],
  ["Mengevaluasi penyusunan rencana tahun 2021"],
  ["Menevaluasi penyusunan rencana tahun 2021"],
  ["Evaluasi atas penyusunan rencana tahun 2021"],
  ["Evaluasi terhadap penyusunan rencana tahun 2021"],
  ["Evaluasi mengenai penyusunan rencana tahun 2021"],
  ["Hasil dari penyusunan rencana tahun 2021"],
  ["Kendala dalam penyusunan rencana tahun 2021"],
  ["Keterlambatan pada penyusunan rencana tahun 2021"],
  ["Belajar dari pengalaman menyusun rencana tahun 2021"],
];

test("a plan is for the year after the one reported, a look back at one is not", () => {
  expect(inRows(RENCANA, isu("langkah perbaikan"))).toEqual(RENCANA);
  const analisis = (texts: readonly string[]) => [
    {
      tab: "Analisis",
      rows: texts.map((text, i) => ({ Kode: `S${i}`, "Alternatif solusi": text })),
    },
  ];
  expect(inRows(RENCANA, analisis)).toEqual(RENCANA);
  const cells = run(analisis(["Menyusun rencana tahun 2021"])).map(({ kolom }) => kolom);
  expect(cells).toEqual(["Alternatif solusi"]);
  expect(inRows(RENCANA.slice(0, 1), isu(""))).toEqual([[RENCANA[0]?.[0]]]);
  expect(inRows(RENCANA.slice(0, 1), isu("hambatan"))).toEqual([[RENCANA[0]?.[0]]]);
});

test("a year that stands in the number of SK IKU already is not said again", () => {
  const found = (Nilai: string) =>
    run([{ tab: "Identitas", rows: [{ Isian: "SK IKU", Nilai }] }]).map(({ pesan }) => pesan);
  expect(found("Keputusan Camat Nomor 1/1999 tahun 1999")).toEqual([
    "Hapus “Tahun 1999” pada SK IKU: tahun itu sudah ada dalam nomornya.",
  ]);
  expect(found("Keputusan Camat Nomor 1/2020 Tahun 2021")).toEqual([]);
  expect(found("Keputusan Camat Nomor 1 Tahun 2021")).toEqual([]);
});
