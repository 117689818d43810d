import { programPenunjang } from "../../src/checks/program-penunjang";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

/** What is questioned among the lines on the program of S1, and what it should be. */
const found = (
  text: string,
  more: readonly Readonly<Record<string, string>>[] = [],
  Uraian = "Sasaran",
) => {
  const rows = [
    ["I", "program", "Program Penyelenggaraan Pelayanan Umum Kecamatan"],
    ["I.1", "kegiatan", "Kegiatan Koordinasi Pelayanan Umum"],
    ["I.1.1", "subkegiatan", "Sub Kegiatan Fasilitasi Pelayanan Perizinan"],
  ].map(([Kode = "", Tingkat = "", name = ""]) => ({
    Kode,
    Tingkat,
    "Program / Kegiatan": name,
    Sasaran: Kode === "I" ? "S1" : "",
  }));
  const kinerja = kinerjaWith([
    { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian }] },
    { tab: "Anggaran", rows: [...rows, ...more] },
    { tab: "Analisis", rows: [{ Kode: "S1", "Program penunjang": text }, { Kode: "S2" }] },
  ]);
  return runChecks(kinerja, [programPenunjang]).map(
    ({ tercetak, seharusnya }) => `${tercetak} → ${seharusnya}`,
  );
};

const KEGIATAN = "Kegiatan Koordinasi Pelayanan Umum";

test("a name with words in front or behind is questioned, however the line begins", () => {
  for (const [mark, behind] of [
    ["", ""],
    ["a. ", "."],
    ["1) ", ";"],
    ["iv. ", ""],
    ["- ", ""],
    ["  • ", " "],
    ["➢", ""],
  ])
    expect([mark, found(`${mark}Kegiatan Pelayanan Umum Kecamatan${behind}`)]).toEqual([
      mark,
      [`Kegiatan Pelayanan Umum Kecamatan → ${KEGIATAN}`],
    ]);
  expect(found("Sub Kegiatan Pelayanan Perizinan Usaha")).toEqual([
    "Sub Kegiatan Pelayanan Perizinan Usaha → Sub Kegiatan Fasilitasi Pelayanan Perizinan",
  ]);
  expect(found("subkegiatan Pelayanan Perizinan Usaha")).toHaveLength(1);
  expect(found("12. Kegiatan  Pelayanan Umum Kecamatan")).toHaveLength(1);
  // At the end of one and the beginning of the other, half of the words, and one of them misspelt.
  expect(found("Kegiatan Kecamatan Koordinasi Pelayanan")).toHaveLength(1);
  expect(found("Kegiatan Pelayanan Umum Kecamatan Ajung")).toHaveLength(1);
  expect(found("Kegiatan Pelayaman Umum Kecamatan")).toHaveLength(1);
  expect(found("Program Pelayanan Umum Kecamatan Ajung")).toEqual([
    "Program Pelayanan Umum Kecamatan Ajung → Program Penyelenggaraan Pelayanan Umum Kecamatan",
  ]);
  expect(found("Ada.\nKegiatan Pelayanan Umum Kecamatan\nLain.")).toHaveLength(1);
});

test("the name itself, sentences and other levels are left alone", () => {
  for (const text of [
    KEGIATAN,
    "a. Kegiatan Koordinasi Pelayanan Umum",
    "Kegiatan Koordinasi Pelayananan Umum",
    "Pelayanan Umum Kecamatan",
    "Sub Kegiatan Pelayanan Umum Kecamatan",
    "Kegiatan Umum",
    "Adapun Kegiatan Pelayanan Umum Kecamatan",
    "Kegiatan Pelayanan Umum Kecamatan diikuti petugas loket dari semua desa yang berada di wilayah selatan dan utara selama satu tahun penuh",
  ])
    expect([text, found(text)]).toEqual([text, []]);
});

test("a word in the place of another makes another name", () => {
  for (const text of [
    "Kegiatan Peningkatan Pelayanan Umum",
    "Kegiatan Koordinasi Pelayanan Publik",
    "Kegiatan Pelayanan Perizinan Kecamatan",
    "Kegiatan Umum Pelayanan Kecamatan",
    "Kegiatan Pelayanan Umum Kecamatan Bersama Desa",
  ])
    expect([text, found(text)]).toEqual([text, []]);
});

test("nothing is questioned where two names fit, or the name supports another sasaran", () => {
  const kegiatan = (Kode: string, name: string, Sasaran = "") => ({
    Kode,
    Tingkat: "kegiatan",
    "Program / Kegiatan": name,
    Sasaran,
  });
  const text = "Kegiatan Pelayanan Umum Kecamatan";
  expect(found(text, [kegiatan("I.2", "Kegiatan Fasilitasi Pelayanan Umum")])).toEqual([]);
  expect(found(text, [kegiatan("I.2", "Kegiatan Fasilitasi Pelayanan Umum", "S2")])).toHaveLength(
    1,
  );
  expect(
    found("Kegiatan Bantuan Sosial Warga", [
      kegiatan("II.1", "Kegiatan Penyaluran Bantuan Sosial"),
    ]),
  ).toEqual([]);
});

test("a line is a sentence beyond fifteen words, and is no sasaran although it has its name", () => {
  const words = Array.from({ length: 14 }, (_, i) => `kata${i}`).join(" ");
  const long = [
    {
      Kode: "I.9",
      Tingkat: "kegiatan",
      "Program / Kegiatan": `Kegiatan Awal ${words}`,
      Sasaran: "",
    },
  ];
  expect(found(`Kegiatan ${words} lain`, long)).toHaveLength(1);
  expect(found(`Kegiatan ${words} lain pula`, long)).toEqual([]);
  expect(found("Kegiatan Pelayanan Umum Kecamatan", [], "Pelayanan Umum Kecamatan")).toHaveLength(
    1,
  );
});
