import type { Temuan } from "../../src/checks/contract";
import { bytesOf, isStill, lkip, made } from "./cli";

jest.setTimeout(120_000);

beforeAll(async () => {
  await made("lama.xlsx", "example");
});

test("next year's file is written beside this year's, which stays as it is", async () => {
  const before = await bytesOf("lama.xlsx");
  const { code, out, err } = await lkip("new-year", "lama.xlsx", "-o", "baru.xlsx");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(
    /^Berkas tahun 2022 ditulis ke baru\.xlsx: 3 nilai masuk riwayat, \d+ narasi ditandai/,
  );
  expect(await isStill("lama.xlsx", before)).toBe(true);
  const check = await lkip("check", "baru.xlsx", "--json");
  const temuan: Temuan[] = JSON.parse(check.out);
  const kinds = new Set(temuan.map(({ pemeriksaan }) => pemeriksaan));
  expect(kinds).toContain("perlu-diperbarui");
  expect(kinds).toContain("realisasi-kosong");
  // Nothing is broken by it: what is asked for is to fill in and to revise.
  expect([...kinds].filter((kind) => /rumus|kolom|lembar|bukan-angka|yatim/.test(kind))).toEqual(
    [],
  );
  const refused = await lkip("report", "baru.xlsx", "-o", "baru.docx");
  expect(refused.code).toBe(1);
});

test("a file is not written over, and never the old year itself", async () => {
  const before = await bytesOf("lama.xlsx");
  const same = await lkip("new-year", "lama.xlsx", "-o", "lama.xlsx", "--force");
  expect(same).toMatchObject({ code: 2, out: "" });
  expect(same.err).toContain("harus berbeda dari berkas tahun lama");
  const taken = await lkip("new-year", "lama.xlsx", "-o", "baru.xlsx");
  expect(taken.err).toContain("sudah ada dan tidak ditimpa");
  expect(await isStill("lama.xlsx", before)).toBe(true);
});

test("a workbook without a year says what to fill in", async () => {
  await made("kosong.xlsx", "scaffold");
  const { code, err } = await lkip("new-year", "kosong.xlsx", "-o", "tahun.xlsx");
  expect(code).toBe(2);
  expect(err).toContain("Isi “Tahun laporan” pada lembar Identitas");
  const unnamed = await lkip("new-year", "kosong.xlsx");
  expect(unnamed.err).toContain("Sebutkan berkas tahun baru dengan -o");
});
