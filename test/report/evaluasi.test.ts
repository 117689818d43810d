import fc from "fast-check";
import { compose } from "../../src/report/compose";
import { isDraf, kekurangan } from "../../src/report/kekurangan";
import { penunjangOf } from "../../src/report/penunjang";
import type { Kinerja } from "../../src/sheets/kinerja";
import {
  ajung,
  anggaran,
  besar,
  indikator,
  jumlah,
  kosong,
  nilai,
  renstra,
  rkt,
  tahunLalu,
} from "./ajung";
import { blocksOf, cellsOf, lineText, tablesOf, textOf } from "./text";

const cells = (kinerja: Kinerja, id: string) => {
  const found = tablesOf(compose(kinerja)).find((t) => t.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return cellsOf(found);
};

const row = <T>(tab: string, fields: object): T =>
  ({ at: { tab, row: 4 }, teks: {}, ...fields }) as unknown as T;
const analisis = (fields: object) => row<Kinerja["analisis"][number]>("Analisis", fields);
const isu = (jenis: string, uraian: string, more: object = {}) =>
  row<Kinerja["isuPenutup"][number]>("Isu dan Penutup", { jenis, uraian, ...more });

/** One sasaran with one indikator, and what a test adds to it. */
const satu = (fields: Parameters<typeof indikator>[0], change: Partial<Kinerja> = {}): Kinerja =>
  kosong({
    identitas: { ...kosong().identitas, tahun: 2021, akhirRenstra: 2024 },
    renstra: [renstra("S1", "sasaran", "Meningkatnya kualitas pelayanan")],
    indikator: [indikator({ kode: "S1.1", sasaran: "S1", indikator: "Nilai SKM", ...fields })],
    ...change,
  });

test("each sasaran has the seven analyses, lettered", () => {
  const headings = blocksOf(compose(ajung())).flatMap((b) =>
    b.type === "heading" && b.level === 4 ? [`${b.number} ${b.text}`] : [],
  );
  const seven = [
    "a. Target dan Realisasi Tahun 2021",
    "b. Perbandingan dengan Tahun-Tahun Sebelumnya",
    "c. Perbandingan dengan Target Akhir Renstra",
    "d. Perbandingan dengan Standar Nasional",
    "e. Penyebab Keberhasilan atau Kegagalan serta Alternatif Solusi",
    "f. Efisiensi Penggunaan Sumber Daya",
    "g. Program dan Kegiatan Penunjang",
  ];
  expect(headings).toEqual([...seven, ...seven]);
});

test("the tables of a sasaran print every year, the end of the Renstra and the national figure", () => {
  const kinerja = satu({
    satuan: "%",
    targetTahunIni: 90,
    realisasi: 85,
    selisih: -5,
    lalu: [tahunLalu(2019, 70, 87.5), tahunLalu(2020, 80)],
    targetAkhir: nilai(100),
    tingkatKemajuan: 85,
    nasional: 88,
    selisihNasional: -3,
  });
  expect(cells(kinerja, "tabel-target-1")).toEqual([
    ["1.1", "Nilai SKM", "%", "90%", "85%", "−5 poin", "94,44%"],
  ]);
  expect(cells(kinerja, "tabel-lalu-1")).toEqual([
    ["1.1", "Nilai SKM", "2019", "belum tersedia", "70%", "87,50%", "n/a"],
    ["2020", "belum tersedia", "80%", "n/a", "+10 poin"],
    ["2021", "90%", "85%", "94,44%", "+5 poin"],
  ]);
  expect(cells(kinerja, "tabel-renstra-1")).toEqual([
    ["1.1", "Nilai SKM", "100%", "85%", "85,00%"],
  ]);
  expect(cells(kinerja, "tabel-nasional-1")).toEqual([
    ["1.1", "Nilai SKM", "85%", "88%", "−3 poin"],
  ]);
});

test("a selisih has the sign of the numbers beside it, also where less is better", () => {
  const kinerja = satu({ arah: "negatif", targetTahunIni: 10, realisasi: 8, selisih: 2 });
  expect(cells(kinerja, "tabel-target-1")[0]?.[5]).toBe("−2");
});

test("what has no data says so and has no table", () => {
  const document = compose(satu({ satuan: "%", targetTahunIni: 90 }));
  const text = textOf(document);
  expect(text).toContain("Data realisasi tahun-tahun sebelumnya belum tersedia");
  expect(text).toContain("Target akhir Renstra belum tersedia");
  expect(text).toContain(
    "Standar atau realisasi nasional untuk indikator pada sasaran ini tidak tersedia",
  );
  expect(text).toContain("Penyebab keberhasilan atau kegagalan belum dapat diuraikan");
  expect(text).not.toContain("[belum diisi: faktor");
  expect(tablesOf(document).map(({ id }) => id)).not.toContain("tabel-lalu-1");
});

test("causes are printed as typed, a list for several, a mark for none", () => {
  const text = textOf(
    compose(
      satu(
        { targetTahunIni: 90, realisasi: 85 },
        {
          analisis: [
            analisis({ kode: "S1", faktorPenghambat: "1. Petugas kurang\n2. Jaringan putus." }),
          ],
        },
      ),
    ),
  );
  expect(text).toContain("Faktor penghambat:\nPetugas kurang.\nJaringan putus.\n");
  expect(text).toContain("Alternatif solusi. [belum diisi: alternatif solusi Sasaran 1].");
  expect(text).not.toContain("Faktor pendorong");
});

describe("program dan kegiatan penunjang", () => {
  const rows = [
    anggaran("A", "Program A", 100, 40, { sasaran: "S1" }),
    anggaran("A.1", "Kegiatan A1", 60, 30),
    anggaran("A.1.1", "Subkegiatan A11", 60, 30),
    anggaran("A.2", "Kegiatan A2", 40, 10, { sasaran: "S2" }),
    anggaran("B", "Program B", 9, 9),
  ];
  const outputs = [
    rkt({
      kode: "A.1",
      tingkat: "kegiatan",
      indikator: "Rapat",
      target: 10,
      realisasi: 5,
      capaian: 50,
    }),
    rkt({
      kode: "A.9",
      tingkat: "kegiatan",
      induk: "A",
      uraian: "Kegiatan A9",
      indikator: "Berkas",
    }),
  ];

  test("are found by sasaran, inherited from above, with rows of RKT alone in their place", () => {
    const found = penunjangOf(kosong({ anggaran: rows, rkt: outputs }));
    const names = (kode: string) =>
      found.get(kode)?.map(({ nomor, tingkat, uraian }) => [nomor, tingkat, uraian]);
    expect(names("S1")).toEqual([
      ["1", "program", "Program A"],
      ["1.1", "kegiatan", "Kegiatan A1"],
      ["1.2", "kegiatan", "Kegiatan A9"],
    ]);
    expect(names("S2")).toEqual([["1", "kegiatan", "Kegiatan A2"]]);
    // Part of its budget serves another sasaran.
    expect(found.get("S1")?.[0]?.masukan).toBeUndefined();
    expect(found.get("S1")?.[1]?.masukan).toEqual(jumlah(60, 30));
  });

  test("are printed with what went in and what came out", () => {
    const kinerja = satu(
      { targetTahunIni: 1, realisasi: 1 },
      { anggaran: rows, rkt: outputs, totalAnggaran: jumlah(109, 49) },
    );
    expect(cells(kinerja, "tabel-penunjang-1")).toEqual([
      ["1", "Program A", "belum tersedia", "–", "–", "–"],
      ["1.1", "Kegiatan A1", "Masukan: anggaran (Rp)", "60", "30", "50,00"],
      ["Keluaran: Rapat", "10", "5", "50,00"],
      ["1.2", "Kegiatan A9", "Keluaran: Berkas", "belum tersedia", "belum tersedia", "n/a"],
    ]);
    expect(textOf(compose(kinerja))).toContain(
      "Pencapaian Sasaran 1 didukung oleh 1 (satu) program dan 2 (dua) kegiatan. Dari 2 (dua) indikator program dan kegiatan tersebut, 1 (satu) indikator belum mencapai targetnya dan 1 (satu) indikator belum memiliki target atau realisasi yang lengkap.",
    );
  });

  test("a note that all share is printed once, others beside their indikator", () => {
    const noted = (first: string, second: string) =>
      cells(
        satu(
          { targetTahunIni: 1, realisasi: 1 },
          {
            rkt: [first, second].map((keterangan, i) =>
              rkt({
                kode: "K",
                tingkat: "kegiatan",
                sasaran: "S1",
                uraian: "K",
                indikator: `I${i}`,
                keterangan,
              }),
            ),
          },
        ),
        "tabel-penunjang-1",
      );
    expect(noted("Data Juni.", "Data Juni").map((line) => line.at(i2(line)))).toEqual([
      "Keluaran: I0",
      "Keluaran: I1",
      "Keterangan: Data Juni.",
    ]);
    expect(noted("Data Juni.", "Data Mei.").map((line) => line.at(i2(line)))).toEqual([
      "Keluaran: I0 / Keterangan: Data Juni.",
      "Keluaran: I1 / Keterangan: Data Mei.",
    ]);
  });
});

/** Cell of the indikator: behind number and name in the first line of a kegiatan. */
const i2 = (line: readonly string[]) => (line.length === 6 ? 2 : 0);

describe("Survei Kepuasan Masyarakat", () => {
  const unsur = [3, 3, 3, 3, 3, 3, 3, 3.5, 2.5].map((nrr) => ({ jumlah: nrr * 10, responden: 10 }));
  const surveyed = { responden: 10, unsur, nilai: 75, mutu: "C (Kurang Baik)" };

  test("prints every unsur, the highest and the lowest", () => {
    const kinerja = satu({ targetTahunIni: 1, realisasi: 1 }, { skm: surveyed });
    const lines = cells(kinerja, "tabel-skm");
    expect(lines[0]).toEqual(["U1", "Persyaratan", "10", "3,00", "75,00", "C (Kurang Baik)"]);
    expect(lines.at(-1)).toEqual(["NILAI IKM", "75,00", "C (Kurang Baik)"]);
    const text = textOf(compose(kinerja));
    expect(text).toContain("diikuti oleh 10 (sepuluh) responden");
    expect(text).toContain(
      "Nilai IKM yang diperoleh sebesar 75,00 dengan mutu pelayanan C (Kurang Baik).",
    );
    expect(text).toContain(
      "Unsur dengan nilai tertinggi adalah “Penanganan pengaduan, saran dan masukan” (3,50), sedangkan unsur dengan nilai terendah adalah “Sarana dan prasarana” (2,50)",
    );
  });

  test("is left out where nobody was asked", () => {
    expect(textOf(compose(ajung()))).not.toContain("Hasil Survei Kepuasan Masyarakat");
  });
});

test("Bab IV prints each step with who and until when", () => {
  const kinerja = satu(
    { targetTahunIni: 90, realisasi: 85 },
    {
      isuPenutup: [
        isu("hambatan", "Petugas kurang"),
        isu("langkah perbaikan", "Menambah petugas.", {
          penanggungJawab: "Sekretaris",
          batasWaktu: "2022-06-30",
        }),
        isu("langkah perbaikan", "Melatih petugas", { batasWaktu: "triwulan II" }),
      ],
    },
  );
  expect(cells(kinerja, "tabel-langkah")).toEqual([
    ["1", "Menambah petugas.", "Sekretaris", "30 Juni 2022"],
    ["2", "Melatih petugas.", "[belum diisi: penanggung jawab]", "triwulan II"],
  ]);
  const text = textOf(compose(kinerja));
  expect(text).toContain("menetapkan 2 (dua) langkah perbaikan");
  expect(text).toContain("masih dihadapi 1 (satu) hambatan sebagai berikut:\nPetugas kurang.");
});

describe("ikhtisar eksekutif", () => {
  test("counts, compares and repeats what was typed", () => {
    const text = textOf(compose(ajung()));
    expect(text).toContain(
      "Hasil pengukuran menunjukkan bahwa target belum tercapai pada seluruh 3 (tiga) indikator. Menurut skala penilaian yang digunakan, seluruh 3 (tiga) indikator berkategori Baik. Dibandingkan dengan Tahun 2020, kinerja membaik pada 2 (dua) indikator dan tidak berubah pada 1 (satu) indikator.",
    );
    expect(text).toContain("dihadapi 2 (dua) hambatan, yaitu:");
  });

  test("names the best and the worst of many sasaran", () => {
    expect(textOf(compose(besar(20)))).toContain(
      "Menurut rata-rata capaiannya, 14 (empat belas) sasaran berkategori Sangat Baik dan 8 (delapan) sasaran berkategori Baik. Capaian tertinggi terdapat pada",
    );
  });

  test("says that less is better", () => {
    const kinerja = satu({
      arah: "negatif",
      targetTahunIni: 10,
      realisasi: 8,
      lalu: [tahunLalu(2020, 9)],
    });
    expect(textOf(compose(kinerja))).toContain(
      "Dibandingkan dengan Tahun 2020, kinerja membaik pada 1 (satu) indikator.",
    );
  });

  test("points to the chapter that holds the rest of a long list", () => {
    const many = Array.from({ length: 7 }, (_, i) => isu("hambatan", `Hambatan ${i + 1}`));
    const text = textOf(compose(satu({ targetTahunIni: 1, realisasi: 0 }, { isuPenutup: many })));
    expect(text).toContain(
      "dihadapi 7 (tujuh) hambatan yang diuraikan selengkapnya pada Bab IV, antara lain:",
    );
  });
});

test("regulations are those of Identitas, each with a default", () => {
  const base = ajung();
  const identitas = { ...base.identitas, peraturanSakip: "Peraturan Presiden Nomor 1 Tahun 2030." };
  const text = textOf(compose({ ...base, identitas }));
  expect(text).toContain(
    "serta Peraturan Presiden Nomor 1 Tahun 2030, dengan berpedoman pada Peraturan Menteri",
  );
  expect(text).toContain("Untuk itu, Peraturan Presiden Nomor 1 Tahun 2030 mewajibkan");
  expect(text).not.toContain("Nomor 29 Tahun 2014");
});

describe("kekurangan", () => {
  test("lists what the example lacks, each with its cell", () => {
    const said = kekurangan(ajung()).map(({ tab, sel, pesan }) => `${tab}!${sel} ${pesan}`);
    const year = "Tahun 2020 agar capaian tahun itu dapat dibandingkan.";
    const langkah =
      "langkah perbaikan “Menyusun rencana anggaran yang terukur dan sesuai dengan kebijakan”.";
    expect(said.filter((line) => line.startsWith("IKU!"))).toEqual([
      `IKU!S4 Isi target indikator S1.1 ${year}`,
      `IKU!S5 Isi target indikator S2.1 ${year}`,
      `IKU!S6 Isi target indikator S2.2 ${year}`,
    ]);
    expect(said.filter((line) => line.startsWith("Belanja!"))).toEqual([
      "Belanja!D6 Isi realisasi 3 (tiga) baris pada lembar Belanja, mulai dari “Belanja Pegawai”.",
    ]);
    expect(said).toContain(`Isu dan Penutup!E10 Isi penanggung jawab ${langkah}`);
    expect(said).toContain(`Isu dan Penutup!F10 Isi batas waktu ${langkah}`);
    expect(said.filter((line) => line.startsWith("Analisis!"))).toEqual([]);
    // Beside programs without a target, one line for all of them.
    expect(said.filter((line) => line.startsWith("RKT!")).map((line) => line.slice(0, 4))).toEqual([
      "RKT!",
      "RKT!",
    ]);
  });

  test("a workbook with nothing in it lacks the whole report", () => {
    const tabs = new Set(kekurangan(kosong()).map(({ tab }) => tab));
    expect([...tabs]).toEqual(["Identitas", "Isu dan Penutup", "Renstra", "Belanja", "Anggaran"]);
    expect(isDraf(kosong())).toBe(true);
  });

  test("a realisasi that is explained is not missing", () => {
    const asks = (catatan: string | undefined) =>
      kekurangan(satu({ targetTahunIni: 1, catatan })).some(({ pesan }) =>
        pesan.startsWith("Isi realisasi indikator S1.1, atau"),
      );
    expect(asks(undefined)).toBe(true);
    expect(asks("menunggu BPS")).toBe(false);
  });
});

const typed = fc.constantFrom(
  undefined,
  "Petugas kurang.",
  "- satu\n- dua\n",
  "Teks  dengan\tspasi",
);
const anyNarrative = fc
  .record({
    indikator: fc.array(
      fc.record({
        sasaran: fc.constantFrom("S1", "S2"),
        satuan: fc.constantFrom(undefined, "%", "kasus"),
        arah: fc.constantFrom("positif", "negatif"),
        targetTahunIni: fc.constantFrom(undefined, 0, 10, 12.5),
        realisasi: fc.constantFrom(undefined, 0, 8, 10, 15),
        catatan: typed,
        past: fc.array(fc.constantFrom(undefined, 5, 8, 10), { maxLength: 5 }),
        akhir: fc.constantFrom(undefined, 10, 20),
        nasional: fc.constantFrom(undefined, 9),
      }),
      { maxLength: 6 },
    ),
    analisis: fc.array(
      fc.record({
        kode: fc.constantFrom("S1", "S2", undefined),
        faktorPendorong: typed,
        faktorPenghambat: typed,
        solusi: typed,
        analisisEfisiensi: typed,
        programPenunjang: typed,
        catatan: typed,
      }),
      { maxLength: 3 },
    ),
    isu: fc.array(
      fc.record({
        jenis: fc.constantFrom("permasalahan utama", "hambatan", "langkah perbaikan", "lain"),
        uraian: fc.constantFrom("Petugas kurang.", "Jaringan\nputus", "dst.."),
        penanggungJawab: typed,
        batasWaktu: fc.constantFrom(undefined, "2022-06-30", "akhir tahun"),
      }),
      { maxLength: 6 },
    ),
    money: fc.constantFrom(undefined, 0, 40, 100),
    periodeData: fc.constantFrom(undefined, "2021-06-30", "2021-12-31"),
  })
  .map((r) =>
    kosong({
      identitas: {
        ...kosong().identitas,
        tahun: 2021,
        akhirRenstra: 2024,
        periodeData: r.periodeData,
      },
      renstra: [
        renstra("S1", "sasaran", "Sasaran\npertama."),
        renstra("S2", "sasaran", "Sasaran kedua"),
      ],
      indikator: r.indikator.map(({ past, akhir, nasional, ...fields }, i) =>
        indikator({
          kode: `I${i}`,
          indikator: "Nama  indikator ".repeat(i === 0 ? 20 : 1),
          ...fields,
          nasional,
          selisihNasional:
            nasional === undefined || fields.realisasi === undefined
              ? undefined
              : fields.realisasi - nasional,
          lalu: past.map((angka, k) => tahunLalu(2021 - past.length + k, angka, angka)),
          targetAkhir: nilai(akhir),
        }),
      ),
      analisis: r.analisis.map(analisis),
      isuPenutup: r.isu.map(({ jenis, uraian, ...more }) => isu(jenis, uraian, more)),
      anggaran: [anggaran("A", "Program A", 100, r.money, { sasaran: "S1" })],
      totalAnggaran: jumlah(100, r.money),
    }),
  );

test("whatever people typed, sentences end once, nothing is said twice and every gap is listed", () => {
  fc.assert(
    fc.property(anyNarrative, (kinerja) => {
      const document = compose(kinerja);
      const lines = blocksOf(document).flatMap((b) =>
        b.type === "paragraph" && b.style === "body"
          ? [lineText(b.content)]
          : b.type === "list"
            ? b.items.map(({ content }) => lineText(content))
            : [],
      );
      for (const line of lines) {
        expect(line).toMatch(/[.:;?!]$|; dan$/);
        expect(line).not.toMatch(/ {2}|\.\.|undefined|NaN|\[object|\n| [.,;:]/);
        expect(line.trim()).toBe(line);
      }
      const marks = textOf(document).match(/\[belum diisi: [^\]]+\]/g) ?? [];
      const asked = kekurangan(kinerja).filter(({ tab }) =>
        ["Analisis", "Isu dan Penutup"].includes(tab),
      );
      expect(marks).toHaveLength(asked.length);
    }),
    { numRuns: 100 },
  );
});
