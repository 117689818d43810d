import type { Check } from "../../src/checks/contract";
import { penerimaanRusak } from "../../src/checks/penerimaan-rusak";
import { pilihanAsing } from "../../src/checks/pilihan-asing";
import { rumusTertimpa } from "../../src/checks/rumus-tertimpa";
import type { Gangguan, Kinerja } from "../../src/sheets/kinerja";
import { kinerjaWith } from "./workbook";

/** What a check says where reading the workbook was kept back by this. */
const found = (check: Check, gangguan: Gangguan) =>
  [...check.run({ ...kinerjaWith([]), gangguan: [gangguan] })].map(
    ({ sel, message, perbaikan }) => ({
      sel,
      message,
      perbaikan: perbaikan && [
        perbaikan.label,
        ...perbaikan.ubahan.map(({ sel: cell, dari, ke }) => `${cell} ${dari} → ${ke}`),
      ],
    }),
  );

const BARIS = {
  teks: {},
  pemeriksaan: undefined,
  lembar: undefined,
  kunci: undefined,
  kolom: undefined,
  pesan: undefined,
  tertulis: undefined,
  seharusnya: undefined,
  alasan: undefined,
  waktu: undefined,
};
const place = { tab: "Anggaran", sel: "I3", header: "Capaian (%)" } as const;

test("a formula typed over is put back, and what stands below it goes", () => {
  const jenis = "rumus-tertimpa";
  const anchor = { sel: "I3", isi: "Capaian (%)" };
  expect(found(rumusTertimpa, { ...place, jenis, isi: "", terisi: [anchor] })).toEqual([
    {
      sel: "I3",
      message:
        "Kembalikan rumus kolom “Capaian (%)”: pakai Urungkan (Ctrl+Z) atau hapus kolom itu lalu jalankan Siapkan lembar LKIP.",
      perbaikan: ["Kembalikan rumus kolom “Capaian (%)”", "I3 Capaian (%) → rumus"],
    },
  ]);
  const typed = { sel: "I4", isi: "84" };
  expect(found(rumusTertimpa, { ...place, jenis, isi: "84", terisi: [typed, anchor] })).toEqual([
    {
      sel: "I3",
      message:
        "Kembalikan rumus kolom “Capaian (%)”, yang tertimpa isian “84”: pakai Urungkan (Ctrl+Z) atau hapus kolom itu lalu jalankan Siapkan lembar LKIP.",
      perbaikan: [
        "Kembalikan rumus kolom “Capaian (%)” dan kosongkan 1 isian di bawahnya",
        "I4 84 → null",
        "I3 Capaian (%) → rumus",
      ],
    },
  ]);
});

test("a formula that fails is put back only where it has lost what it refers to", () => {
  const rusak = (isi: string, ...formulas: readonly string[]) =>
    found(rumusTertimpa, {
      ...place,
      jenis: "rumus-rusak",
      isi,
      terisi: formulas.map((formula) => ({ sel: "I3", isi: formula })),
    });
  const message = (isi: string) =>
    `Rumus kolom “Capaian (%)” menghasilkan ${isi}. Kembalikan kolom yang dirujuknya, atau hapus kolom itu lalu jalankan Siapkan lembar LKIP.`;
  expect(rusak("#REF!", "=SERAPAN(#REF!; F4:F)")).toEqual([
    {
      sel: "I3",
      message: message("#REF!"),
      perbaikan: ["Kembalikan rumus kolom “Capaian (%)”", "I3 =SERAPAN(#REF!; F4:F) → rumus"],
    },
  ]);
  expect(rusak("#NAME?", "=SERAPAN(E4:E; F4:F)")).toEqual([
    { sel: "I3", message: message("#NAME?"), perbaikan: undefined },
  ]);
});

test("options are named as long as a sentence can hold them", () => {
  const asked = (count: number) =>
    found(pilihanAsing, {
      ...place,
      jenis: "pilihan-asing",
      isi: "lain",
      pilihan: Array.from({ length: count }, (_, i) => `${i + 1}`),
    })[0]?.message;
  expect(asked(1)).toBe("Pilih “1” untuk “Capaian (%)”; sekarang berisi “lain”.");
  expect(asked(2)).toBe("Pilih “1” atau “2” untuk “Capaian (%)”; sekarang berisi “lain”.");
  expect(asked(10)).toContain("“9” atau “10”");
  expect(asked(11)).toBe(
    "Pilih salah satu dari daftar pilihan untuk “Capaian (%)”; sekarang berisi “lain”.",
  );
});

test("an acceptance that cannot be read says where, and all that it lacks", () => {
  const tab = "Temuan Diterima";
  const at = { tab, row: 4 };
  const kinerja = kinerjaWith([]);
  const rusak = (more: Pick<Kinerja, "gangguanPenerimaan" | "penerimaan">) => [
    ...penerimaanRusak.run({ ...kinerja, ...more }),
  ];
  expect(rusak({ gangguanPenerimaan: [{ jenis: "kepala-hilang", tab }], penerimaan: [] })).toEqual([
    {
      at: { tab, row: 1 },
      message:
        "Kembalikan judul kolom pada lembar “Temuan Diterima”, atau ganti nama lembar itu bila berisi hal lain: penerimaan temuan di dalamnya tidak terbaca.",
    },
  ]);
  expect(
    rusak({
      gangguanPenerimaan: [],
      penerimaan: [{ ...BARIS, at, pemeriksaan: "total", lembar: "Anggaran" }],
    }),
  ).toEqual([
    {
      at,
      message:
        "Isi “Temuan”, “Alasan” pada baris 4, atau hapus baris itu: penerimaan yang tidak lengkap tidak berlaku.",
    },
  ]);
});
