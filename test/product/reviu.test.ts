import { runChecks } from "../../src/checks/run";
import { jawabReviu } from "../../src/reviu/jawab";
import { butirReviu } from "../../src/reviu/registry";
import { bytesOf, isStill, lkip, made, put, wordsOf } from "./cli";
import { call, exampleBuku, openProduct } from "./product";

jest.setTimeout(120_000);

const TAB = "Checklist Reviu";
const BUTIR = butirReviu.map(({ kode, pernyataan }) => ({ kode, pernyataan }));
const jawab = (kode: string, jawaban: string, keterangan = "") => ({
  ...{ kode, jawaban, keterangan, pereviu: "Siti", tanggal: "15 Februari 2022" },
  dari: { jawaban: "", keterangan: "" },
});

test("the built script keeps answers in a tab that people can fill in as well", () => {
  const host = openProduct({ buku: exampleBuku() });
  const { reviu, bentrok } = call(host, "apiSaveReviu", BUTIR, [
    jawab("F1", "Ya", "=1+1"),
    jawab("F2", "Tidak", "Dokumen cetak memuat target lain."),
  ]);
  expect([reviu.length, bentrok]).toEqual([23, []]);
  const sheet = () => host.save().sheets.find(({ name }) => name === TAB);
  expect(sheet()?.cells.filter(({ formula }) => formula)).toEqual([]);
  // A kode is text: S1 to S10 are no cells, and 15 Februari 2022 stays as it is written.
  const at = (row: number, column: number) =>
    sheet()?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect([at(4, 1), at(4, 3), at(4, 4), at(4, 6)]).toEqual([
    "F1",
    "Ya",
    "=1+1",
    "15 Februari 2022",
  ]);
  expect(call(host, "apiSaveReviu", BUTIR, [jawab("F1", "Tidak")]).bentrok).toEqual(["F1"]);
  const kinerja = call(host, "apiReadKinerja");
  const answers = jawabReviu(kinerja, runChecks(kinerja));
  expect(answers[0]).toMatchObject({ jawaban: "Ya", sumber: "pereviu", dasar: "=1+1" });
  expect(answers[1]).toMatchObject({ jawaban: "Tidak", sumber: "pereviu" });
  expect(answers[0]?.orang).toMatchObject({ pereviu: "Siti", tanggal: "2022-02-15" });
  expect(runChecks(kinerja)).toEqual([]);
  // Siapkan lembar leaves it alone; a new year empties the answers.
  expect(call(host, "apiScaffold")).toMatchObject({ dibuat: [], ditambah: [], dilewati: [] });
  expect(call(host, "apiNewYear", 2021).dikosongkan).toContain(TAB);
  expect([at(4, 1), at(4, 3), at(4, 4)]).toEqual(["F1", undefined, undefined]);
  host.dispose();
});

describe("lkip review", () => {
  beforeAll(async () => {
    await made("contoh.xlsx", "example");
    await made("tercetak.xlsx", "example", "--as-printed");
    await made("kosong.xlsx", "scaffold");
  });

  test("gives every answer with its evidence, for people and for programs", async () => {
    const people = await lkip("review", "contoh.xlsx");
    expect(people).toMatchObject({ code: 0, err: "" });
    expect(people.out).toContain("11 dari 23 butir terjawab");
    expect(people.out).toContain("Ya (sistem)\n      3 dari 3 indikator mempunyai capaian.");
    const program = await lkip("review", "tercetak.xlsx", "--json");
    const butir = JSON.parse(program.out) as Record<string, unknown>[];
    expect(butir.map(({ kode }) => kode)).toEqual(BUTIR.map(({ kode }) => kode));
    expect(butir[0]).toEqual({
      ...BUTIR[0],
      ...{ kelompok: "Format", jawaban: null, sumber: null, dasar: "", catatan: null },
      ...{ sistem: null, pereviu: null, tanggal: null },
    });
    expect(butir[2]).toMatchObject({ kode: "F3", jawaban: "Tidak", sumber: "sistem" });
  });

  test("writes the kertas kerja and leaves the workbook as it is", async () => {
    const before = await bytesOf("contoh.xlsx");
    const { code, out, err } = await lkip("review", "contoh.xlsx", "--json", "--docx", "kk.docx");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(23);
    expect(err).toBe("Kertas kerja reviu ditulis ke kk.docx\n");
    expect(await isStill("contoh.xlsx", before)).toBe(true);
    const words = await wordsOf("kk.docx");
    expect(words).toContain("KERTAS KERJA REVIU LAPORAN KINERJA");
    expect(words).toContain("BELUM LENGKAP – 12 butir belum dijawab");
    expect(words).toContain("3 dari 3 indikator mempunyai capaian.");
  });

  test("a workbook without data is judged in nothing", async () => {
    const { code, out } = await lkip("review", "kosong.xlsx");
    expect(code).toBe(0);
    expect(out).toContain("Lembar IKU belum memuat indikator.");
    expect(out).toContain("0 dari 23 butir terjawab");
  });

  test("a wrong command or file is told in a sentence", async () => {
    await put("rusak.xlsx", "bukan xlsx");
    expect((await lkip("review")).err).toContain("Sebutkan berkas .xlsx yang direviu");
    expect((await lkip("review", "contoh.xlsx", "--docx", "contoh.xlsx")).err).toContain(
      "harus berakhiran .docx",
    );
    expect((await lkip("review", "rusak.xlsx")).code).toBe(2);
  });
});
