import { accept } from "../../src/app/penerimaan";
import type { Temuan } from "../../src/checks/contract";
import { kunciOf } from "../../src/checks/kunci";
import { runChecks } from "../../src/checks/run";
import type { FakeWorkbook } from "../fakes";
import { addressOf, kinerjaOf, workbookOf } from "./workbook";

const WAKTU = "31 Januari 2022 pukul 10.15";

/** Two indikator, the second with a capaian that asks for an explanation. */
const book = () =>
  workbookOf([
    { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran" }] },
    {
      tab: "IKU",
      rows: [
        { Kode: "S1.1", Sasaran: "S1", Indikator: "Satu", "Target 2021": "80" },
        { Kode: "S1.2", Sasaran: "S1", Indikator: "Dua", "Target 2021": "10" },
      ],
    },
    {
      tab: "Pengukuran",
      rows: [
        { Kode: "S1.1", Realisasi: "80.5" },
        { Kode: "S1.2", Realisasi: "40" },
      ],
    },
  ]);

const found = (b: FakeWorkbook) => runChecks(kinerjaOf(b));
const one = (b: FakeWorkbook, id = "capaian-ekstrem"): Temuan => {
  const temuan = found(b).find(({ pemeriksaan }) => pemeriksaan === id);
  if (temuan === undefined) throw new Error(`no ${id}`);
  return temuan;
};

/** Exchanges two rows of a tab, as sorting does. */
function swap(b: FakeWorkbook, tab: string, r: number, s: number): void {
  for (let column = 1; column <= 40; column++) {
    const [a, z] = [b.cell(tab, r, column), b.cell(tab, s, column)];
    [a.value, z.value] = [z.value, a.value];
  }
}

test("an acceptance is kept by kode and column, and shown with its reason", () => {
  const b = book();
  const before = one(b);
  expect(before).toMatchObject({ kunci: "S1.2", diterima: null, pernahDiterima: null });
  accept(b, before, "Target lama.", WAKTU);
  expect(one(b).diterima).toEqual({ alasan: "Target lama.", waktu: WAKTU, pesan: before.pesan });
  // Nothing else is accepted by it, and nothing disappears.
  expect(found(b).filter(({ diterima }) => diterima)).toHaveLength(1);
  expect(found(b)).toHaveLength(found(book()).length);
});

test("it stays when rows are sorted, and the cell it points at moves along", () => {
  const b = book();
  const before = one(b);
  accept(b, before, "Target lama.", WAKTU);
  swap(b, before.tab, 4, 5);
  const after = one(b);
  expect(after.sel).not.toBe(before.sel);
  expect(after.diterima?.alasan).toBe("Target lama.");
});

test("it reopens when the value changes, with the old reason, and holds again when that is undone", () => {
  const b = book();
  accept(b, one(b), "Target lama.", WAKTU);
  const { column } = addressOf(b, "Pengukuran", "Realisasi");
  b.cell("Pengukuran", 5, column).value = 50;
  expect(one(b)).toMatchObject({ diterima: null, pernahDiterima: { alasan: "Target lama." } });
  b.cell("Pengukuran", 5, column).value = 40;
  expect(one(b)).toMatchObject({ diterima: { alasan: "Target lama." }, pernahDiterima: null });
});

test("accepting what has changed replaces the old row rather than add one", () => {
  const b = book();
  accept(b, one(b), "Target lama.", WAKTU);
  const { column } = addressOf(b, "Pengukuran", "Realisasi");
  b.cell("Pengukuran", 5, column).value = 50;
  expect(accept(b, one(b), "Masih benar.", WAKTU)).toHaveLength(1);
  expect(one(b).diterima?.alasan).toBe("Masih benar.");
});

test("a sentence that names another row is the same when rows move", () => {
  const b = workbookOf([
    {
      tab: "Renstra",
      rows: [
        { Kode: "S1", Jenis: "sasaran", Uraian: "Satu" },
        { Kode: "S9", Jenis: "sasaran", Uraian: "Sembilan" },
        { Kode: "S1", Jenis: "sasaran", Uraian: "Dua" },
      ],
    },
  ]);
  const before = one(b, "kode-ganda");
  expect(before).toMatchObject({ kunci: "S1 (2)", pesan: expect.stringContaining("baris 4") });
  accept(b, before, "Dipakai dua kali.", WAKTU);
  swap(b, "Renstra", 4, 5);
  expect(one(b, "kode-ganda")).toMatchObject({
    pesan: expect.stringContaining("baris 5"),
    diterima: { alasan: "Dipakai dua kali." },
  });
});

test("two findings on one cell are accepted one by one", () => {
  const cell = { kunci: "S1.2", kolom: "Realisasi" };
  const b = book();
  const base = { ...one(b), ...cell };
  const [p, q] = [
    { ...base, pesan: "Pertama." },
    { ...base, pesan: "Kedua." },
  ];
  accept(b, p, "A", WAKTU);
  expect(accept(b, q, "B", WAKTU)).toHaveLength(2);
});

test("rows are called by what does not move", () => {
  const b = workbookOf([
    { tab: "Identitas", rows: [{ Isian: "Visi", Nilai: "Makmur" }] },
    { tab: "Anggaran", rows: [{ "Program / Kegiatan": "Program  Umum" }, { Kode: "I" }] },
    {
      tab: "RKT",
      rows: [
        { Kode: "I", Indikator: "Satu" },
        { Kode: "I", Indikator: "Dua" },
      ],
    },
    { tab: "Isu dan Penutup", rows: [{ No: "1", Jenis: "hambatan", Uraian: "Jauh." }] },
  ]);
  const kinerja = kinerjaOf(b);
  const { rowOf, columnOf } = kunciOf(kinerja);
  const visi = kinerja.letak.Identitas?.rows?.visi ?? 0;
  expect(rowOf("Identitas", visi)).toBe("Visi");
  expect([4, 5].map((row) => rowOf("Anggaran", row))).toEqual(["Program Umum", "I"]);
  expect([4, 5].map((row) => rowOf("RKT", row))).toEqual(["I Satu", "I Dua"]);
  expect(rowOf("Isu dan Penutup", 4)).toBe("hambatan 1 Jauh.");
  expect([1, 2, 3].map((row) => rowOf("Anggaran", row))).toEqual(["", "TOTAL", ""]);
  expect(rowOf("SKM", 57)).toBe("baris 57");
  expect(columnOf("Anggaran", "A")).toBe("Kode");
  expect(columnOf("Tidak Ada", "A")).toBe("");
});

test("a row without a reason does not hold, and a check says so; other rows still do", () => {
  const b = book();
  accept(b, one(b), "Target lama.", WAKTU);
  const { row, column } = addressOf(b, "Temuan Diterima", "Alasan");
  b.cell("Temuan Diterima", row + 1, column).value = "  ";
  expect(one(b)).toMatchObject({ diterima: null, pernahDiterima: null });
  expect(one(b, "penerimaan-rusak").pesan).toContain("Isi “Alasan” pada baris 4");
});

test("a foreign tab of that name, and a header that is gone, are named and nothing breaks", () => {
  const b = book();
  b.add("Temuan Diterima");
  b.apply([
    { step: "write", tab: "Temuan Diterima", row: 1, column: 1, values: [["Daftar hadir"], ["A"]] },
  ]);
  expect(one(b, "penerimaan-rusak").pesan).toContain("ganti nama lembar itu");
  expect(() => accept(b, one(b), "Ya.", WAKTU)).toThrow(
    "Lembar “Temuan Diterima” berisi hal lain. Ganti nama lembar itu, lalu coba lagi.",
  );
  expect(b.cell("Temuan Diterima", 2, 1).value).toBe("A");
  const c = book();
  accept(c, one(c), "Target lama.", WAKTU);
  const { row, column } = addressOf(c, "Temuan Diterima", "Kunci");
  c.cell("Temuan Diterima", row, column).value = "";
  expect(one(c, "penerimaan-rusak").pesan).toContain("Tulis kembali judul “Kunci”");
  expect(one(c).diterima).toBeNull();
});
