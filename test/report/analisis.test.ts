import type { Efisiensi } from "../../src/report/efisiensi";
import { evaluasi } from "../../src/report/kalimat/capaian";
import {
  batasanEfisiensi,
  rekapEfisiensi,
  sebutEfisiensi,
} from "../../src/report/kalimat/efisiensi";
import { isTercapaiAkhir, kemajuan } from "../../src/report/kalimat/kemajuan";
import { butir, sebagaiKalimat } from "../../src/report/kalimat/ketikan";
import { banding } from "../../src/report/kalimat/nasional";
import { perkembangan } from "../../src/report/kalimat/perkembangan";
import { sumberData } from "../../src/report/kalimat/sumber-data";
import { pilih } from "../../src/report/kalimat/variasi";
import type { Sasaran } from "../../src/report/sasaran";
import { ajung, indikator, jumlah, nilai, tahunLalu } from "./ajung";

const subjek = (giliran = 0, tahun = 2021) => ({ nama: "Indikator 1.1", tahun, giliran });

test("typed text becomes items and sentences, and nothing else of it is changed", () => {
  expect(butir("- satu\n\n2) dua \r\n• tiga\na. empat")).toEqual(["satu", "dua", "tiga", "empat"]);
  expect(butir("H. Ahmad memimpin rapat")).toEqual(["H. Ahmad memimpin rapat"]);
  expect(butir("12 desa selesai")).toEqual(["12 desa selesai"]);
  expect(butir(undefined)).toEqual([]);
  expect(sebagaiKalimat("Petugas  kurang\ndua orang…")).toBe("Petugas kurang dua orang.");
  expect(sebagaiKalimat("Mengapa?")).toBe("Mengapa?");
  expect(sebagaiKalimat("dst..")).toBe("dst.");
});

test("neighbours are said otherwise, the same place always alike", () => {
  expect([0, 1, 2, 3].map((n) => pilih(n, ["a", "b", "c"]))).toEqual(["a", "b", "c", "a"]);
});

describe("target and realisasi by position", () => {
  const missed = { indikator: "X", satuan: "dokumen", targetTahunIni: 120, realisasi: 90 };
  test.each([
    [
      0,
      "ditargetkan 120 dokumen dan terealisasi 90 dokumen, yaitu 30 dokumen (25,00% dari target) di bawah target. Dengan capaian sebesar 75,00% (kategori Cukup), target indikator ini belum tercapai.",
    ],
    [
      1,
      "terealisasi 90 dokumen, atau 30 dokumen (25,00% dari target) di bawah target 120 dokumen. Capaiannya 75,00% dan termasuk dalam kategori Cukup, sehingga target belum tercapai.",
    ],
    [
      2,
      "mencatat realisasi 90 dokumen terhadap target 120 dokumen, dengan selisih 30 dokumen (25,00% dari target) di bawah target. Target indikator ini belum tercapai dengan capaian 75,00% (kategori Cukup).",
    ],
  ])("wording %i", (giliran, sentence) => {
    expect(evaluasi(indikator(missed), giliran)).toBe(sentence);
  });

  test("a predikat has no distance in numbers", () => {
    const opini = {
      indikator: "Opini BPK",
      targetTahunIni: 4,
      realisasi: 3,
      realisasiTeks: "WDP",
      teks: { targetTahunIni: "WTP" },
    };
    expect(evaluasi(indikator(opini), 1)).toBe(
      "ditargetkan WTP dan terealisasi WDP, di bawah target. Capaiannya 75,00% dan termasuk dalam kategori Cukup, sehingga target belum tercapai.",
    );
  });

  test("of a negatif indikator the target is an upper limit", () => {
    const fewer = { arah: "negatif", satuan: "kasus", targetTahunIni: 10, realisasi: 8 };
    expect(evaluasi(indikator(fewer), 1)).toBe(
      "terealisasi 8 kasus, atau 2 kasus (20,00% dari target) di bawah target paling tinggi 10 kasus; makin rendah angkanya, makin baik kinerjanya. Capaiannya 120,00% dan termasuk dalam kategori Sangat Baik, sehingga target terlampaui.",
    );
  });

  test("data that are missing are said to be, with the reason typed", () => {
    const none = { satuan: "%", targetTahunIni: 90, catatan: "menunggu BPS." };
    expect(evaluasi(indikator(none), 1)).toBe(
      "memiliki target 90%, sedangkan realisasinya belum tersedia (menunggu BPS). Oleh karena itu, capaiannya belum dapat dihitung dan tidak masuk dalam rata-rata.",
    );
  });
});

describe("against earlier years", () => {
  const nilaiSkm = { satuan: "nilai", targetTahunIni: 80, realisasi: 79.67 };
  const cases: [string, Parameters<typeof indikator>[0], number, string][] = [
    [
      "a rise, in unit and percent",
      { ...nilaiSkm, lalu: [tahunLalu(2020, 72.4, 92.82)] },
      0,
      "Realisasi Indikator 1.1 naik 7,27 poin (10,04%), dari 72,4 pada Tahun 2020 menjadi 79,67 pada Tahun 2021. Capaiannya naik dari 92,82% menjadi 99,59%.",
    ],
    [
      "a fall of percent, in percentage points",
      { satuan: "%", realisasi: 80, lalu: [tahunLalu(2020, 85)] },
      1,
      "Dibandingkan dengan Tahun 2020 (85%), realisasi Indikator 1.1 turun 5 poin persentase menjadi 80%.",
    ],
    [
      "no change",
      { satuan: "%", realisasi: 80, lalu: [tahunLalu(2020, 80)] },
      1,
      "Pada Tahun 2021 realisasi Indikator 1.1 tetap 80%, sama dengan Tahun 2020.",
    ],
    [
      "a higher realisasi against a higher target",
      { satuan: "%", targetTahunIni: 100, realisasi: 85, lalu: [tahunLalu(2020, 80, 100)] },
      0,
      "Realisasi Indikator 1.1 naik 5 poin persentase, dari 80% pada Tahun 2020 menjadi 85% pada Tahun 2021. Terhadap target masing-masing tahun, capaiannya turun dari 100,00% menjadi 85,00%.",
    ],
    [
      "less is better",
      { satuan: "kasus", arah: "negatif", realisasi: 8, lalu: [tahunLalu(2020, 10)] },
      2,
      "Pada Indikator 1.1, realisasi Tahun 2021 sebesar 8 kasus atau lebih rendah 2 kasus (20,00%) daripada Tahun 2020, yaitu 10 kasus; karena makin rendah angkanya makin baik, kinerja indikator ini membaik.",
    ],
    [
      "a run of rises",
      {
        satuan: "%",
        realisasi: 85,
        lalu: [tahunLalu(2018, 90), tahunLalu(2019, 70), tahunLalu(2020, 80)],
      },
      1,
      "Dibandingkan dengan Tahun 2020 (80%), realisasi Indikator 1.1 naik 5 poin persentase menjadi 85%. Kenaikan ini berlangsung 2 (dua) tahun berturut-turut sejak Tahun 2019.",
    ],
    [
      "the highest of several years",
      {
        satuan: "%",
        realisasi: 95,
        lalu: [tahunLalu(2018, 90), tahunLalu(2019, 93), tahunLalu(2020, 80)],
      },
      1,
      "Dibandingkan dengan Tahun 2020 (80%), realisasi Indikator 1.1 naik 15 poin persentase menjadi 95%. Realisasi Indikator 1.1 Tahun 2021 merupakan yang tertinggi di antara data yang tersedia sejak Tahun 2018.",
    ],
    [
      "a year that is missing",
      { satuan: "%", realisasi: 85, lalu: [tahunLalu(2019, 80), tahunLalu(2020, undefined)] },
      1,
      "Realisasi Indikator 1.1 pada Tahun 2020 belum tersedia, sehingga pembandingnya Tahun 2019. Dibandingkan dengan Tahun 2019 (80%), realisasi Indikator 1.1 naik 5 poin persentase menjadi 85%.",
    ],
    [
      "nothing to compare with",
      { satuan: "%", realisasi: 85 },
      0,
      "Realisasi Indikator 1.1 pada tahun-tahun sebelumnya belum tersedia sehingga perkembangannya belum dapat dibandingkan.",
    ],
    [
      "nothing to compare",
      { satuan: "%", lalu: [tahunLalu(2020, 80)] },
      0,
      "Realisasi Indikator 1.1 pada Tahun 2021 belum tersedia, sedangkan realisasi Tahun 2020 sebesar 80%, sehingga perkembangannya belum dapat disimpulkan.",
    ],
    [
      "words that are no numbers",
      {
        satuan: "predikat",
        realisasi: 70,
        realisasiTeks: "BB",
        lalu: [{ ...tahunLalu(2020, 60), realisasi: nilai(60, "B") }],
      },
      0,
      "Realisasi Indikator 1.1 naik, dari B pada Tahun 2020 menjadi BB pada Tahun 2021.",
    ],
  ];
  test.each(cases)("%s", (_, fields, giliran, sentence) => {
    expect(perkembangan(indikator(fields), subjek(giliran))).toBe(sentence);
  });
});

describe("against the end of the Renstra", () => {
  const cases: [string, Parameters<typeof indikator>[0], number, string][] = [
    [
      "short of it",
      { satuan: "%", realisasi: 85, targetAkhir: nilai(100), tingkatKemajuan: 85 },
      0,
      "Tingkat kemajuan Indikator 1.1 terhadap target akhir Renstra sebesar 100% (Tahun 2024) mencapai 85,00%; untuk memenuhinya masih diperlukan kenaikan 15 poin persentase dalam 3 (tiga) tahun.",
    ],
    [
      "above it",
      { satuan: "nilai", realisasi: 82, targetAkhir: nilai(80), tingkatKemajuan: 102.5 },
      0,
      "Realisasi Indikator 1.1 sebesar 82 telah melampaui target akhir Renstra sebesar 80 (Tahun 2024) dengan tingkat kemajuan 102,50%, 3 (tiga) tahun sebelum periode Renstra berakhir.",
    ],
    [
      "less is better and there is still too much",
      {
        satuan: "kasus",
        arah: "negatif",
        realisasi: 8,
        targetAkhir: nilai(5),
        tingkatKemajuan: 40,
      },
      1,
      "Untuk mencapai target akhir Renstra sebesar 5 kasus (Tahun 2024), Indikator 1.1 masih memerlukan penurunan 3 kasus dalam 3 (tiga) tahun; realisasinya saat ini 8 kasus dengan tingkat kemajuan 40,00%.",
    ],
    [
      "no target",
      { realisasi: 8 },
      0,
      "Target akhir Renstra untuk Indikator 1.1 belum tersedia sehingga tingkat kemajuannya belum dapat dihitung.",
    ],
    [
      "no realisasi",
      { satuan: "%", targetAkhir: nilai(100) },
      0,
      "Tingkat kemajuan Indikator 1.1 terhadap target akhir Renstra sebesar 100% (Tahun 2024) belum dapat dihitung karena realisasinya belum tersedia.",
    ],
  ];
  test.each(cases)("%s", (_, fields, giliran, sentence) => {
    expect(kemajuan(indikator(fields), 2024, subjek(giliran))).toBe(sentence);
  });

  test("in its last year there is no time left", () => {
    const short = { satuan: "%", realisasi: 85, targetAkhir: nilai(100), tingkatKemajuan: 85 };
    expect(kemajuan(indikator(short), 2024, subjek(0, 2024))).toBe(
      "Sampai dengan akhir periode Renstra, Indikator 1.1 belum mencapai target akhir Renstra sebesar 100% (Tahun 2024): realisasinya 85% dengan tingkat kemajuan 85,00%, atau terpaut 15 poin persentase.",
    );
  });

  test("within a range the target is reached", () => {
    const targetAkhir = { angka: undefined, teks: "80-90", rentang: { bawah: 80, atas: 90 } };
    expect(isTercapaiAkhir(indikator({ realisasi: 85, targetAkhir }))).toBe(true);
    expect(isTercapaiAkhir(indikator({ realisasi: 95, arah: "negatif", targetAkhir }))).toBe(false);
    expect(isTercapaiAkhir(indikator({ realisasi: 85 }))).toBeUndefined();
  });
});

test("against the national figure better and worse are by arah", () => {
  const say = (fields: Parameters<typeof indikator>[0], giliran = 0) =>
    banding(indikator(fields), subjek(giliran));
  expect(say({ satuan: "nilai", realisasi: 79.67, nasional: 88.31, selisihNasional: -8.64 })).toBe(
    "Realisasi Indikator 1.1 sebesar 79,67 masih terpaut 8,64 poin dari standar nasional sebesar 88,31.",
  );
  expect(
    say({ satuan: "%", arah: "negatif", realisasi: 15, nasional: 21, selisihNasional: 6 }, 1),
  ).toBe(
    "Dengan realisasi 15%, Indikator 1.1 6 poin persentase lebih baik daripada standar nasional sebesar 21%.",
  );
  expect(say({ realisasi: 5 })).toBe("Standar nasional untuk Indikator 1.1 tidak tersedia.");
});

describe("efisiensi", () => {
  const sasaran = {
    nomor: 2,
    rata: 82.5,
    terukur: 1,
    indikator: [indikator({ targetTahunIni: 10, realisasi: 9 })],
  } as unknown as Sasaran;
  const of = (change: Partial<Efisiensi>): Efisiensi => ({
    ...jumlah(1_197_774_000, 356_100_000),
    sasaran,
    hasAnggaran: true,
    efisiensi: 52.77,
    tingkat: "efisien",
    ...change,
  });

  test("says capaian, serapan, the difference and what it is called", () => {
    expect(sebutEfisiensi(of({}), 0).replaceAll("\u00a0", " ")).toBe(
      "Rata-rata capaian Sasaran 2 sebesar 82,50% diperoleh dengan serapan anggaran 29,73%, yaitu Rp 356.100.000 dari Rp 1.197.774.000. Selisih keduanya 52,77 poin persentase, sehingga penggunaan sumber daya untuk sasaran ini tergolong efisien.",
    );
    expect(sebutEfisiensi(of({ efisiensi: -7, tingkat: "tidak efisien" }), 2)).toContain(
      "Selisih sebesar −7,00 poin persentase menunjukkan penggunaan sumber daya yang tidak efisien.",
    );
  });

  test("says what it lacks", () => {
    expect(sebutEfisiensi(of({ hasAnggaran: false }), 0)).toBe(
      "Tidak ada anggaran program atau kegiatan yang dikaitkan langsung dengan Sasaran 2, sehingga efisiensi penggunaan sumber dayanya tidak dapat dihitung.",
    );
    expect(
      sebutEfisiensi(
        of({ jumlahRealisasi: undefined, serapan: undefined, efisiensi: undefined }),
        0,
      ),
    ).toBe("Efisiensi Sasaran 2 belum dapat dihitung karena realisasi anggarannya belum tersedia.");
  });

  test("is not praised where targets were missed or the year is not over", () => {
    expect(batasanEfisiensi(of({}), ajung())).toEqual([
      "Karena data realisasi baru mencakup keadaan sampai dengan 30 Juni 2021, tingkat efisiensi tersebut belum menggambarkan satu tahun anggaran.",
      "Tingkat efisiensi tersebut perlu dibaca bersama target yang belum tercapai.",
    ]);
  });

  test("is counted", () => {
    expect(rekapEfisiensi([of({}), of({ tingkat: undefined, efisiensi: undefined }), of({})])).toBe(
      "2 (dua) sasaran tergolong efisien dan 1 (satu) sasaran tidak dapat dihitung efisiensinya",
    );
    expect(rekapEfisiensi([of({}), of({})])).toBe("seluruh 2 (dua) sasaran tergolong efisien");
  });
});

test("sources of data are named once each", () => {
  const from = (...sources: (string | undefined)[]) =>
    sumberData(sources.map((source) => indikator({ sumberData: source })));
  expect(from("Dokumen SKM", "Dokumen SKM.", "BPS")).toBe("Sumber data: Dokumen SKM; BPS.");
  expect(from(undefined)).toBe("");
  expect(from("a", "b", "c", "d", "e")).toBe(
    "Sumber data: sumber data setiap indikator sebagaimana ditetapkan bersama indikatornya.",
  );
});
