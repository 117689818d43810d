import fc from "fast-check";
import { checks } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import { computeCapaian } from "../../src/domain/capaian";
import { percentOf } from "../../src/domain/desimal";
import { formatAngka, formatNilai } from "../../src/domain/format";
import { kinerjaOf, workbookOf } from "./workbook";

const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((x) => x / 100);
const places = fc.integer({ min: 0, max: 3 });

const ukuran = fc.record({
  arah: fc.constantFrom("positif" as const, "negatif" as const),
  target: hundredths(1, 150),
  realisasi: hundredths(0, 200),
  before: hundredths(0, 200),
  places,
});
const kegiatan = fc.record({
  pagu: fc.integer({ min: 1, max: 10 ** 10 }),
  part: fc.integer({ min: 0, max: 100 }),
  places,
});

const percent = (x: number | undefined, decimals: number) =>
  x === undefined ? "" : `${formatAngka(x, decimals)} %`;

/** A workbook in which every printed number follows from its data, rounded once. */
function consistent(
  rows: readonly (typeof ukuran extends fc.Arbitrary<infer T> ? T : never)[],
  money: readonly (typeof kegiatan extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const known = rows.map((row, i) => ({
    ...row,
    kode: `S1.${i + 1}`,
    capaian: computeCapaian(row.target, row.realisasi, row.arah) ?? 0,
  }));
  const rata = known.reduce((total, { capaian }) => total + capaian, 0) / known.length;
  const spent = money.map((row, i) => ({
    ...row,
    kode: `I.${i + 1}`,
    realisasi: Math.floor((row.pagu * row.part) / 100),
  }));
  const [pagu, realisasi] = [
    spent.reduce((total, row) => total + row.pagu, 0),
    spent.reduce((total, row) => total + row.realisasi, 0),
  ];
  const line = (p: number, r: number, decimals: number) => ({
    "Anggaran tercetak": formatNilai(p),
    "Realisasi tercetak": formatNilai(r),
    "Capaian tercetak": percent(percentOf(r, p), decimals),
  });
  return workbookOf([
    { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran" }] },
    {
      tab: "IKU",
      rows: known.map((row) => ({
        Kode: row.kode,
        Sasaran: "S1",
        Indikator: row.kode,
        Satuan: "nilai",
        Arah: row.arah,
        "Target 2021": String(row.target),
        "Target 2025": String(row.target),
        "Realisasi 2020": String(row.before),
      })),
    },
    {
      tab: "Pengukuran",
      rows: known.map((row) => ({
        Kode: row.kode,
        Realisasi: String(row.realisasi),
        "Capaian tercetak": percent(row.capaian, row.places),
        // Beyond ten decimals a mean depends on the order of the sum.
        "Rata-rata sasaran tercetak": row === known[0] ? formatAngka(rata, 1) : "",
        "Realisasi pada perbandingan tercetak": formatNilai(row.realisasi),
        "Realisasi tahun lalu tercetak": formatNilai(row.before),
        "Perubahan tercetak": formatNilai(
          (Math.round(row.realisasi * 100) - Math.round(row.before * 100)) / 100,
        ),
        "Tingkat kemajuan tercetak": percent(row.capaian, row.places),
      })),
    },
    {
      tab: "Anggaran",
      rows: [
        {
          Kode: "I",
          "Program / Kegiatan": "Program",
          Tingkat: "program",
          ...line(pagu, realisasi, 1),
        },
        ...spent.map((row) => ({
          Kode: row.kode,
          "Program / Kegiatan": row.kode,
          Tingkat: "kegiatan",
          "Anggaran (Rp)": String(row.pagu),
          "Realisasi (Rp)": String(row.realisasi),
          ...line(row.pagu, row.realisasi, row.places),
        })),
      ],
      total: line(pagu, realisasi, 2),
    },
  ]);
}

const printed = new Set(
  checks.map(({ id }) => id).filter((id) => /tercetak|persentase|subtotal|total|sama$/.test(id)),
);

test("a workbook whose printed numbers follow from its data has no galat, and none is doubted", () => {
  fc.assert(
    fc.property(
      fc.array(ukuran, { minLength: 1, maxLength: 4 }),
      fc.array(kegiatan, { minLength: 1, maxLength: 4 }),
      (rows, money) => {
        const found = runChecks(kinerjaOf(consistent(rows, money)));
        expect(found.filter(({ tingkat }) => tingkat === "galat")).toEqual([]);
        expect(found.filter(({ pemeriksaan }) => printed.has(pemeriksaan))).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

test("a digit changed in one printed number is found in that cell and nowhere else", () => {
  fc.assert(
    fc.property(ukuran, fc.integer({ min: 1, max: 8 }), (row, by) => {
      const book = consistent([{ ...row, places: 2 }], [{ pagu: 1000, part: 50, places: 0 }]);
      const before = kinerjaOf(book);
      const text = before.pengukuran[0]?.teks.kemajuanTercetak ?? "";
      const digit = (Number(/\d/.exec(text)?.[0]) + by) % 10;
      const column = before.letak.Pengukuran?.columns.kemajuanTercetak ?? "";
      const at = [...column].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
      book.cell("Pengukuran", 4, at).value = text.replace(/\d/, String(digit));
      const found = runChecks(kinerjaOf(book)).filter(({ pemeriksaan }) =>
        printed.has(pemeriksaan),
      );
      expect(found.map(({ tab, sel }) => `${tab}!${sel}`)).toEqual([`Pengukuran!${column}4`]);
    }),
    { numRuns: 30 },
  );
});
