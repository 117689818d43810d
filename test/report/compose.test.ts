import fc from "fast-check";
import { widthOf } from "../../src/render/drawing/text";
import { compose } from "../../src/report/compose";
import type { Document } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ajung, anggaran, besar, indikator, jumlah, kosong, renstra, rkt } from "./ajung";
import { blocksOf, cellsOf, figuresOf, lineText, linksOf, refsOf, tablesOf, textOf } from "./text";

const table = (document: Document, id: string) => {
  const found = tablesOf(document).find((t) => t.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

/** No word of a heading is broken: 8 points and bold, in a cell of so many millimetres. */
function expectWordsFit(text: string, room: number): void {
  const points = (room / 25.4) * 72 - 7.5;
  // Capitals of Arial Bold are wider than its regular ones by so much.
  const widthOfCapitals = (word: string) => 1.04 * widthOf(word, 8);
  expect(text.split(/[\s/-]+/).filter((word) => widthOfCapitals(word) > points)).toEqual([]);
}

/** What holds for every report, whatever the data. */
function expectSound(document: Document): void {
  const text = textOf(document);
  expect(text).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object/);
  expect(text).not.toMatch(/(?: ,| \.|,,|\.\.)(?:\s|$)/);
  const ids = blocksOf(document).flatMap((b) =>
    b.type === "heading" || b.type === "table" || b.type === "figure" ? [b.id] : [],
  );
  expect(new Set(ids).size).toBe(ids.length);
  const next = new Map<string, number>();
  for (const { caption, id } of [...tablesOf(document), ...figuresOf(document)]) {
    const key = `${caption.label} ${caption.chapter}`;
    const n = (next.get(key) ?? 0) + 1;
    next.set(key, n);
    expect([id, caption.n]).toEqual([id, n]);
  }
  for (const { columns, head, rows, id, width } of gridsOf(document)) {
    // Every row fills the grid, merged cells from above included.
    const busy: number[] = new Array(columns.length).fill(0);
    for (const cells of [...head, ...rows.map((r) => r.cells)]) {
      const own = cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
      expect([id, own + busy.filter((b) => b > 0).length]).toEqual([id, columns.length]);
      let column = 0;
      for (const { columnSpan = 1, rowSpan = 1, paragraphs } of cells) {
        while ((busy[column] ?? 0) > 0) column++;
        const room = columns.slice(column, column + columnSpan).reduce((s, c) => s + c.width, 0);
        if (head.includes(cells)) expectWordsFit(paragraphs.map(lineText).join(" "), room);
        for (let k = 0; k < columnSpan; k++) busy[column++] = rowSpan;
      }
      for (let k = 0; k < busy.length; k++) busy[k] = Math.max(0, (busy[k] ?? 0) - 1);
    }
    expect(busy.every((b) => b === 0)).toBe(true);
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(width);
  }
  const labels = new Set(
    [...tablesOf(document), ...figuresOf(document)].map(
      ({ caption: c }) => `${c.label}\u00a0${c.chapter}.${c.n}`,
    ),
  );
  for (const { text: label } of refsOf(document)) expect(labels).toContain(label);
  const numbers = blocksOf(document).flatMap((b) => (b.type === "heading" ? [b.number] : []));
  for (const { text: label } of linksOf(document))
    expect(numbers).toContain(label.replace("\u00a0", " ").toUpperCase());
  for (const { alt } of figuresOf(document)) expect(alt.length).toBeGreaterThan(20);
}

/** Tables and matrices, with the room their page has. */
const gridsOf = ({ sections }: Document) =>
  sections.flatMap(({ orientation, blocks }) =>
    blocks.flatMap((b) => {
      if (b.type !== "table" && b.type !== "matrix") return [];
      const width = orientation === "portrait" ? 155 : 257;
      return [{ ...b, id: b.type === "table" ? b.id : "matrix", width }];
    }),
  );

test("the report on Ajung is sound", () => {
  const document = compose(ajung());
  expectSound(document);
  expect(
    blocksOf(document).flatMap((b) =>
      b.type === "heading" && b.level === 1 ? [`${b.number} ${b.text}`.trim()] : [],
    ),
  ).toEqual([
    "KATA PENGANTAR",
    "DAFTAR ISI",
    "DAFTAR TABEL",
    "DAFTAR GAMBAR",
    "IKHTISAR EKSEKUTIF",
    "BAB I PENDAHULUAN",
    "BAB II PERENCANAAN DAN PERJANJIAN KINERJA",
    "BAB III AKUNTABILITAS KINERJA",
    "BAB IV PENUTUP",
    "LAMPIRAN 1 MATRIKS RENCANA STRATEGIS",
    "LAMPIRAN 2 RENCANA KINERJA TAHUNAN",
    "LAMPIRAN 3 PERJANJIAN KINERJA",
    "LAMPIRAN 4 INDIKATOR KINERJA UTAMA",
    "LAMPIRAN 5 DOKUMEN PENDUKUNG LAINNYA",
  ]);
});

test("a report without any data is sound and says what is missing", () => {
  const document = compose(kosong());
  expectSound(document);
  const text = textOf(document);
  expect(text).toContain(
    "Indikator kinerja belum tersedia sehingga pengukuran capaian belum dapat disajikan.",
  );
  expect(text).toContain("Data anggaran dan realisasinya belum tersedia.");
  expect(tablesOf(document).map(({ id }) => id)).toEqual(["tabel-skala"]);
});

test("a report on many sasaran is sound", () => {
  const document = compose(besar(20));
  expectSound(document);
  const text = textOf(document);
  expect(text).toContain(
    "Serapan tertinggi terdapat pada 20 (dua puluh) program (90,00%) dan terendah pada",
  );
  expect(text).toContain(
    "dialokasikan untuk 22 (dua puluh dua) sasaran sebesar Rp 3.325.313.000 (86,94%)",
  );
  expect(text).toContain(
    "Rata-rata capaian 22 (dua puluh dua) sasaran strategis berkisar antara 80,00% (Baik) dan 120,00% (Sangat Baik).",
  );
  expect(text).toContain(
    "43 (empat puluh tiga) indikator kinerja dari 22 (dua puluh dua) sasaran strategis",
  );
});

test("Tabel Pengukuran prints target, realisasi, capaian and kategori, merged by sasaran", () => {
  const pengukuran = table(compose(ajung()), "tabel-pengukuran");
  expect(cellsOf(pengukuran).map((cells) => cells.slice(-4))).toEqual([
    ["80", "79,67", "99,59%", "Baik"],
    ["100%", "85%", "85,00%", "Baik"],
    ["100%", "80%", "80,00%", "Baik"],
  ]);
  expect(pengukuran.rows[1]?.cells[1]?.rowSpan).toBe(2);
  expect(
    cellsOf(table(compose(ajung()), "tabel-rata-rata")).map((cells) => cells.slice(2)),
  ).toEqual([
    ["1 dari 1", "99,59%", "Baik"],
    ["2 dari 2", "82,50%", "Baik"],
  ]);
});

test("money adds up and its shares are those of the whole", () => {
  const document = compose(ajung());
  const belanja = cellsOf(table(document, "tabel-belanja"));
  expect(belanja[0]).toEqual([
    "1",
    "Belanja Tidak Langsung",
    "2.305.724.256",
    "57,21",
    "820.516.914",
    "35,59",
  ]);
  expect(belanja.at(-2)).toEqual([
    "",
    "c. Belanja Modal",
    "241.795.000",
    "6,00",
    "belum tersedia",
    "n/a",
  ]);
  expect(belanja.at(-1)).toEqual(["TOTAL", "4.030.524.066", "100,00", "1.292.073.915", "32,06"]);
  const program = cellsOf(table(document, "tabel-anggaran"));
  expect(program.at(-1)).toEqual(["TOTAL", "1.724.799.810", "471.557.001", "27,34"]);
  expect(program.map(([nomor]) => nomor).slice(0, 6)).toEqual(["I", "1", "II", "1", "2", "3"]);
  expect(cellsOf(table(document, "tabel-alokasi")).map((cells) => cells.slice(-3))).toEqual([
    ["27.539.000", "1,60", "10.750.000"],
    ["1.197.774.000", "69,44", "356.100.000"],
    ["499.486.810", "28,96", "104.707.001"],
    ["1.724.799.810", "100,00", "471.557.001"],
  ]);
});

test("the conclusions are counted from the data", () => {
  const text = textOf(compose(ajung()));
  expect(text).toContain(
    "Dari 3 (tiga) indikator kinerja pada 2 (dua) sasaran strategis, seluruh 3 (tiga) indikator berkategori Baik; target belum tercapai pada seluruh 3 (tiga) indikator.",
  );
  expect(text).toContain(
    "Rata-rata capaian Sasaran 1 sebesar 99,59% (Baik) dan Sasaran 2 sebesar 82,50% (Baik).",
  );
  expect(text).toContain(
    "Realisasi seluruh belanja sebesar Rp 1.292.073.915 atau 32,06% dari anggaran Rp 4.030.524.066.",
  );
  expect(text).toContain("rencana dan penganggaran Tahun 2022");
});

test("slips of the draft report are not repeated", () => {
  const text = textOf(compose(ajung()));
  expect(text).not.toMatch(
    /2018|2019|KCAMATAN|sasaan|Dodumen|public\b|Prosentase|\d %|Rp\.|\.\.\.|dst|79\.67/,
  );
});

test("sections without data are left out and the letters run on", () => {
  const { identitas } = ajung();
  const document = compose({
    ...ajung(),
    identitas: { ...identitas, dasarHukum: undefined },
    organisasi: [],
    rkt: [],
  });
  expectSound(document);
  const sections = blocksOf(document).flatMap((b) =>
    b.type === "heading" && b.level === 2 ? [`${b.number} ${b.text}`] : [],
  );
  expect(sections.slice(0, 7)).toEqual([
    "A. LATAR BELAKANG",
    "B. MAKSUD DAN TUJUAN",
    "C. PERMASALAHAN UTAMA",
    "D. SISTEMATIKA PENULISAN",
    "A. RENCANA STRATEGIS",
    "B. PERJANJIAN KINERJA",
    "C. INDIKATOR KINERJA UTAMA",
  ]);
  expect(textOf(document)).toContain(
    "memuat rencana strategis, perjanjian kinerja, dan indikator kinerja utama",
  );
  // The lampiran that are there are told as well, and no other.
  expect(textOf(document)).toContain(
    "lampiran yang memuat matriks rencana strategis, perjanjian kinerja, indikator kinerja utama, dan dokumen pendukung lainnya.",
  );
});

test("every misi of Lampiran 1 has a line of its own", () => {
  const { renstra, ...base } = ajung();
  const misi = ["Melayani.", "Membangun."].map((uraian, i) => ({
    ...(renstra[0] as (typeof renstra)[number]),
    ...{ jenis: "misi", kode: `M${i + 1}`, induk: undefined, uraian },
  }));
  const rest = renstra.filter(({ jenis }) => jenis !== "misi");
  const pairs = blocksOf(compose({ ...base, renstra: [...misi, ...rest] })).find(
    ({ type }) => type === "pairs",
  );
  expect(pairs).toMatchObject({
    rows: expect.arrayContaining([
      { key: "Misi", value: "1. Melayani" },
      { key: "", value: "2. Membangun" },
    ]),
  });
});

test("only indikator marked as IKU are in the table of IKU", () => {
  const base = ajung();
  const document = compose({
    ...base,
    indikator: base.indikator.map((i, n) => ({ ...i, utama: n === 1 ? "ya" : "tidak" })),
  });
  expect(table(document, "tabel-iku").rows).toHaveLength(1);
  expect(textOf(document)).toContain("memiliki 1 (satu) IKU");
});

test("an indikator without a known sasaran is reported, not lost", () => {
  const base = ajung();
  const document = compose({
    ...base,
    indikator: [
      ...base.indikator,
      indikator({
        kode: "Z",
        indikator: "Indikator lepas",
        sasaran: "S9",
        targetTahunIni: 5,
        realisasi: 5,
      }),
    ],
  });
  expectSound(document);
  expect(textOf(document)).toContain("Sasaran belum ditetapkan");
  expect(textOf(document)).toContain("4 (empat) indikator kinerja dari 2 (dua) sasaran strategis");
});

test("a budget row without realisasi is named, not taken for zero", () => {
  const base = ajung();
  const rows = [
    anggaran("A", "Program A", 100, 40),
    anggaran("A.1", "Kegiatan A1", 60, 40),
    anggaran("A.2", "Kegiatan A2", 40, undefined),
  ];
  const document = compose({ ...base, anggaran: rows, totalAnggaran: jumlah(100, 40) });
  expectSound(document);
  expect(textOf(document)).toContain(
    "Realisasi 1 (satu) baris anggaran belum tersedia dan tidak termasuk dalam jumlah tersebut.",
  );
  expect(cellsOf(table(document, "tabel-anggaran"))[2]).toEqual([
    "2",
    "Kegiatan A2",
    "40",
    "belum tersedia",
    "n/a",
  ]);
});

test("a draft is marked with the day it was printed, a report is not", () => {
  expect(compose(ajung()).mark).toBeUndefined();
  expect(compose(ajung(), { draf: true }).mark).toBe("DRAF");
  expect(compose(ajung(), { draf: true, dicetak: "2022-01-15" }).mark).toBe(
    "DRAF – dicetak 15 Januari 2022",
  );
});

test("the file carries the day of the report, never today", () => {
  expect(compose(ajung()).created).toBe("2022-01-31T00:00:00Z");
  expect(compose(ajung(), { dicetak: "2022-02-01" }).created).toBe("2022-02-01T00:00:00Z");
  expect(compose(kosong()).created).toBe("2000-12-31T00:00:00Z");
});

test("the tree is plain JSON", () => {
  const document = compose(besar(2), { draf: true });
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

const word = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom("S1", "S2", "A", "=1+1", "a\nb", "<b>&", "🙂"),
  fc
    .string({ minLength: 1, maxLength: 12 })
    .filter((s) => !/undefined|NaN|null|Infinity|[.,]/.test(s)),
);
const amount = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: -5, max: 2_000_000_000 }),
  fc.integer({ min: -100_000, max: 1_000_000 }).map((n) => n / 1000),
);
const anyKinerja: fc.Arbitrary<Kinerja> = fc
  .record({
    sasaran: fc.array(
      fc.record({
        kode: word,
        jenis: fc.constantFrom("misi", "tujuan", "sasaran", "Sasaran ", "lain"),
        uraian: word,
        induk: word,
        strategi: word,
        kebijakan: word,
      }),
      { maxLength: 6 },
    ),
    indikator: fc.array(
      fc.record({
        kode: word,
        sasaran: word,
        indikator: word,
        satuan: fc.constantFrom(undefined, "%", "dokumen"),
        arah: fc.constantFrom(undefined, "positif", "negatif"),
        utama: fc.constantFrom(undefined, "ya", "tidak"),
        targetTahunIni: amount,
        realisasi: amount,
        catatan: word,
        pembilang: word,
        penyebut: word,
      }),
      { maxLength: 8 },
    ),
    rkt: fc.array(
      fc.record({
        kode: word,
        tingkat: fc.constantFrom(undefined, "program", "kegiatan", "subkegiatan"),
        uraian: word,
        indikator: word,
        target: amount,
      }),
      { maxLength: 8 },
    ),
    anggaran: fc.array(
      fc.tuple(fc.constantFrom("A", "A.1", "A.1.1", "B", "B.1", "C.9"), word, amount, amount, word),
      { maxLength: 8 },
    ),
    tahun: fc.oneof(fc.constant(undefined), fc.integer({ min: 1990, max: 2100 })),
  })
  .map((r) =>
    kosong({
      identitas: { ...kosong().identitas, tahun: r.tahun },
      renstra: r.sasaran.map(({ kode = "", jenis, uraian = "", ...more }) => ({
        ...renstra(kode, jenis, uraian, more),
        kode: kode || undefined,
        uraian: uraian || undefined,
      })),
      indikator: r.indikator.map((fields) => indikator(fields)),
      rkt: r.rkt.map((fields) => rkt(fields)),
      anggaran: r.anggaran.map(([kode, uraian = "", pagu, realisasi, sasaran]) =>
        anggaran(kode, uraian, pagu, realisasi, { uraian: uraian || undefined, sasaran }),
      ),
      totalAnggaran: jumlah(r.anggaran.length === 0 ? undefined : 1000, undefined),
    }),
  );

test("whatever is filled in, the report is sound", () => {
  fc.assert(
    fc.property(anyKinerja, (kinerja) => {
      const document = compose(kinerja);
      expectSound(document);
    }),
    { numRuns: 300 },
  );
});

test("the parts of the allocation come to the total, whatever is tied to what", () => {
  const tied = fc.constantFrom(undefined, "S1", "S2", "S9");
  const tree = fc.array(
    fc.record({
      sasaran: tied,
      anak: fc.array(fc.record({ sasaran: tied, pagu: fc.integer({ min: 1, max: 1000 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(tree, (programs) => {
      const rows = programs.flatMap(({ sasaran, anak }, p) => [
        anggaran(
          `P${p}`,
          `Program ${p}`,
          anak.reduce((sum, { pagu }) => sum + pagu, 0),
          undefined,
          { sasaran },
        ),
        ...anak.map((k, i) =>
          anggaran(`P${p}.${i}`, `Kegiatan ${p}.${i}`, k.pagu, undefined, { sasaran: k.sasaran }),
        ),
      ]);
      const total = rows
        .filter(({ induk }) => induk === undefined)
        .reduce((sum, { jumlahPagu }) => sum + (jumlahPagu ?? 0), 0);
      const document = compose({
        ...ajung(),
        anggaran: rows,
        totalAnggaran: jumlah(total, undefined),
      });
      const allocation = tablesOf(document).find(({ id }) => id === "tabel-alokasi");
      if (allocation === undefined) return;
      const numbers = cellsOf(allocation).map((cells) =>
        Number((cells.at(-3) ?? "").replaceAll(".", "").replace("–", "0")),
      );
      expect(numbers.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(numbers.at(-1));
    }),
  );
});

test("a budget without amounts is said to be missing where its share would stand", () => {
  const base = ajung();
  const kinerja: Kinerja = {
    ...base,
    anggaran: base.anggaran.map((row) => ({ ...row, jumlahPagu: undefined, serapan: undefined })),
    totalAnggaran: { ...base.totalAnggaran, jumlahPagu: undefined, serapan: undefined },
  };
  const text = textOf(compose(kinerja));
  expect(text).toContain(
    "Dari anggaran program, dialokasikan untuk Sasaran 1 (anggarannya belum tersedia) dan Sasaran 2 (anggarannya belum tersedia). Program selebihnya, yang anggarannya belum tersedia, tidak dikaitkan langsung dengan sasaran.",
  );
  expect(text).not.toContain("sebesar belum tersedia");
});
