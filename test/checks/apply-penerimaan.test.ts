import { applyPenerimaan } from "../../src/checks/apply-penerimaan";
import type { Temuan } from "../../src/checks/contract";
import type { Kinerja } from "../../src/sheets/kinerja";

type Baris = Kinerja["penerimaan"][number];

const temuan: Temuan = {
  pemeriksaan: "kode-ganda",
  tingkat: "galat",
  tab: "IKU",
  sel: "A12",
  kunci: "",
  kolom: "",
  pesan: "Ganti kode S1: sudah dipakai pada baris 4 lembar ini.",
  tercetak: null,
  seharusnya: null,
  perbaikan: null,
  diterima: null,
  pernahDiterima: null,
};
const baris = (row: Partial<Baris>): Baris =>
  ({
    pemeriksaan: "kode-ganda",
    lembar: "IKU",
    pesan: temuan.pesan,
    alasan: "Ya.",
    ...row,
  }) as Baris;

/** What holds and what once held for the first of these findings. */
function judge(rows: readonly Baris[], ...all: readonly Partial<Temuan>[]) {
  const found = applyPenerimaan(
    (all.length === 0 ? [{}] : all).map((part) => ({ ...temuan, ...part })),
    rows,
  );
  return [found[0]?.diterima?.alasan, found[0]?.pernahDiterima?.alasan];
}

test("an acceptance of a finding without kode, column or values holds", () => {
  expect(judge([baris({})])).toEqual(["Ya.", undefined]);
  expect(judge([])).toEqual([undefined, undefined]);
  expect(applyPenerimaan([temuan], [baris({ pesan: "Lain.", waktu: undefined })])[0]).toMatchObject(
    {
      pernahDiterima: { alasan: "Ya.", waktu: "", pesan: "Lain." },
    },
  );
});

test("rows and cells that the sentence names may move, of whatever length", () => {
  const at = (place: string) => ({ pesan: `Hapus ${place} dari lembar.` });
  for (const [old, now] of [
    ["baris 4", "baris 12"],
    ["baris 123", "baris 9"],
    ["sel A4", "sel AB12"],
    ["sel ABC123", "sel Z9"],
  ] as const)
    expect(judge([baris(at(old))], at(now))).toEqual(["Ya.", undefined]);
  for (const [old, now] of [
    ["baris 4", "sel 4"],
    ["unit 4", "unit 12"],
    ["baris A", "baris B"],
    ["sel ke-4", "sel ke-5"],
  ] as const)
    expect(judge([baris(at(old))], at(now))).toEqual([undefined, "Ya."]);
});

test("blanks at the ends of what is kept do not count, other values do", () => {
  const values = { tercetak: "S1", seharusnya: "S2" };
  const kept = { pesan: ` ${temuan.pesan} `, tertulis: " S1 ", seharusnya: " S2" };
  expect(judge([baris(kept)], values)).toEqual(["Ya.", undefined]);
  expect(judge([baris({ ...kept, tertulis: "S3" })], values)).toEqual([undefined, "Ya."]);
  expect(judge([baris({ ...kept, seharusnya: "S3" })], values)).toEqual([undefined, "Ya."]);
  expect(judge([baris(kept)], { tercetak: " S1", seharusnya: "S2 " })).toEqual(["Ya.", undefined]);
});

test("an acceptance of another finding on the same cell is not this one's past", () => {
  const rows = [baris({ pesan: "Pertama." }), baris({ pesan: "Kedua.", alasan: "Dua." })];
  expect(judge(rows, { pesan: "Ketiga." }, { pesan: "Kedua." })).toEqual([undefined, "Ya."]);
  expect(judge(rows, { pesan: "Ketiga." })).toEqual([undefined, "Dua."]);
  expect(judge(rows, { pesan: "Ketiga." }, { pesan: "Pertama." }, { pesan: "Kedua." })).toEqual([
    undefined,
    undefined,
  ]);
  expect(judge([baris({ pesan: "Lama.", alasan: undefined })], {})).toEqual([undefined, undefined]);
});

test("an acceptance belongs to its check, tab, row and column", () => {
  const at = { kunci: "S1.1", kolom: "Kode" };
  expect(judge([baris(at)], at)).toEqual(["Ya.", undefined]);
  for (const other of [
    { kunci: "S1.2" },
    { kolom: "Arah" },
    { lembar: "RKT" },
    { pemeriksaan: "x" },
  ])
    expect(judge([baris({ ...at, ...other } as Partial<Baris>)], at)).toEqual([
      undefined,
      undefined,
    ]);
});
