import { chmodSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import type { Workbook, Worksheet } from "exceljs";
import type { Temuan } from "../../src/checks/contract";
import { at, bytesOf, edit, folder, isStill, lkip, made, put, wordsOf } from "./cli";

jest.setTimeout(120_000);

const files = () => readdirSync(folder).sort();
const tabOf = (book: Workbook, name: string): Worksheet => {
  const tab = book.getWorksheet(name);
  if (tab === undefined) throw new Error(`The example has no tab “${name}”.`);
  return tab;
};

beforeAll(async () => {
  await made("contoh.xlsx", "example");
});

/** The container that Excel puts an encrypted workbook into, with the name of its first stream. */
const locked = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(600),
  Buffer.from("EncryptionInfo", "utf16le"),
]);

test.each<[string, string, () => Promise<Uint8Array | string>, string]>([
  ["empty", "kosong.xlsx", async () => "", "kosong"],
  ["text by another name", "teks.xlsx", async () => "Kode;Uraian\nS1;Baik\n", "bukan berkas .xlsx"],
  [
    "cut short",
    "putus.xlsx",
    async () => {
      const whole = await bytesOf("contoh.xlsx");
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
    "rusak atau tidak lengkap",
  ],
  ["under a password", "rahasia.xlsx", async () => locked, "berkata sandi"],
])(
  "a file that is %s is refused by every command and stays as it is",
  async (_, name, make, says) => {
    const bytes = Buffer.from(await make());
    await put(name, bytes);
    const before = files();
    const outcomes = await Promise.all([
      lkip("check", name, "--json"),
      lkip("report", name, "-o", "laporan.docx", "--force"),
      lkip("scaffold", name),
      lkip("serve", name, "--port", "0"),
    ]);
    for (const { code, out, err } of outcomes) {
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^Berkas “.*\.\n$/);
      expect(err).toContain(`“${name}”`);
      expect(err).toContain(says);
    }
    expect(files()).toEqual(before);
    expect(await isStill(name, bytes)).toBe(true);
  },
);

test("a file that is missing, and a folder, are called so", async () => {
  mkdirSync(at("folder.xlsx"), { recursive: true });
  const [missing, directory, scaffolded, example] = await Promise.all([
    lkip("check", "tiada.xlsx"),
    lkip("report", "folder.xlsx", "-o", "laporan.docx"),
    lkip("scaffold", "folder.xlsx"),
    lkip("example", "folder.xlsx"),
  ]);
  expect(missing).toMatchObject({ code: 2, out: "" });
  expect(missing.err).toMatch(/^Berkas “tiada\.xlsx” tidak ditemukan\. .*\.\n$/);
  for (const outcome of [directory, scaffolded]) {
    expect(outcome).toMatchObject({ code: 2, out: "" });
    expect(outcome.err).toMatch(/^“folder\.xlsx” adalah folder, .*\.\n$/);
  }
  expect(example).toMatchObject({ code: 2, out: "" });
  expect(example.err).toContain("“folder.xlsx”");
  expect(readdirSync(at("folder.xlsx"))).toEqual([]);
});

test("a workbook without any tab of ours is told how to get them", async () => {
  await edit("contoh.xlsx", "asing.xlsx", (book) => {
    for (const { name } of [...book.worksheets]) book.removeWorksheet(name);
    book.addWorksheet("Rapat").addRow(["Rapat", 12]);
  });
  const outcomes = await Promise.all([
    lkip("check", "asing.xlsx", "--json"),
    lkip("report", "asing.xlsx", "-o", "laporan.docx", "--force"),
  ]);
  for (const { code, out, err } of outcomes) {
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Berkas “asing\.xlsx” tidak berisi satu pun lembar LKIP\./);
    expect(err).toContain("lkip scaffold asing.xlsx");
  }
  expect(files()).not.toContain("laporan.docx");
});

test("a target that is open, marked read-only or in no folder is not written, nor anything else", async () => {
  await put("terbuka.docx", "lama");
  await put(".~lock.terbuka.docx#", "");
  await put("baca.docx", "lama");
  chmodSync(at("baca.docx"), 0o444);
  // One tab is enough for a DRAF, and calculates sooner.
  await edit("contoh.xlsx", "dibuka.xlsx", (book) => {
    for (const { name } of [...book.worksheets]) {
      if (name !== "Renstra") book.removeWorksheet(name);
    }
  });
  await put(".~lock.dibuka.xlsx#", "");
  const workbook = await bytesOf("dibuka.xlsx");
  const before = files();
  const [open, readOnly, nowhere, scaffolded] = await Promise.all([
    lkip("report", "dibuka.xlsx", "--force", "-o", "terbuka.docx"),
    lkip("report", "dibuka.xlsx", "--force", "-o", "baca.docx"),
    lkip("report", "dibuka.xlsx", "--force", "-o", "tiada/laporan.docx"),
    lkip("scaffold", "dibuka.xlsx"),
  ]);
  expect([open, readOnly, nowhere, scaffolded].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(open.err).toMatch(/^Berkas “terbuka\.docx” sedang dibuka di LibreOffice\./);
  expect(readOnly.err).toMatch(/^Berkas “baca\.docx” hanya boleh dibaca\./);
  expect(nowhere.err).toMatch(/^Folder “.*tiada” tidak ada\./);
  expect(scaffolded.err).toMatch(/^Berkas “dibuka\.xlsx” sedang dibuka di LibreOffice\./);
  expect([open, readOnly, nowhere].map(({ out }) => out)).toEqual(["", "", ""]);
  // What did not happen is not announced either.
  expect(scaffolded.out).toBe("");
  expect(files()).toEqual(before);
  expect(await isStill("dibuka.xlsx", workbook)).toBe(true);
  expect((await bytesOf("terbuka.docx")).toString()).toBe("lama");
  expect((await bytesOf("baca.docx")).toString()).toBe("lama");
  rmSync(at("baca.docx"), { force: true });
});

test("a renamed tab, a cleared header and text for rupiah are findings at their cells", async () => {
  await edit("contoh.xlsx", "rusak.xlsx", (book) => {
    tabOf(book, "Renstra").name = "Renstra lama";
    tabOf(book, "Belanja").getCell("D3").value = null;
    tabOf(book, "Anggaran").getCell("E7").value = "menyusul";
    tabOf(book, "Anggaran").getCell("F7").value = "Rp 14.428.001";
  });
  const { code, out, err } = await lkip("check", "rusak.xlsx", "--json");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const temuan: Temuan[] = JSON.parse(out);
  const found = (id: string) => temuan.filter(({ pemeriksaan }) => pemeriksaan === id);
  expect(found("lembar-hilang")).toMatchObject([{ tab: "Renstra", tingkat: "galat" }]);
  expect(found("kolom-hilang")).toMatchObject([{ tab: "Belanja", tingkat: "galat" }]);
  expect(found("kolom-hilang")[0]?.pesan).toContain("“Realisasi (Rp)”");
  expect(found("bukan-angka")).toMatchObject([
    { tab: "Anggaran", sel: "E7", tingkat: "galat", tercetak: "menyusul", seharusnya: null },
    { tab: "Anggaran", sel: "F7", tingkat: "peringatan", seharusnya: "14.428.001" },
  ]);
});

test("results another program left in the file are ignored: formulas are calculated anew", async () => {
  await edit("contoh.xlsx", "palsu.xlsx", (book) => {
    for (const name of ["Anggaran", "Belanja", "Pengukuran"]) {
      tabOf(book, name).eachRow((row, number) => {
        row.eachCell((cell) => {
          if (typeof cell.result !== "number") return;
          // The copy of the last result that Google's own export keeps inside the formula is false too.
          const formula = cell.formula.replace(/,[-\d.]+\)$/, ",999)");
          cell.value = { formula: number < 4 ? cell.formula : formula, result: 999 };
        });
      });
    }
  });
  const reported = await lkip("report", "palsu.xlsx", "-o", "palsu.docx", "--final");
  expect(reported).toMatchObject({ code: 0, err: "" });
  const words = await wordsOf("palsu.docx");
  for (const amount of ["1.724.799.810", "471.557.001", "27,34%", "99,59"]) {
    expect(words).toContain(amount);
  }
  expect(words).not.toContain("999,00");
});
