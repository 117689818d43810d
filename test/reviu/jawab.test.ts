import fc from "fast-check";
import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { checks } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { parseButir } from "../../src/domain/butir-reviu";
import { jawabReviu } from "../../src/reviu/jawab";
import { butirReviu } from "../../src/reviu/registry";
import { identitas } from "../../src/sheets/identitas";
import type { Kinerja } from "../../src/sheets/kinerja";
import { sheets } from "../../src/sheets/registry";
import { kinerjaWith, type Section } from "../checks/workbook";
import { FakeWorkbook } from "../fakes";

const of = (kinerja: Kinerja) => {
  const reviu = jawabReviu(kinerja, runChecks(kinerja));
  return (kode: string) => {
    const found = reviu.find((butir) => butir.kode === kode);
    if (found === undefined) throw new Error(`There is no item ${kode}`);
    return found;
  };
};
const judge = (sections: readonly Section[]) => of(kinerjaWith(sections));

/** A workbook of which every machine answer is “Ya”; a test spoils one table of it. */
const BAIK: Readonly<Record<string, Section["rows"]>> = {
  Identitas: [{ Isian: "SK IKU", Nilai: "Keputusan Camat Nomor 1" }],
  Renstra: [
    { Kode: "T1", Jenis: "tujuan", Uraian: "Tujuan" },
    { Kode: "S1", Jenis: "sasaran", Induk: "T1", Uraian: "Sasaran" },
  ],
  IKU: ["S1.1", "S1.2"].map((Kode) => ({
    Kode,
    Sasaran: "S1",
    Indikator: `Indikator ${Kode}`,
    Satuan: "nilai",
    Arah: "positif",
    IKU: "ya",
    "Target 2021": "80",
    "Target 2025": "90",
    "Realisasi 2020": "70",
  })),
  "Perjanjian Kinerja": [{ Kode: "S1.1" }, { Kode: "S1.2" }],
  Pengukuran: [
    { Kode: "S1.1", Realisasi: "75", "Capaian tercetak": "93,75" },
    { Kode: "S1.2", Realisasi: "60" },
  ],
  Anggaran: [
    { Kode: "I", "Program / Kegiatan": "Program", Tingkat: "program", Sasaran: "S1" },
    {
      Kode: "I.1",
      "Program / Kegiatan": "Kegiatan",
      Tingkat: "kegiatan",
      "Anggaran (Rp)": "10",
      "Realisasi (Rp)": "5",
      "Capaian tercetak": "50",
    },
  ],
  "Isu dan Penutup": [
    { No: "1", Jenis: "langkah perbaikan", Uraian: "Menambah petugas loket." },
    { No: "1", Jenis: "permasalahan utama", Uraian: "Petugas loket kurang." },
  ],
};

const sectionsOf = (tables: Readonly<Record<string, Section["rows"]>>): Section[] =>
  Object.entries(tables).flatMap(([tab, rows]) => (rows.length > 0 ? [{ tab, rows }] : []));
const tanpa = (tab: string) => sectionsOf({ ...BAIK, [tab]: [] });
/** Changes cells of one row. */
const ubah = (tab: string, index: number, cells: Readonly<Record<string, string>>) =>
  sectionsOf({
    ...BAIK,
    [tab]: (BAIK[tab] ?? []).map((row, i) => (i === index ? { ...row, ...cells } : row)),
  });
const kurang = (tab: string, count: number) =>
  sectionsOf({ ...BAIK, [tab]: (BAIK[tab] ?? []).slice(0, count) });

const MESIN = ["F2", "F3", "F5", "F6", "S1", "S2", "S4", "S5", "S7"];

test("there are 23 items with a kode each, of which the workbook can answer nine", () => {
  expect(butirReviu.map(({ kode }) => kode)).toEqual(
    [..."FMS"].flatMap((letter, i) =>
      Array.from({ length: [6, 7, 10][i] ?? 0 }, (_, n) => `${letter}${n + 1}`),
    ),
  );
  for (const { kode, pernyataan, nilai, ukuran } of butirReviu) {
    expect(parseButir(` ${kode.toLowerCase()} `)).toBe(kode);
    expect(pernyataan).toMatch(/^[A-Z].*\.$/);
    expect(nilai === undefined).toBe(ukuran === undefined);
  }
  expect(butirReviu.flatMap(({ kode, nilai }) => (nilai ? [kode] : []))).toEqual(MESIN);
  for (const other of ["", "F0", "F7", "M8", "S11", "X1", "S01"]) {
    expect(parseButir(other)).toBeUndefined();
  }
});

test("what the data bear out is “Ya”, with the cells it rests on", () => {
  const butir = judge(sectionsOf(BAIK));
  for (const kode of MESIN) {
    expect([kode, butir(kode).jawaban, butir(kode).sumber]).toEqual([kode, "Ya", "sistem"]);
    expect(butir(kode).sistem?.sel.length).toBeGreaterThan(0);
  }
  expect(butir("F2").dasar).toBe("2 dari 2 indikator mempunyai target 2021.");
  expect(butir("S7").dasar).toBe(
    "2 dari 2 indikator dapat dibandingkan dengan tahun 2020, 2 dengan target akhir Renstra, dan 0 dengan standar nasional.",
  );
  expect(butir("S5").sistem?.sel[0]).toEqual({ tab: "Identitas", sel: "B22" });
});

test.each([
  ["F2", "a target is missing", ubah("IKU", 1, { "Target 2021": "" }), "Belum ada: S1.2.", "IKU"],
  [
    "F3",
    "a realisasi is missing",
    ubah("Pengukuran", 0, { Realisasi: "" }),
    "Belum ada: S1.1.",
    "Pengukuran",
  ],
  ["F3", "an indikator is not measured", kurang("Pengukuran", 1), "Belum ada: S1.2.", "IKU"],
  [
    "F3",
    "a realisasi is text",
    ubah("Pengukuran", 0, { Realisasi: "menunggu data", Catatan: "Data BPS belum terbit." }),
    "1 di antaranya dijelaskan pada kolom Catatan.",
    "Pengukuran",
  ],
  [
    "F3",
    "a printed capaian is wrong",
    ubah("Pengukuran", 0, { "Capaian tercetak": "100" }),
    "Terdapat 1 temuan galat: capaian-tercetak.",
    "Pengukuran",
  ],
  [
    "F5",
    "there are rows but no improvement",
    ubah("Isu dan Penutup", 0, { Jenis: "hambatan" }),
    "Tercatat 0 langkah perbaikan",
    "Isu dan Penutup",
  ],
  [
    "F5",
    "the improvement is last year's",
    ubah("Isu dan Penutup", 0, { Uraian: "[PERBARUI] Menambah petugas loket." }),
    "1 di antaranya belum selesai ditulis.",
    "Isu dan Penutup",
  ],
  [
    "F6",
    "a row has no realisasi",
    ubah("Anggaran", 1, { "Realisasi (Rp)": "", "Capaian tercetak": "" }),
    "0 dari 1 baris terinci pada lembar Anggaran mempunyai anggaran dan realisasi. Belum lengkap: I.1.",
    "Anggaran",
  ],
  [
    "F6",
    "a printed percentage is wrong",
    ubah("Anggaran", 1, { "Capaian tercetak": "84" }),
    "Terdapat 1 temuan galat: persentase.",
    "Anggaran",
  ],
  [
    "S1",
    "a sasaran is not promised",
    sectionsOf({
      ...BAIK,
      Renstra: [
        ...(BAIK.Renstra ?? []),
        { Kode: "S2", Jenis: "sasaran", Induk: "T1", Uraian: "Sasaran dua" },
      ],
      IKU: [...(BAIK.IKU ?? []), { Kode: "S2.1", Sasaran: "S2", Indikator: "Lain" }],
    }),
    "Tidak tercantum: S2.",
    "IKU",
  ],
  [
    "S1",
    "something is promised and not reported",
    sectionsOf({ ...BAIK, "Perjanjian Kinerja": [{ Kode: "S1.1" }, { Kode: "S9.9" }] }),
    "Diperjanjikan tetapi tidak dilaporkan: S9.9.",
    "Perjanjian Kinerja",
  ],
  ["S2", "a sasaran is not on Renstra", ubah("IKU", 0, { Sasaran: "S7" }), "Tidak ada: S7.", "IKU"],
  [
    "S2",
    "a sasaran has no tujuan",
    ubah("Renstra", 1, { Induk: "T9" }),
    "Tanpa tujuan: S1.",
    "Renstra",
  ],
  ["S4", "an indikator is not promised", kurang("Perjanjian Kinerja", 1), "Belum: S1.2.", "IKU"],
  ["S5", "an IKU is not measured", kurang("Pengukuran", 1), "Belum diukur: S1.2.", "IKU"],
  [
    "S5",
    "something is measured that is no indikator",
    sectionsOf({
      ...BAIK,
      Pengukuran: [...(BAIK.Pengukuran ?? []), { Kode: "S9.9", Realisasi: "1" }],
    }),
    "Terdapat 1 temuan galat: kode-yatim.",
    "Pengukuran",
  ],
  [
    "S7",
    "the year before is not known",
    ubah("IKU", 0, { "Realisasi 2020": "" }),
    "Belum lengkap: S1.1.",
    "IKU",
  ],
  [
    "S7",
    "the last target is not known",
    ubah("IKU", 0, { "Target 2025": "" }),
    "1 dengan target akhir",
    "IKU",
  ],
])("%s is “Tidak” where %s, and names it", (kode, _, sections, said, tab) => {
  const { jawaban, sumber, dasar, sistem } = judge(sections)(kode);
  expect({ jawaban, sumber }).toEqual({ jawaban: "Tidak", sumber: "sistem" });
  expect(dasar).toContain(said);
  expect(sistem?.sel.length).toBeGreaterThan(0);
  expect(sistem?.sel.map((cell) => cell.tab)).toContain(tab);
});

const DITERIMA = { alasan: "Sesuai dokumen", waktu: "31 Januari 2022", pesan: "" };

test.each([
  ["F3", ubah("Pengukuran", 0, { "Capaian tercetak": "100" }), "capaian-tercetak pada Pengukuran!"],
  ["F5", ubah("Isu dan Penutup", 0, { Uraian: "[PERBARUI] Menambah." }), "perlu-diperbarui pada"],
  ["F6", ubah("Anggaran", 1, { "Capaian tercetak": "84" }), "persentase pada Anggaran!"],
  [
    "S5",
    sectionsOf({ ...BAIK, Pengukuran: [...(BAIK.Pengukuran ?? []), { Kode: "S9.9" }] }),
    "kode-yatim pada Pengukuran!",
  ],
  [
    "S7",
    ubah("Pengukuran", 0, { "Tingkat kemajuan tercetak": "10" }),
    "kemajuan-tercetak pada Pengukuran!",
  ],
])("%s is “Ya” again once the galat is accepted, and says why", (kode, sections, said) => {
  const kinerja = kinerjaWith(sections);
  const temuan = runChecks(kinerja);
  const answer = (all: typeof temuan) => jawabReviu(kinerja, all).find((b) => b.kode === kode);
  expect(answer(temuan)?.jawaban).toBe("Tidak");
  const accepted = answer(temuan.map((t) => ({ ...t, diterima: DITERIMA })));
  expect(accepted?.jawaban).toBe("Ya");
  expect(accepted?.dasar).toContain(` Diterima dengan alasan: ${said}`);
  expect(accepted?.dasar).toContain("(Sesuai dokumen)");
  expect(accepted?.dasar).not.toContain("temuan galat");
});

test("a target unlike Renstra's that is accepted tells its reason", () => {
  const kinerja = kinerjaWith(ubah("Perjanjian Kinerja", 0, { "Target PK awal": "75" }));
  const temuan = runChecks(kinerja).map((t) => ({ ...t, diterima: DITERIMA }));
  const s4 = jawabReviu(kinerja, temuan).find(({ kode }) => kode === "S4");
  expect(s4?.dasar).toMatch(/Diterima dengan alasan: pk-renstra pada .* \(Sesuai dokumen\)\.$/);
});

test.each([
  ["F2", tanpa("IKU")],
  [
    "F2",
    [...tanpa("Identitas"), { tab: "Identitas", rows: [{ Isian: "Tahun laporan", Nilai: "" }] }],
  ],
  ["F3", tanpa("IKU")],
  ["F5", tanpa("Isu dan Penutup")],
  ["F6", tanpa("Anggaran")],
  ["S1", tanpa("Perjanjian Kinerja")],
  ["S2", tanpa("Renstra")],
  ["S4", tanpa("Perjanjian Kinerja")],
  ["S5", tanpa("Identitas")],
  ["S5", sectionsOf({ ...BAIK, IKU: (BAIK.IKU ?? []).map((row) => ({ ...row, IKU: "tidak" })) })],
  ["S7", tanpa("Pengukuran")],
])("%s is not judged where the data do not show it", (kode, sections) => {
  const rows = sections.filter(({ tab }, i) => sections.findLastIndex((s) => s.tab === tab) === i);
  const { jawaban, sumber, sistem } = judge(rows)(kode);
  expect([jawaban, sumber, sistem?.jawaban]).toEqual([undefined, undefined, undefined]);
  expect(sistem?.bukti).toMatch(/^(Lembar|Belum|Tahun|Dokumen).*\.$/);
});

test("amounts typed in a row above count for the rows below it", () => {
  const butir = judge(
    sectionsOf({
      ...BAIK,
      Anggaran: [
        {
          Kode: "I",
          "Program / Kegiatan": "Program",
          Tingkat: "program",
          "Anggaran (Rp)": "10",
          "Realisasi (Rp)": "5",
        },
        { Kode: "I.1", "Program / Kegiatan": "Kegiatan", Tingkat: "kegiatan" },
      ],
    }),
  );
  expect(butir("F6").jawaban).toBe("Ya");
});

test("a target of its own in Perjanjian Kinerja is told and is no contradiction", () => {
  const { jawaban, dasar } = judge(ubah("Perjanjian Kinerja", 0, { "Target PK awal": "75" }))("S4");
  expect(jawaban).toBe("Ya");
  expect(dasar).toContain("1 target ditulis lain daripada pada Renstra (Perjanjian Kinerja!");
});

const orang = (rows: Section["rows"], tables = BAIK) =>
  judge(sectionsOf({ ...tables, "Checklist Reviu": rows }));

test("people answer what the workbook cannot show, in any spelling", () => {
  const butir = orang([
    {
      "Kode butir": "f 1",
      Jawaban: "tidak  berlaku",
      "Keterangan atau bukti": "Bab I",
      Pereviu: "Siti",
      "Tanggal reviu": "15 Februari 2022",
    },
  ]);
  expect(butir("F1")).toMatchObject({
    jawaban: "Tidak berlaku",
    sumber: "pereviu",
    dasar: "Bab I",
  });
  expect(butir("F1").orang).toMatchObject({ pereviu: "Siti", tanggal: "2022-02-15" });
  expect(butir("F4")).toMatchObject({ dasar: "" });
  expect(butir("F4").jawaban).toBeUndefined();
});

test("another answer than the machine's counts only with a reason, and is shown as such", () => {
  const without = orang([{ "Kode butir": "F2", Jawaban: "Tidak" }])("F2");
  expect(without).toMatchObject({ jawaban: "Ya", sumber: "sistem" });
  expect(without.catatan).toContain("belum dipakai karena keterangannya belum diisi");
  const reason = { "Keterangan atau bukti": "Target salah ketik." };
  const withReason = orang([{ "Kode butir": "F2", Jawaban: "Tidak", ...reason }])("F2");
  expect(withReason).toMatchObject({
    jawaban: "Tidak",
    sumber: "pereviu",
    dasar: "Target salah ketik.",
  });
  expect(withReason.catatan).toBe(
    "Menggantikan jawaban sistem “Ya”: 2 dari 2 indikator mempunyai target 2021.",
  );
  const same = orang([{ "Kode butir": "F2", Jawaban: "Ya", ...reason }])("F2");
  expect(same).toMatchObject({ jawaban: "Ya", sumber: "sistem" });
  expect(same.catatan).toBe("Dibenarkan pereviu: Target salah ketik.");
});

test("where the machine cannot judge a person's answer needs no reason", () => {
  const butir = orang([{ "Kode butir": "S2", Jawaban: "Ya" }], { ...BAIK, Renstra: [] });
  expect(butir("S2")).toMatchObject({ jawaban: "Ya", sumber: "pereviu" });
});

test("an explanation is asked for only when there is something to explain", () => {
  const none = orang([]);
  expect(none("S3")).toMatchObject({ jawaban: "Tidak berlaku", sumber: "sistem" });
  expect(none("S9").jawaban).toBeUndefined();
  expect(none("S9").catatan).toBe("Menunggu jawaban butir S8.");
  const said = orang([
    { "Kode butir": "S3", Jawaban: "Ya" },
    { "Kode butir": "S8", Jawaban: "Tidak" },
    { "Kode butir": "S9", Jawaban: "Ya", "Keterangan atau bukti": "Bab III" },
  ]);
  expect(said("S3")).toMatchObject({ jawaban: "Tidak berlaku", sumber: "sistem" });
  expect(said("S3").catatan).toContain("tidak dipakai karena butir ini tidak berlaku");
  expect(said("S9")).toMatchObject({ jawaban: "Ya", sumber: "pereviu", dasar: "Bab III" });
  const asked = judge(kurang("Perjanjian Kinerja", 1))("S6");
  expect([asked.jawaban, asked.catatan]).toEqual([undefined, undefined]);
});

test("an odd word is no answer and is told; of a kode that stands twice the first counts", () => {
  const butir = orang([
    { "Kode butir": "M1", Jawaban: "Ya sebagian" },
    { "Kode butir": "M2", Jawaban: "Ya" },
    { "Kode butir": "M2", Jawaban: "Tidak" },
    { "Kode butir": "M9", Jawaban: "Tidak" },
  ]);
  expect(butir("M1").jawaban).toBeUndefined();
  expect(butir("M1").catatan).toContain("Jawaban “Ya sebagian” pada lembar tidak dikenal");
  expect(butir("M2").jawaban).toBe("Ya");
});

const example = (isPrinted: boolean) => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(isPrinted));
  return of(readAll(book));
};

test("the example: the printed draft fails where its numbers do, the corrected one nowhere", () => {
  const answers = (butir: ReturnType<typeof of>) =>
    Object.fromEntries(MESIN.map((kode) => [kode, butir(kode).jawaban]));
  expect(answers(example(false))).toEqual(Object.fromEntries(MESIN.map((kode) => [kode, "Ya"])));
  const printed = example(true);
  expect(answers(printed)).toEqual({
    F2: "Ya",
    F3: "Tidak",
    F5: "Ya",
    F6: "Tidak",
    S1: "Ya",
    S2: "Ya",
    S4: "Ya",
    S5: "Ya",
    S7: "Tidak",
  });
  expect(printed("F3").dasar).toContain("2 dari 3 indikator mempunyai capaian. Belum ada: S1.1.");
  // 84 for 8,38 and 35 for 39,04.
  expect(printed("F6").sistem?.sel).toEqual([
    { tab: "Anggaran", sel: "M6" },
    { tab: "Anggaran", sel: "M17" },
  ]);
});

const text = fc.oneof(
  fc.constantFrom(
    "",
    "Ya",
    "Tidak",
    "S1",
    "S1.1",
    "I",
    "I.1",
    "ya",
    "sasaran",
    "80",
    "0",
    "-",
    "80-90",
  ),
  fc.string({ maxLength: 12 }).map((s) => s.replace(/^'/, "")),
);
/** Any rows in any typed columns of any tab. */
const anything = fc
  .array(
    fc.constantFrom(...sheets, "checklist" as const).chain((sheet) => {
      const names =
        sheet === "checklist"
          ? ["Kode butir", "Jawaban", "Keterangan atau bukti", "Tanggal reviu", "Pereviu"]
          : Object.values(sheet.columns).flatMap(({ kind, header, perTahun }) =>
              kind === "rumus" ? [] : perTahun ? [] : [header],
            );
      const row = fc.record(Object.fromEntries(names.map((name) => [name, text])));
      const tab = sheet === "checklist" ? "Checklist Reviu" : sheet.tab;
      return fc.record({ tab: fc.constant(tab), rows: fc.array(row, { maxLength: 4 }) });
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.filter(
      ({ tab, rows }, i) => rows.length > 0 && list.findIndex((l) => l.tab === tab) === i,
    ),
  );

test("whatever stands in the workbook, every item has a sound answer", () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (sections, hasYear) => {
      const year = {
        tab: identitas.tab,
        rows: hasYear ? [] : [{ Isian: "Tahun laporan", Nilai: "" }],
      };
      const kinerja = kinerjaWith([year, ...sections]);
      const reviu = jawabReviu(kinerja, runChecks(kinerja, checks));
      expect(reviu).toHaveLength(23);
      for (const { jawaban, sumber, sistem, dasar } of reviu) {
        expect(jawaban === undefined).toBe(sumber === undefined);
        expect(`${dasar}${sistem?.bukti ?? ""}`).not.toMatch(/undefined|NaN|\[object/);
        if (sistem?.jawaban !== undefined) expect(sistem.sel.length).toBeGreaterThan(0);
        for (const { sel } of sistem?.sel ?? []) expect(sel).toMatch(/^[A-Z]+\d+$/);
      }
    }),
    { numRuns: 60 },
  );
});
