import type { Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { renderDocx } from "../../src/render/docx/render";
import { composeReviu } from "../../src/report/kertas-kerja";
import { jawabReviu } from "../../src/reviu/jawab";
import { butirReviu } from "../../src/reviu/registry";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung } from "./ajung";
import { DITERIMA, jawaban, semua } from "./reviu";
import { cellsOf, tablesOf, textOf } from "./text";

jest.setTimeout(120_000);

const compose = (kinerja: Kinerja, temuan = runChecks(kinerja)) =>
  composeReviu(kinerja, jawabReviu(kinerja, temuan), temuan);

test("the checklist has every item once, in order, with answer, evidence and whose it is", () => {
  const reviu = jawaban([
    ["F1", "Ya", "Bab I", "Siti", "2022-02-15"],
    ["F2", "Tidak", "Target pada dokumen cetak berbeda.", "Budi", "2022-02-16"],
  ]);
  const document = compose({ ...ajung(), reviu });
  const [checklist] = tablesOf(document);
  const rows = checklist ? cellsOf(checklist) : [];
  const items = rows.filter((cells) => cells.length === 5);
  expect(rows.filter((cells) => cells.length === 1).flat()).toEqual([
    "Format",
    "Mekanisme penyusunan",
    "Substansi",
  ]);
  expect(items.map(([kode]) => kode)).toEqual(butirReviu.map(({ kode }) => kode));
  expect(items[0]).toEqual([
    "F1",
    "Laporan memuat data pokok instansi yang perlu diketahui pembacanya.",
    "Ya",
    "Bab I",
    "Pereviu / Siti, 15 Februari 2022",
  ]);
  expect(items[1]?.slice(2)).toEqual([
    "Tidak",
    "Target pada dokumen cetak berbeda. / Menggantikan jawaban sistem “Ya”: 3 dari 3 indikator mempunyai target 2021.",
    "Pereviu / Budi, 16 Februari 2022",
  ]);
  expect(items[2]?.slice(2)).toEqual([
    "Ya",
    "3 dari 3 indikator mempunyai capaian. / Sel: Pengukuran!D4, D5, D6.",
    "Sistem",
  ]);
  expect(items[3]?.slice(2)).toEqual(["belum dijawab", "", "–"]);
  const text = textOf(document);
  expect(text).toContain("Jawaban pereviu menggantikan jawaban sistem pada butir F2");
  expect(text).toContain("F2: Laporan menyebut target kinerja. Target pada dokumen cetak berbeda.");
  expect(text).toContain("BELUM LENGKAP – 11 butir belum dijawab");
  expect(document.created).toBe("2022-02-16T00:00:00Z");
});

test("a finished one has no mark, the days of the review and a place to sign for each pereviu", () => {
  const reviu = [...semua()];
  reviu[3] = { ...(reviu[3] as (typeof reviu)[0]), pereviu: "Budi", tanggal: "2022-02-20" };
  const document = compose({ ...ajung(), reviu });
  expect(document.mark).toBeUndefined();
  const blocks = document.sections.flatMap((section) => section.blocks);
  expect(blocks.filter(({ type }) => type === "signature")).toMatchObject([
    { date: "Jember, 20 Februari 2022", office: "PEREVIU", name: "Siti" },
    { date: "", name: "Budi" },
  ]);
  const pairs = blocks.find(({ type }) => type === "pairs");
  expect(JSON.stringify(pairs)).toContain("15 Februari 2022 sampai dengan 20 Februari 2022");
});

test("findings are listed, the most serious first, and none are no proof", () => {
  const temuan = (["saran", "galat", "peringatan"] as const).map((tingkat, i) => ({
    ...{ pemeriksaan: "uji", tingkat, tab: "IKU", sel: `A${i}`, pesan: `Pesan ${tingkat}.` },
    ...{ tercetak: i === 1 ? "84" : null, seharusnya: i === 1 ? "8,38" : null },
  }));
  const found = tablesOf(compose(ajung(), temuan as never))[1];
  expect(found && cellsOf(found)).toEqual([
    ["1", "galat", "IKU!A1", "Pesan galat.", "84", "8,38"],
    ["2", "peringatan", "IKU!A2", "Pesan peringatan.", "", ""],
    ["3", "saran", "IKU!A0", "Pesan saran.", "", ""],
  ]);
  const many = Array.from({ length: 310 }, () => temuan[0]);
  const document = compose(ajung(), many as never);
  expect(tablesOf(document)[1]?.rows).toHaveLength(300);
  expect(textOf(document)).toContain("10 lainnya ada pada lembar Pemeriksaan");
  expect(textOf(compose(ajung()))).toContain("Hal itu tidak berarti isinya benar");
});

test("an accepted finding stands apart with its reason, and is not counted as open", () => {
  const other = { ...DITERIMA[0], sel: "A2", pesan: "Pesan 2.", diterima: null } as Temuan;
  const document = compose(ajung(), [...DITERIMA, other]);
  const [, open, accepted, ...more] = tablesOf(document).map(cellsOf);
  expect(more).toEqual([]);
  expect(open).toEqual([["1", "galat", "IKU!A2", "Pesan 2.", "", ""]]);
  expect(accepted).toEqual([
    ["1", "galat", "IKU!A0", "Pesan 0.", "Alasan 0.", "31 Januari 2022"],
    ["2", "saran", "IKU!A1", "Pesan 1.", "Alasan 1.", "31 Januari 2022"],
  ]);
  expect(textOf(document)).toContain("menghasilkan 1 galat, 0 peringatan, dan 0 saran.");
  expect(textOf(document)).toContain("Sebanyak 2 temuan diterima dengan alasan");
  const settled = compose(ajung(), DITERIMA);
  expect(tablesOf(settled)).toHaveLength(2);
  expect(textOf(settled)).toContain("tidak menyisakan pertentangan antarisian. Sebanyak 2 temuan");
});

test("the same answers give the same file each time", async () => {
  const [one, two] = await Promise.all(
    [1, 2].map(() => renderDocx(compose({ ...ajung(), reviu: semua() }))),
  );
  expect(one && two && Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});
