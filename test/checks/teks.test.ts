import { textsOf, textsOfIdentitas } from "../../src/checks/teks";
import { kinerjaWith } from "./workbook";

const kinerja = kinerjaWith([
  { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran satu" }] },
  { tab: "Pengukuran", rows: [{ Kode: "S1.1", "Kategori tercetak": "Baik", Catatan: "Ada" }] },
]);

test("typed texts are those of the tables without what a draft has printed", () => {
  expect([...textsOf(kinerja)].map(({ at, column, text }) => [at.tab, column, text])).toEqual([
    ["Renstra", "kode", "S1"],
    ["Renstra", "jenis", "sasaran"],
    ["Renstra", "uraian", "Sasaran satu"],
    ["Pengukuran", "kode", "S1.1"],
    ["Pengukuran", "catatan", "Ada"],
  ]);
});

test("Identitas has a text for each line that is there", () => {
  expect([...textsOfIdentitas(kinerja)]).toContainEqual({
    at: { tab: "Identitas", row: 4 },
    column: "nilai",
    text: "Kecamatan Contoh",
  });
  const only = { headerRow: 1, columns: { nilai: "B" }, headers: {}, rows: { tempatLaporan: 17 } };
  expect([...textsOfIdentitas({ ...kinerja, letak: { Identitas: only } })]).toEqual([
    { at: { tab: "Identitas", row: 17 }, column: "nilai", text: "Contoh" },
  ]);
});

test("what stands nowhere is no text", () => {
  const nowhere = { ...kinerja, letak: {} };
  expect([...textsOf(nowhere), ...textsOfIdentitas(nowhere)]).toEqual([]);
});
