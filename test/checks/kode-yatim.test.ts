import { kodeYatim } from "../../src/checks/kode-yatim";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith, type Section } from "./workbook";

const found = (...sections: readonly Section[]) =>
  runChecks(kinerjaWith(sections), [kodeYatim]).map(({ sel, pesan }) => `${sel} ${pesan}`);

test("a row without a kode is asked for one by what it is", () => {
  expect(
    found({
      tab: "Anggaran",
      rows: [
        { "Program / Kegiatan": "Satu", Tingkat: "program" },
        { "Program / Kegiatan": "Dua", Tingkat: "subkegiatan" },
        { "Program / Kegiatan": "Tiga" },
      ],
    }),
  ).toEqual(["A4 Isi kode program.", "A5 Isi kode subkegiatan.", "A6 Isi kode baris ini."]);
  expect(found({ tab: "RKT", rows: [{ Tingkat: "kegiatan", Uraian: "Rapat" }] })).toEqual([
    "A4 Isi kode kegiatan.",
  ]);
  expect(found({ tab: "Belanja", rows: [{ "Jenis belanja": "Belanja Langsung" }] })).toEqual([
    "A4 Isi kode baris ini.",
  ]);
  expect(found({ tab: "IKU", rows: [{ Indikator: "Tanpa kode" }] })).toEqual([
    "A4 Isi kode indikator.",
    "B4 Isi kode sasaran indikator.",
  ]);
});

test("sasaran of every tab are those of Renstra, in capitals or not", () => {
  const renstra = {
    tab: "Renstra",
    rows: [
      { Kode: "S1", Jenis: "Sasaran", Uraian: "Sasaran" },
      { Kode: "T1", Jenis: "tujuan", Uraian: "Tujuan" },
      { Kode: "X1", Uraian: "Tanpa jenis" },
    ],
  };
  const rkt = (Sasaran: string) =>
    found(renstra, { tab: "RKT", rows: [{ Kode: "I", Tingkat: "program", Sasaran }] });
  expect(rkt("S1")).toEqual([]);
  expect(rkt("")).toEqual([]);
  for (const kode of ["T1", "X1"]) {
    expect(rkt(kode)).toEqual([
      `D4 Ganti kode sasaran ${kode}: tidak ada sasaran dengan kode itu pada lembar Renstra.`,
    ]);
  }
});

test("Perjanjian Kinerja asks for the kode of what it promises only", () => {
  const pk = (row: Readonly<Record<string, string>>) =>
    found({ tab: "Perjanjian Kinerja", rows: [row] });
  expect(pk({ "Target PK perubahan": "12" })).toEqual(["A4 Isi kode indikator."]);
  expect(pk({ "Target PK awal": "12" })).toEqual(["A4 Isi kode indikator."]);
  expect(pk({ "Sumber dana": "APBD" })).toEqual(["K4 Isi kode program."]);
  expect(pk({ "Anggaran PK awal (Rp)": "5" })).toEqual(["K4 Isi kode program."]);
  expect(pk({ "Alasan perbedaan": "Ada." })).toEqual([]);
});

test("a row of Anggaran stands below the row its kode begins with", () => {
  const anggaran = (...rows: readonly (readonly [Kode: string, Tingkat: string])[]) =>
    found({
      tab: "Anggaran",
      rows: rows.map(([Kode, Tingkat]) => ({ Kode, Tingkat, "Program / Kegiatan": "Nama" })),
    });
  expect(anggaran(["I", "program"], ["I.1", "kegiatan"], ["I.1.1", "subkegiatan"])).toEqual([]);
  expect(anggaran(["II.1", "kegiatan"])).toEqual([
    "A4 Awali kode kegiatan II.1 dengan kode programnya dan titik: tidak ada baris induk untuk kode itu.",
  ]);
  expect(anggaran(["II.1.1", "subkegiatan"])).toEqual([
    "A4 Awali kode subkegiatan II.1.1 dengan kode kegiatannya dan titik: tidak ada baris induk untuk kode itu.",
  ]);
  expect(anggaran(["I", "program"], ["I.2", "program"])).toEqual([
    "C5 Periksa tingkat baris I.2: tertulis program, padahal kodenya di bawah I.",
  ]);
  expect(anggaran(["V", ""])).toEqual([]);
});
