import { readdirSync } from "node:fs";
import ExcelJS, { type CellValue } from "exceljs";
import { ALL_TABS } from "../../src/app/workbook";
import type { Temuan } from "../../src/checks/contract";
import { at, bytesOf, folder, isStill, lkip, lkipAlone, put, wordsOf } from "./cli";

jest.setTimeout(120_000);

const MONEY = ["Rp 1.724.799.810", "471.557.001", "27,34%"];
/** Paths of all files here, so that a draft left behind is noticed. */
const files = () => readdirSync(folder).sort();

beforeAll(async () => {
  await put("tercetak.xlsx", "isi yang boleh hilang");
  const [corrected, printed] = await Promise.all([
    lkipAlone("example", "contoh.xlsx"),
    lkipAlone("example", "tercetak.xlsx", "--as-printed", "--force", "--rows", "150"),
  ]);
  expect(corrected).toEqual({ code: 0, out: "Contoh ditulis ke contoh.xlsx\n", err: "" });
  expect(printed).toEqual({ code: 0, out: "Contoh ditulis ke tercetak.xlsx\n", err: "" });
});

test("an example takes the place of a file only when forced", async () => {
  const before = await bytesOf("contoh.xlsx");
  const refused = await lkip("example", "contoh.xlsx");
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("“contoh.xlsx” sudah ada dan tidak ditimpa");
  expect(await isStill("contoh.xlsx", before)).toBe(true);
  // This one was text when it was forced over.
  expect((await bytesOf("tercetak.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("the corrected example has no findings, for people and for programs", async () => {
  const [people, program] = await Promise.all([
    lkipAlone("check", "contoh.xlsx"),
    lkip("check", "--json", "contoh.xlsx"),
  ]);
  expect(people).toEqual({ code: 0, out: "Tidak ada temuan.\n", err: "" });
  expect(program).toEqual({ code: 0, out: "[]\n", err: "" });
});

const perbaikan = { label: expect.any(String), ubahan: expect.any(Array) };

test("the printed contradictions are found with what was printed and what is right", async () => {
  const [people, program] = await Promise.all([
    lkipAlone("check", "tercetak.xlsx"),
    lkip("check", "tercetak.xlsx", "--json"),
  ]);
  expect(program).toMatchObject({ code: 1, err: "" });
  const temuan: Temuan[] = JSON.parse(program.out);
  for (const one of temuan) {
    expect(one).toEqual({
      pemeriksaan: expect.stringMatching(/^[a-z]+(-[a-z]+)*$/),
      tingkat: expect.stringMatching(/^(galat|peringatan|saran)$/),
      tab: expect.stringMatching(new RegExp(`^(${ALL_TABS.join("|")})$`)),
      sel: expect.stringMatching(/^[A-Z]{1,3}[1-9]\d*$/),
      pesan: expect.stringMatching(/^[A-Z].*\.$/),
      tercetak: one.tercetak === null ? null : expect.any(String),
      seharusnya: one.seharusnya === null ? null : expect.any(String),
      kunci: expect.any(String),
      kolom: expect.any(String),
      perbaikan: one.perbaikan === null ? null : perbaikan,
      diterima: null,
      pernahDiterima: null,
    });
  }
  const galat = temuan.filter(({ tingkat }) => tingkat === "galat");
  const corrections = galat.map((t) => [t.pemeriksaan, t.tab, t.tercetak, t.seharusnya]);
  expect(corrections.filter(([, tab]) => tab === "Anggaran")).toEqual([
    ["persentase", "Anggaran", "84", "8,38"],
    ["persentase", "Anggaran", "35", "39,04"],
  ]);
  expect(corrections.filter(([, tab]) => tab === "Pengukuran").slice(1)).toEqual([
    ["capaian-tercetak", "Pengukuran", "100%", "85"],
    ["capaian-tercetak", "Pengukuran", "100%", "80"],
    ["rata-tercetak", "Pengukuran", "100%", "82,5"],
    ["perbandingan-tercetak", "Pengukuran", "79.67", null],
    ["perbandingan-tercetak", "Pengukuran", "100%", "85"],
    ["perbandingan-tercetak", "Pengukuran", "100%", "80"],
  ]);
  expect(temuan.filter(({ pemeriksaan }) => /total/.test(pemeriksaan))).toEqual([]);

  expect(people).toMatchObject({ code: 1, err: "" });
  for (const { sel, pesan } of temuan) expect(people.out).toMatch(line(sel, pesan));
  expect(people.out).toContain(`${galat.length} galat, `);
});

const line = (sel: string, pesan: string): RegExp =>
  new RegExp(`^ {2}\\w+ +${sel} +${pesan.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`, "m");

test("a report is refused while there is a galat, and is a DRAF when forced", async () => {
  const before = files();
  const [refused, forced] = await Promise.all([
    lkipAlone("report", "tercetak.xlsx", "-o", "ditolak.docx"),
    lkip("report", "tercetak.xlsx", "-o", "draf.docx", "--force"),
  ]);
  expect(refused).toMatchObject({ code: 1, out: "" });
  expect(refused.err).toMatch(/galat +M6 +.*tercetak 84 \(geser desimal\), seharusnya 8,38/);
  expect(refused.err).not.toMatch(/^ {2}saran/m);
  expect(refused.err).toMatch(/^Laporan tidak disusun karena ada galat\..*--force/m);
  expect(forced).toMatchObject({ code: 0, out: "Laporan DRAF ditulis ke draf.docx\n" });
  expect(files()).toEqual([...before, "draf.docx"].sort());
  expect(await wordsOf("draf.docx")).toContain("DRAF");
});

test("a report that lacks something is a DRAF, and each thing is named with its cell", async () => {
  const { code, out, err } = await lkip("report", "contoh.xlsx", "-o", "kurang.docx");
  expect([code, out]).toEqual([0, "Laporan DRAF ditulis ke kurang.docx\n"]);
  expect(err).toContain("Belanja!D6 (Bab III): Isi realisasi 3 (tiga) baris pada lembar Belanja");
  expect(err).toMatch(/\n\d+ isian laporan belum ada; laporan dicetak sebagai DRAF\./);
  expect(await wordsOf("kurang.docx")).toContain("DRAF");
});

test("the same workbook gives the same report to the byte, with the right sums", async () => {
  const [first] = await Promise.all([
    lkipAlone("report", "contoh.xlsx", "-o", "satu.docx", "--final"),
    lkip("report", "contoh.xlsx", "--output=dua.docx", "--final"),
  ]);
  expect(first).toEqual({ code: 0, out: "Laporan ditulis ke satu.docx\n", err: "" });
  const words = await wordsOf("satu.docx");
  for (const amount of MONEY) expect(words).toContain(amount);
  expect(words).not.toContain("DRAF");
  expect(await isStill("satu.docx", await bytesOf("dua.docx"))).toBe(true);
});

test("scaffolding makes the standard tabs, and does nothing where they are", async () => {
  const filled = await bytesOf("contoh.xlsx");
  const [made, again] = await Promise.all([
    lkip("scaffold", "baru.xlsx", "--rows", "150"),
    lkip("scaffold", "contoh.xlsx"),
  ]);
  expect(made).toEqual({ code: 0, out: `Lembar dibuat: ${ALL_TABS.join(", ")}.\n`, err: "" });
  const nothing = { code: 0, out: "Tidak ada yang perlu ditambahkan.\n", err: "" };
  expect(again).toEqual(nothing);
  expect(await isStill("contoh.xlsx", filled)).toBe(true);
  const bytes = await bytesOf("baru.xlsx");
  expect(await lkip("scaffold", "baru.xlsx")).toEqual(nothing);
  expect(await isStill("baru.xlsx", bytes)).toBe(true);
});

/** A workbook somebody has kept for years: tabs, columns and formulas the product knows nothing of. */
async function ownWorkbook(name: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const pegawai = book.addWorksheet("Data Pegawai");
  pegawai.addRows([
    ["Nama", "Golongan", "Gaji pokok"],
    ["Siti", "III/a", 2579400],
    ["Budi", "II/c", 2301800.5],
  ]);
  pegawai.getCell("C4").value = { formula: "SUM(C2:C3)" };
  pegawai.getCell("C4").numFmt = "#,##0.00";
  pegawai.getCell("E9").value = new Date(Date.UTC(2021, 11, 31));
  const renstra = book.addWorksheet("Renstra");
  renstra.addRows([["Catatan bidang"], [], ["Kode", "Uraian", "Penanggung jawab"]]);
  renstra.addRow(["S1", "Meningkatnya kualitas pelayanan", "Sekretaris"]);
  const skala = book.addWorksheet("Skala");
  skala.addRows([["Skala upah"], ["Golongan", "Rupiah"]]);
  await book.xlsx.writeFile(at(name));
}

const shown = ({ worksheets }: ExcelJS.Workbook): Record<string, Record<string, CellValue>> =>
  Object.fromEntries(
    worksheets.map((sheet) => {
      const cells: [string, CellValue][] = [];
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          const { value } = cell;
          const isFormula = typeof value === "object" && value !== null && "formula" in value;
          cells.push([cell.address, isFormula ? `=${cell.formula}` : value]);
        });
      });
      return [sheet.name, Object.fromEntries(cells)];
    }),
  );

test("scaffolding a workbook of the user's own keeps their tabs, columns, formulas and formats", async () => {
  await ownWorkbook("milik sendiri.xlsx");
  const original = await bytesOf("milik sendiri.xlsx");
  const before = new ExcelJS.Workbook();
  await before.xlsx.readFile(at("milik sendiri.xlsx"));
  const { code, out, err } = await lkip("scaffold", "milik sendiri.xlsx");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.split("\n")).toEqual([
    `Lembar dibuat: ${ALL_TABS.filter((tab) => tab !== "Skala" && tab !== "Renstra").join(", ")}.`,
    "Lembar dilengkapi: Renstra.",
    "Lembar “Skala” berisi hal lain dan tidak disentuh. Ganti namanya, lalu jalankan lagi.",
    "Berkas semula disimpan sebagai “milik sendiri (semula).xlsx”: gambar, diagram dan format bersyarat tidak terbawa ke berkas yang dilengkapi.",
    "",
  ]);
  expect(await bytesOf("milik sendiri (semula).xlsx")).toEqual(original);
  const after = new ExcelJS.Workbook();
  await after.xlsx.readFile(at("milik sendiri.xlsx"));
  const { Renstra: own, ...untouched } = shown(before);
  const { Renstra: completed, ...rest } = shown(after);
  expect(rest).toMatchObject(untouched);
  expect(Object.keys(rest.Skala ?? {})).toEqual(Object.keys(untouched.Skala ?? {}));
  expect(completed).toMatchObject(own ?? {});
  expect(Object.keys(completed ?? {}).length).toBeGreaterThan(Object.keys(own ?? {}).length);
  expect(after.getWorksheet("Data Pegawai")?.getCell("C4").numFmt).toBe("#,##0.00");
  expect(after.getWorksheet("Data Pegawai")?.getCell("C4").result).toBe(4881200.5);
});

test("help is asked for in three ways, and a command line that is wrong ends with it", async () => {
  const right = [["help"], ["--help"], ["check", "-h"]];
  const wrong: [string[], string][] = [
    [["periksa", "contoh.xlsx"], "Perintah “periksa” tidak dikenal."],
    [["constructor", "contoh.xlsx"], "Perintah “constructor” tidak dikenal."],
    [["check", "contoh.xlsx", "--jason"], "Pilihan “--jason” tidak dikenal."],
    [["check"], "Sebutkan berkas .xlsx yang diperiksa."],
    [["check", "contoh.xlsx", "lain.xlsx"], "Sebutkan satu berkas saja, bukan 2."],
    [["report", "contoh.xlsx"], "Sebutkan berkas tujuan dengan -o OUT.docx."],
    [["report", "contoh.xlsx", "-o"], "Pilihan “-o, --output” memerlukan nilai."],
    [["check", "contoh.xlsx", "--json=ya"], "Pilihan “--json” tidak memakai nilai."],
    [
      ["report", "contoh.xlsx", "-o", "contoh.xlsx"],
      "Nama berkas tujuan “contoh.xlsx” harus berakhiran .docx.",
    ],
    [["serve", "--port", "tinggi"], "Porta “tinggi” bukan angka 0 sampai 65535."],
    ...["99", "10001", "150.5", "banyak"].map((rows): [string[], string] => [
      ["scaffold", "baris.xlsx", "--rows", rows],
      `Jumlah baris “${rows}” bukan angka 100 sampai 10000.`,
    ]),
  ];
  const before = await bytesOf("contoh.xlsx");
  const helps = await Promise.all(right.map((args) => lkip(...args)));
  const help = helps[0]?.out ?? "";
  for (const command of ["scaffold", "example", "check", "report", "serve"]) {
    expect(help).toContain(`lkip ${command} `);
  }
  for (const outcome of helps) expect(outcome).toEqual({ code: 0, out: help, err: "" });
  expect(await lkipAlone()).toEqual({ code: 2, out: help, err: "" });
  const refusals = await Promise.all(wrong.map(([args]) => lkip(...args)));
  expect(refusals).toEqual(
    wrong.map(([, sentence]) => ({ code: 2, out: "", err: `${sentence}\n\n${help}` })),
  );
  expect(await isStill("contoh.xlsx", before)).toBe(true);
});
