/**
 * One error of each kind that the checks look for, planted in a workbook that agrees with itself. Each
 * says where it must be found, and what else may be found because of it, with the reason.
 */
import type { Value } from "../../src/sheets/contract";
import type { Grid } from "../../src/sheets/grid";
import { round } from "./pecahan";
import type { Acak, Baris, Isi, RandomWorkbook, Ukuran } from "./random-workbook";

export interface Tanaman {
  readonly check: string;
  readonly tab: string;
  /** Index of the row, -1 for the line above the header, -2 for the header; a label on Identitas. */
  readonly row: number | string;
  readonly header?: string;
  /** Checks that may find something as well, since the planted error brings it about. */
  readonly also?: readonly string[];
  /** What is wrong with the tabs rather than with what is typed. */
  readonly grids?: (grids: Grid[]) => Grid[];
}

interface Kelas {
  readonly ukuran?: Ukuran;
  /** Undefined where the workbook has no place for it. */
  plant(book: RandomWorkbook, a: Acak): Tanaman | undefined;
}

/** Without printed numbers, since the data themselves are changed. */
const BARE = { tercetak: false } as const;
/** The mean of the sasaran changes, and with it whether a faktor penghambat is asked for. */
const RATA = ["struktur-kurang"];

const rowsOf = (book: RandomWorkbook, tab: string): Baris[] => book.tabs[tab]?.rows ?? [];
const places = (book: RandomWorkbook, tab: string, is: (row: Baris) => boolean) =>
  rowsOf(book, tab).flatMap((row, index) => (is(row) ? [{ row, index }] : []));
const placeIn = (
  book: RandomWorkbook,
  a: Acak,
  tab: string,
  is: (row: Baris) => boolean = () => true,
) => {
  const all = places(book, tab, is);
  return all.length === 0 ? undefined : a.pick(all);
};

/** Types something into a column of any row that suits. */
const typing =
  (
    check: string,
    tab: string,
    header: string,
    isi: Isi | ((row: Baris, book: RandomWorkbook) => Isi),
    is?: (row: Baris) => boolean,
    also: readonly string[] = [],
  ) =>
  (book: RandomWorkbook, a: Acak): Tanaman | undefined => {
    const place = placeIn(book, a, tab, is);
    if (!place) return undefined;
    place.row[header] = typeof isi === "function" ? isi(place.row, book) : isi;
    return { check, tab, row: place.index, header, also };
  };

const identitas =
  (
    check: string,
    label: string,
    isi: (book: RandomWorkbook) => Value,
    also: readonly string[] = [],
  ) =>
  (book: RandomWorkbook): Tanaman => {
    book.identitas[label] = isi(book);
    return { check, tab: "Identitas", row: label, also };
  };

const isPercent = (isi: Isi | undefined): isi is Exclude<Isi, Value> => typeof isi === "object";
const isLeaf = (book: RandomWorkbook) => {
  const parents = new Set(rowsOf(book, "Anggaran").flatMap(({ Kode }) => inductees(String(Kode))));
  return (row: Baris) => !parents.has(String(row.Kode));
};
/** Kode of every row above this one. */
const inductees = (kode: string) =>
  [...kode.matchAll(/\./g)].map(({ index }) => kode.slice(0, index));
const isWithout = (row: Baris, header: string) => (row[header] ?? "") === "";
const isSkm = (row: Baris) => row.Indikator === "Nilai Survei Kepuasan Masyarakat";
/** Row of Pengukuran of an indikator that suits. */
const measured = (book: RandomWorkbook, a: Acak, is: (iku: Baris) => boolean) => {
  const wanted = new Set(
    rowsOf(book, "IKU")
      .filter(is)
      .map(({ Kode }) => Kode),
  );
  return placeIn(
    book,
    a,
    "Pengukuran",
    (row) => wanted.has(row.Kode as Value) && !isWithout(row, "Realisasi"),
  );
};
const isUnlimited = (book: RandomWorkbook) =>
  !/tinggi|sampai/.test(String(book.identitas["Batas capaian"]));

/** A grid of one tab changed. */
const onGrid =
  (tab: string, change: (values: Value[][], formulas: string[][]) => void) => (grids: Grid[]) =>
    grids.map((grid) => {
      if (grid.tab !== tab) return grid;
      const values = grid.values.map((line) => [...line]);
      const formulas = grid.formulas.map((line) => [...line]);
      change(values, formulas);
      return { ...grid, values, formulas };
    });

export const kelas: Readonly<Record<string, Kelas>> = {
  "lembar hilang": {
    plant: (_book, a) => {
      const tab = a.pick(["SKM", "Belanja", "Isu dan Penutup", "Organisasi"]);
      return {
        check: "lembar-hilang",
        tab,
        row: -2,
        grids: (grids) => grids.filter((grid) => grid.tab !== tab),
      };
    },
  },
  "judul kolom hilang": {
    plant: (_book, a) => {
      const header = a.pick(["No", "Tingkat", "Uraian", "Jabatan atasan"]);
      const clear = onGrid("Organisasi", (values) => {
        const line = values[2] ?? [];
        line[line.indexOf(header)] = "";
      });
      return { check: "kolom-hilang", tab: "Organisasi", row: -2, grids: clear };
    },
  },
  "rumus tertimpa": {
    plant: (_book, a) => {
      const [tab, header] = a.pick([
        ["Anggaran", "Capaian (%)"],
        ["Pengukuran", "Kategori"],
        ["Analisis", "Serapan (%)"],
        ["Belanja", "Proporsi (%)"],
      ] as const);
      return {
        check: "rumus-tertimpa",
        tab,
        row: -2,
        header,
        grids: onGrid(tab, (values, formulas) => {
          const c = (values[2] ?? []).indexOf(header);
          (formulas[2] as string[])[c] = "";
        }),
      };
    },
  },
  "isian di jalan rumus": {
    plant: (_book, a) => {
      const [tab, header] = a.pick([
        ["Anggaran", "Sisa (Rp)"],
        ["Pengukuran", "Selisih"],
        ["Analisis", "Kategori"],
      ] as const);
      return {
        check: "tumpahan-terhalang",
        tab,
        row: 0,
        header,
        grids: onGrid(tab, (values, formulas) => {
          const c = (formulas[2] ?? []).findIndex((formula) => formula.includes(`"${header}"`));
          (values[2] as Value[])[c] = "#REF!";
          (values[3] as Value[])[c] = 84;
        }),
      };
    },
  },
  "teks pada kolom angka": {
    ukuran: BARE,
    plant: (book, a) => {
      const leaf = isLeaf(book);
      return typing("bukan-angka", "Anggaran", "Realisasi (Rp)", "lunas", leaf)(book, a);
    },
  },
  "angka sebagai teks": {
    ukuran: BARE,
    plant: (book, a) =>
      typing(
        "bukan-angka",
        "Anggaran",
        "Anggaran (Rp)",
        (row) => `Rp ${row["Anggaran (Rp)"]}`,
        isLeaf(book),
      )(book, a),
  },
  "pilihan asing": { plant: typing("pilihan-asing", "IKU", "IKU", "mungkin") },
  "jawaban di luar 1–4": { plant: typing("luar-batas", "SKM", "U5", 7) },
  "dua nilai dalam satu sel": {
    plant: (book, a) => {
      const all = book.cetakan.filter(({ jenis }) => jenis === "persen");
      if (all.length === 0) return undefined;
      const { tab, row, header } = a.pick(all);
      const line = row < 0 ? book.tabs[tab]?.total : rowsOf(book, tab)[row];
      if (row < 0 || !line) return undefined;
      line[header] = "100% 90%";
      return { check: "dua-nilai", tab, row, header };
    },
  },
  "isian wajib kosong": { plant: identitas("identitas-kosong", "Tempat laporan", () => "") },
  "periode Renstra": {
    ukuran: BARE,
    plant: (book) => {
      book.identitas["Dokumen Renstra"] = "Rencana Strategis Perangkat Daerah";
      return identitas(
        "periode-renstra",
        "Tahun akhir Renstra",
        ({ periode }) => periode.akhir + 3,
      )(book);
    },
  },
  "tanggal laporan": {
    plant: identitas(
      "periode-laporan",
      "Tanggal laporan",
      ({ periode }) => `31 Oktober ${periode.tahun}`,
    ),
  },
  "tahun Renstra dalam teks": {
    // A period of seven years is then named nowhere.
    plant: identitas(
      "tahun-berbeda",
      "Dokumen Renstra",
      ({ periode: { awal, akhir } }) => `Rencana Strategis Tahun ${awal - 5}-${akhir - 5}`,
      ["periode-renstra"],
    ),
  },
  "tahun dalam catatan": {
    plant: typing(
      "tahun-berbeda",
      "Pengukuran",
      "Catatan",
      (_row, { periode }) =>
        `Menunggu survei; data per Juni ${periode.tahun - 1} dipakai sementara.`,
    ),
  },
  "skala tumpang tindih": {
    ukuran: BARE,
    plant: (book) => {
      const [first, second] = rowsOf(book, "Skala");
      if (!first || !second) return undefined;
      second["Batas bawah (%)"] = first["Batas bawah (%)"] as Value;
      second["Jenis batas"] = first["Jenis batas"] as Value;
      return { check: "skala-keliru", tab: "Skala", row: 1, header: "Batas bawah (%)" };
    },
  },
  "kode ganda": {
    plant: (book, a) => {
      const tab = a.pick(["Renstra", "Pengukuran", "Analisis"]);
      const place = placeIn(book, a, tab);
      if (!place) return undefined;
      const row = rowsOf(book, tab).push({ ...place.row }) - 1;
      return { check: "kode-ganda", tab, row, header: "Kode" };
    },
  },
  "kode sasaran tidak dikenal": {
    plant: (book, a) =>
      typing("kode-yatim", a.pick(["Isu dan Penutup", "RKT"]), "Sasaran", "S99")(book, a),
  },
  "kode indikator tidak dikenal": {
    plant: (book) => ({
      check: "kode-yatim",
      tab: "Pengukuran",
      row: rowsOf(book, "Pengukuran").push({ Kode: "S99.9", Realisasi: 1 }) - 1,
      header: "Kode",
    }),
  },
  "kegiatan tanpa program": {
    plant: (book) => {
      const rows = rowsOf(book, "Anggaran");
      if (rows.length === 0) return undefined;
      const row =
        rows.push({
          Kode: "ZZ.1",
          "Program / Kegiatan": "Kegiatan yang tersesat",
          Tingkat: "kegiatan",
          Sasaran: "S1",
        }) - 1;
      return { check: "kode-yatim", tab: "Anggaran", row, header: "Kode" };
    },
  },
  "narasi tahun lalu": {
    plant: typing(
      "perlu-diperbarui",
      "Analisis",
      "Alternatif solusi",
      (row) => `[PERBARUI] ${row["Alternatif solusi"]}`,
    ),
  },
  "isian sementara": {
    plant: typing(
      "isian-sementara",
      "Analisis",
      "Program penunjang",
      "Program pertama, kedua, dst",
    ),
  },
  "kalimat terputus": {
    plant: typing(
      "kalimat-terputus",
      "Renstra",
      "Uraian",
      "Meningkatnya mutu pelayanan dan",
      (row) => row.Jenis === "sasaran",
    ),
  },
  "kata tidak baku": {
    plant: typing("ejaan", "Analisis", "Alternatif solusi", "Meningkatkan kwalitas pelayanan."),
  },
  "penulisan rupiah": {
    plant: typing(
      "penulisan-angka",
      "Pengukuran",
      "Catatan",
      "Biaya sewa Rp. 2.500.000 dibayar pihak ketiga.",
    ),
  },
  "desimal berbeda": {
    plant: (book, a) => {
      const place = placeIn(book, a, "Pengukuran");
      if (place) place.row.Catatan = "Warga yang hadir 41,25% pada rapat desa.";
      return (
        place &&
        typing(
          "desimal-berbeda",
          "Isu dan Penutup",
          "Uraian",
          "Warga yang hadir 38% pada rapat desa.",
          (row) => row.Jenis === "permasalahan utama",
        )(book, a)
      );
    },
  },
  "nomenklatur lama": {
    plant: (book, a) =>
      book.periode.tahun < 2021
        ? undefined
        : typing(
            "nomenklatur-lama",
            "Anggaran",
            "Program / Kegiatan",
            "Program Peningkatan Disiplin Aparatur",
            (row) => row.Tingkat === "program",
            ["rkt-anggaran", "nama-mirip"],
          )(book, a),
  },
  "tanda kosong tidak seragam": {
    plant: (book, a) => {
      const place = placeIn(book, a, "Pengukuran");
      if (place) place.row["Sumber bukti"] = "-";
      return place && typing("tanda-kosong", "Isu dan Penutup", "Penanggung jawab", "n/a")(book, a);
    },
  },
  "analisis tidak lengkap": {
    plant: typing("struktur-kurang", "Analisis", "Alternatif solusi", ""),
  },
  "pembilang sama dengan penyebut": {
    plant: typing(
      "formulasi-sama",
      "IKU",
      "Formulasi: penyebut",
      (row) => row["Formulasi: pembilang"] as Value,
    ),
  },
  "target kosong": {
    ukuran: BARE,
    plant: (book, a) => {
      const own = new Set(
        rowsOf(book, "Perjanjian Kinerja")
          .filter(
            (row) => !isWithout(row, "Target PK awal") || !isWithout(row, "Target PK perubahan"),
          )
          .map(({ Kode }) => Kode),
      );
      // A plain 0 beside a realisasi with a percent sign is a mixture as well, and what goes up from it a
      // trend.
      return typing(
        "target-kosong",
        "IKU",
        `Target ${book.periode.tahun}`,
        a.pick(["", 0]),
        (row) => !own.has(row.Kode as Value),
        ["arah-janggal", "satuan-campur", ...RATA],
      )(book, a);
    },
  },
  "PK berbeda dari Renstra tanpa alasan": {
    plant: (book, a) => {
      const place = placeIn(
        book,
        a,
        "Perjanjian Kinerja",
        (row) => !isWithout(row, "Alasan perbedaan"),
      );
      if (!place) return undefined;
      place.row["Alasan perbedaan"] = "";
      const header = isWithout(place.row, "Target PK perubahan")
        ? "Target PK awal"
        : "Target PK perubahan";
      return { check: "pk-renstra", tab: "Perjanjian Kinerja", row: place.index, header };
    },
  },
  "realisasi kosong": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = placeIn(book, a, "Pengukuran");
      if (place) place.row.Realisasi = "";
      return (
        place &&
        typing(
          "realisasi-kosong",
          "Pengukuran",
          "Catatan",
          "",
          (row) => row === place.row,
          RATA,
        )(book, a) && {
          check: "realisasi-kosong",
          tab: "Pengukuran",
          row: place.index,
          header: "Realisasi",
          also: RATA,
        }
      );
    },
  },
  "satuan campur": {
    ukuran: BARE,
    plant: typing(
      "satuan-campur",
      "Pengukuran",
      "Realisasi",
      (row) => Number((Number((row.Realisasi as { value: number }).value) * 100).toFixed(6)),
      (row) => isPercent(row.Realisasi),
    ),
  },
  "capaian di atas 150 persen": {
    ukuran: BARE,
    plant: (book, a) => {
      if (!isUnlimited(book)) return undefined;
      const place = placeIn(
        book,
        a,
        "RKT",
        ({ Target, Satuan }) => typeof Target === "number" && Satuan !== "Rupiah",
      );
      if (!place) return undefined;
      place.row.Keterangan = a.pick(["", "Data per Desember 2030"]);
      place.row.Realisasi = 2 * (place.row.Target as number);
      return { check: "capaian-ekstrem", tab: "RKT", row: place.index, header: "Realisasi" };
    },
  },
  "persentase yang tidak mungkin": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = measured(book, a, (row) => !isWithout(row, "Jumlah unit"));
      const n = rowsOf(book, "IKU").find(({ Kode }) => Kode === place?.row.Kode)?.[
        "Jumlah unit"
      ] as number;
      if (!place) return undefined;
      place.row.Realisasi = Number((((a.int(0, n - 1) + 0.5) * 100) / n).toFixed(2));
      place.row.Catatan = "Hasil pendataan ulang oleh seksi.";
      return {
        check: "persen-unit",
        tab: "Pengukuran",
        row: place.index,
        header: "Realisasi",
        also: RATA,
      };
    },
  },
  "mutu SKM": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = measured(book, a, isSkm);
      if (!place) return undefined;
      place.row.Realisasi = a.pick(["D (99,00)", "A (66,50)", "B (65,20)"]);
      // The value is then another one than the answers give, and far above a low target.
      return {
        check: "mutu-skm",
        tab: "Pengukuran",
        row: place.index,
        header: "Realisasi",
        also: ["skm-realisasi", "capaian-ekstrem", ...RATA],
      };
    },
  },
  "realisasi SKM bukan jawaban responden": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = measured(book, a, isSkm);
      if (!place || typeof place.row.Realisasi !== "number") return undefined;
      place.row.Realisasi = Number(
        (place.row.Realisasi + (place.row.Realisasi > 98 ? -1.5 : 1.5)).toFixed(2),
      );
      return {
        check: "skm-realisasi",
        tab: "Pengukuran",
        row: place.index,
        header: "Realisasi",
        also: RATA,
      };
    },
  },
  "satu indikator dengan dua target": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = placeIn(
        book,
        a,
        "RKT",
        ({ Target, Satuan }) => typeof Target === "number" && Satuan !== "Rupiah",
      );
      if (!place) return undefined;
      const row =
        rowsOf(book, "RKT").push({ ...place.row, Target: (place.row.Target as number) + 1 }) - 1;
      return { check: "label-ganda", tab: "RKT", row, header: "Indikator" };
    },
  },
  "realisasi melebihi pagu": {
    ukuran: BARE,
    plant: (book, a) => {
      const leaf = isLeaf(book);
      for (const row of rowsOf(book, "Anggaran"))
        if (!leaf(row)) Object.assign(row, { "Anggaran (Rp)": "", "Realisasi (Rp)": "" });
      for (const tab of ["Belanja", "RKT"]) rowsOf(book, tab).length = 0;
      return typing(
        "realisasi-melebihi-pagu",
        "Anggaran",
        "Realisasi (Rp)",
        (row) => (row["Anggaran (Rp)"] as number) + a.int(1, 1000),
        leaf,
      )(book, a);
    },
  },
  "jumlah yang diketik": {
    plant: (book, a) => {
      const leaf = isLeaf(book);
      const rows = rowsOf(book, "Anggaran");
      const below = (kode: Isi | undefined) =>
        rows
          .filter((row) => leaf(row) && String(row.Kode).startsWith(`${kode}.`))
          .reduce((sum, row) => sum + (row["Anggaran (Rp)"] as number), 0);
      return typing(
        "subtotal",
        "Anggaran",
        "Anggaran (Rp)",
        (row) => below(row.Kode) + a.int(1, 999),
        (row) => !leaf(row) && below(row.Kode) > 0,
      )(book, a);
    },
  },
  "belanja tidak sama dengan program": {
    ukuran: BARE,
    plant: (book, a) => {
      const langsung = rowsOf(book, "Belanja").findIndex(
        (row) => row["Jenis belanja"] === "Belanja Langsung",
      );
      const place = placeIn(
        book,
        a,
        "Belanja",
        ({ Kode }) => langsung < 0 || String(Kode).startsWith("2."),
      );
      if (!place) return undefined;
      place.row["Anggaran (Rp)"] = (place.row["Anggaran (Rp)"] as number) + a.int(1, 10_000);
      return {
        check: "belanja-program",
        tab: "Belanja",
        row: langsung < 0 ? -1 : langsung,
        header: "Jumlah anggaran (Rp)",
      };
    },
  },
  "dana RKT berbeda": {
    plant: typing(
      "rkt-anggaran",
      "RKT",
      "Target",
      ({ Target }) => (Target as number) + 5,
      ({ Satuan }) => Satuan === "Rupiah",
    ),
  },
  "nama kegiatan berbeda": {
    plant: typing("rkt-anggaran", "RKT", "Uraian", "Nama yang sama sekali lain"),
  },
  "pagu PK berbeda": {
    plant: typing(
      "pk-anggaran",
      "Perjanjian Kinerja",
      "Anggaran PK awal (Rp)",
      (row) => (row["Anggaran PK awal (Rp)"] as number) + 7,
      (row) => !isWithout(row, "Anggaran PK awal (Rp)"),
    ),
  },
  "program tanpa sasaran": {
    plant: (book, a) => {
      const roots = places(book, "Anggaran", ({ Tingkat }) => Tingkat === "program");
      if (roots.length < 2) return undefined;
      const { row, index } = a.pick(roots);
      for (const below of rowsOf(book, "Anggaran"))
        if (`${below.Kode}.`.startsWith(`${row.Kode}.`)) below.Sasaran = "";
      return { check: "program-tanpa-sasaran", tab: "Anggaran", row: index, header: "Sasaran" };
    },
  },
  "proporsi tidak berjumlah 100": {
    plant: (book) => {
      const tops = places(book, "Belanja", ({ Kode }) => !String(Kode).includes("."));
      if (tops.length < 2 || tops.some(({ row }) => isWithout(row, "Proporsi tercetak")))
        return undefined;
      const [first] = tops;
      if (first) first.row["Proporsi tercetak"] = "987,6 %";
      // The one that is wrong is found as such.
      return {
        check: "proporsi-tercetak",
        tab: "Belanja",
        row: first?.index ?? 0,
        header: "Proporsi tercetak",
        also: ["persentase"],
      };
    },
  },
  "induk berbeda dari satu-satunya rincian": {
    plant: (book, a) => {
      const rows = rowsOf(book, "Anggaran");
      const childrenOf = (row: Baris) =>
        rows.filter(({ Kode }) => inductees(String(Kode)).at(-1) === row.Kode);
      const place = placeIn(book, a, "Anggaran", (row) => {
        const [only, another] = childrenOf(row);
        return (
          only !== undefined &&
          !another &&
          !isWithout(only, "Capaian tercetak") &&
          !isWithout(row, "Capaian tercetak")
        );
      });
      if (!place) return undefined;
      place.row["Capaian tercetak"] = "987,6 %";
      return {
        check: "masukan-sama",
        tab: "Anggaran",
        row: place.index,
        header: "Capaian tercetak",
        also: ["persentase"],
      };
    },
  },
  "satuan realisasi berganti": {
    ukuran: BARE,
    plant: (book, a) => {
      const before = `Realisasi ${book.periode.tahun - 1}`;
      const iku = rowsOf(book, "IKU").filter((row) => !/^(?:%|persen)$/.test(String(row.Satuan)));
      const place = placeIn(book, a, "Pengukuran", ({ Kode, Realisasi, Catatan }) => {
        const isOne = iku.some((row) => row.Kode === Kode && !isSkm(row) && row[before] !== "");
        return isOne && Number(Realisasi) >= 10 && Catatan === "";
      });
      const row = iku.find(({ Kode }) => Kode === place?.row.Kode);
      if (!place || !row) return undefined;
      row[before] = Number(`${place.row.Realisasi}e-2`);
      return {
        check: "lonjakan-realisasi",
        tab: "Pengukuran",
        row: place.index,
        header: "Realisasi",
      };
    },
  },
  "arah terbalik": {
    ukuran: BARE,
    plant: (book, a) => {
      const place = placeIn(book, a, "IKU", (row) => {
        const targets = Object.keys(row)
          .filter((header) => /^Target \d{4}$/.test(header))
          .sort()
          .map((header) => Number(row[header]) * (row.Arah === "negatif" ? -1 : 1));
        const steps = targets.slice(1).map((x, i) => x - (targets[i] as number));
        return steps.length >= 2 && steps.every((step) => step > 0);
      });
      if (!place) return undefined;
      place.row.Arah = place.row.Arah === "negatif" ? "positif" : "negatif";
      // The capaian is then another one.
      return {
        check: "arah-janggal",
        tab: "IKU",
        row: place.index,
        header: "Arah",
        also: ["capaian-ekstrem", ...RATA],
      };
    },
  },
  "target SKM sebagai mutu dan angka": {
    ukuran: BARE,
    plant: (book, a) => {
      const promised = rowsOf(book, "Perjanjian Kinerja")
        .filter(
          (row) => !isWithout(row, "Target PK awal") || !isWithout(row, "Target PK perubahan"),
        )
        .map(({ Kode }) => Kode);
      return typing(
        "target-predikat",
        "IKU",
        `Target ${book.periode.tahun}`,
        a.pick(["B (80)", "Baik (≥ 82,5)", "A (90)"]),
        (row) => isSkm(row) && !promised.includes(row.Kode as Value),
        ["arah-janggal", "capaian-ekstrem", ...RATA],
      )(book, a);
    },
  },
  "angka dengan dua arti": {
    plant: (book, a) => {
      const all = book.cetakan.filter(({ tab, row, header, gaya, exact }) => {
        const whole = Number(exact.p / exact.q);
        const others = rowsOf(book, tab).filter((_, i) => i !== row);
        return (
          gaya === "titik" &&
          row >= 0 &&
          whole >= 1000 &&
          whole < 999_999 &&
          others.some((other) => /^\d{1,3}\.\d\d?(?!\d)/.test(String(other[header])))
        );
      });
      if (all.length === 0) return undefined;
      const { tab, row, header, exact } = a.pick(all);
      const line = rowsOf(book, tab)[row] as Baris;
      line[header] = String(round(exact, 0).n).replace(/(?=\d{3}$)/, ".");
      return { check: "angka-rancu", tab, row, header };
    },
  },
  "jumlah program disalin ke jenis belanja": {
    plant: (book, a) => {
      const programs = rowsOf(book, "Anggaran").filter(
        (row) => row.Tingkat === "program" && !isWithout(row, "Anggaran tercetak"),
      );
      const place = placeIn(
        book,
        a,
        "Belanja",
        (row) => !/Langsung/.test(String(row["Jenis belanja"])),
      );
      const [first, second] = programs.filter((row) =>
        /[1-9]/.test(String(row["Anggaran tercetak"])),
      );
      if (!place || !first || !second) return undefined;
      place.row["Anggaran tercetak"] = first["Anggaran tercetak"] as Value;
      return {
        check: "jumlah-kembar",
        tab: "Belanja",
        row: place.index,
        header: "Anggaran tercetak",
        also: ["subtotal"],
      };
    },
  },
  "kategori tercetak": {
    plant: (book, a) => {
      const tab = a.pick(["Pengukuran", "Analisis"]);
      return typing(
        "kategori-tercetak",
        tab,
        "Kategori tercetak",
        "Luar Biasa",
        (row) => !isWithout(row, "Kategori tercetak"),
      )(book, a);
    },
  },
  "opini tercetak": {
    plant: typing(
      "perbandingan-tercetak",
      "Pengukuran",
      "Realisasi pada perbandingan tercetak",
      (row) => (row.Realisasi === "WTP" ? "WDP" : "WTP"),
      (row) =>
        /^T?W/.test(String(row.Realisasi)) &&
        !isWithout(row, "Realisasi pada perbandingan tercetak"),
    ),
  },
  "tercetak tanpa data": {
    plant: typing("tercetak-tanpa-data", "Pengukuran", "Capaian tercetak", "90 %", (row) =>
      isWithout(row, "Realisasi"),
    ),
  },
};
