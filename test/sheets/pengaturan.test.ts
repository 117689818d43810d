import { runChecks } from "../../src/checks/run";
import { kinerjaOf, workbookOf } from "../checks/workbook";

const tabs = (settings: Record<string, string>) => [
  {
    tab: "Identitas",
    rows: Object.entries(settings).map(([Isian, Nilai]) => ({ Isian, Nilai })),
  },
  { tab: "Renstra", rows: [{ Kode: "S1", Jenis: "sasaran", Uraian: "Sasaran satu" }] },
  {
    tab: "IKU",
    rows: [
      { Kode: "A", Sasaran: "S1", Indikator: "Satu", Arah: "negatif", "Target 2021": "10" },
      { Kode: "B", Sasaran: "S1", Indikator: "Dua", Arah: "positif", "Target 2021": "10" },
    ],
  },
  {
    tab: "Pengukuran",
    rows: [
      { Kode: "A", Realisasi: "12.5" },
      { Kode: "B", Realisasi: "30" },
    ],
  },
];
const capaian = (settings: Record<string, string>) =>
  kinerjaOf(workbookOf(tabs(settings))).indikator.map((i) => i.capaian);

test("settings decide how capaian is computed, and blank ones have their usual meaning", () => {
  expect(capaian({})).toEqual([75, 300]);
  expect(capaian({ "Rumus capaian negatif": "T/R" })).toEqual([80, 300]);
  expect(capaian({ "Batas capaian": "paling tinggi 120" })).toEqual([75, 120]);
  expect(
    capaian({ "Rumus capaian negatif": "Target : Realisasi", "Batas capaian": "100" }),
  ).toEqual([80, 100]);
});

test("a setting that means nothing leaves every capaian unknown and is named", () => {
  for (const [name, text] of [
    ["Rumus capaian negatif", "R/T"],
    ["Batas capaian", "secukupnya"],
  ] as const) {
    const kinerja = kinerjaOf(workbookOf(tabs({ [name]: text })));
    expect(kinerja.indikator.map((i) => i.capaian)).toEqual([undefined, undefined]);
    const found = runChecks(kinerja).filter(({ pemeriksaan }) => pemeriksaan === "pilihan-asing");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ tab: "Identitas", tercetak: text });
    expect(found[0]?.pesan).toContain(`“${name}”`);
    const row = kinerja.letak.Identitas?.rows;
    expect(Object.values(row ?? {}).map((r) => `B${r}`)).toContain(found[0]?.sel);
  }
});

test("the threshold of efisiensi and the weights of the survey are settings as well", () => {
  const { pengaturan } = kinerjaOf(workbookOf(tabs({ "Bobot unsur SKM": "0,11" })));
  expect(pengaturan).toMatchObject({ ambangEfisiensi: 5, bobotSkm: 0.11, rumus: "cermin" });
  const wrong = kinerjaOf(workbookOf(tabs({ "Bobot unsur SKM": "sembilan" })));
  expect(wrong.pengaturan.bobotSkm).toBeUndefined();
  expect(wrong.skm.nilai).toBeUndefined();
});
