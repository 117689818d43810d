/**
 * Workbooks made at random that agree with themselves: every number printed in them follows from their
 * data by exact fractions, written in one of the ways in which people write numbers. One seed, one workbook.
 */
import { PRESET_SKALA } from "../../src/domain/preset-skala";
import type { Value } from "../../src/sheets/contract";
import type { Grid } from "../../src/sheets/grid";
import { findHeader, normalize } from "../../src/sheets/grid";
import { identitas } from "../../src/sheets/identitas";
import type { Kinerja } from "../../src/sheets/kinerja";
import { readKinerja } from "../../src/sheets/read-kinerja";
import { sheets } from "../../src/sheets/registry";
import {
  type Cetak,
  compare,
  exactly,
  type Gaya,
  isWritable,
  mean,
  minus,
  of,
  type Pecahan,
  percent,
  plus,
  round,
  times,
  value,
  writeNilai,
  writePersen,
  writeRupiah,
} from "./pecahan";
import { workbookOf } from "./workbook";

/** What a cell holds; a number with a format shows `display`. */
export type Isi =
  | Value
  | { readonly value: number; readonly display: string; readonly format: string };
export type Baris = Record<string, Isi>;
export interface Lembar {
  readonly rows: Baris[];
  readonly total: Baris;
}

/** A printed number: where it stands, what it stands for exactly, and what it may be confused with. */
export interface Cetakan {
  readonly check: string;
  readonly tab: string;
  /** Index of the row, -1 for the line above the header. */
  readonly row: number;
  readonly header: string;
  readonly exact: Pecahan;
  readonly desimal: number;
  readonly jenis: "persen" | "nilai" | "rupiah";
  readonly isCapaian: boolean;
  /** How its column is written. */
  readonly gaya: Gaya;
  readonly lain: readonly (readonly [string, Pecahan | undefined])[];
}

export interface RandomWorkbook {
  readonly seed: number;
  readonly periode: { readonly tahun: number; readonly awal: number; readonly akhir: number };
  readonly identitas: Record<string, Value>;
  readonly tabs: Record<string, Lembar>;
  readonly cetakan: Cetakan[];
}

export interface Ukuran {
  readonly sasaran?: number;
  /** Whether the *tercetak* twins are filled. */
  readonly tercetak?: boolean;
  /** Whether a tab, a realisasi or a column that need not be filled may be blank. */
  readonly blank?: boolean;
}

/** Numbers at random from a seed, the same ones each time. */
export interface Acak {
  /** A whole number from `min` to `max`. */
  int(min: number, max: number): number;
  pick<T>(from: readonly T[]): T;
  chance(p: number): boolean;
}

/** Mulberry32: good enough for choices, and each seed gives the same workbook on every machine. */
export function acak(seed: number): Acak {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    pick: (from) => from[int(0, from.length - 1)] as (typeof from)[number],
    chance: (p) => next() < p,
  };
}

const KATA =
  "pelayanan masyarakat desa administrasi pemerintahan kependudukan pembangunan aparatur wilayah keamanan ketertiban kesehatan pendidikan koordinasi pembinaan pengawasan perencanaan laporan dokumen ekonomi pertanian irigasi jalan lingkungan pemuda perempuan anak keluarga usaha mikro arsip perizinan musyawarah kelurahan terpadu berkualitas tertib tepat waktu akuntabel responsif".split(
    " ",
  );
const ROMAWI =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII".split(" ");

/** Year reported, first and last year of the Renstra: few, since scaffolding each takes its time. */
const PERIODE = [
  [2021, 2021, 2025],
  [2022, 2020, 2024],
  [2023, 2018, 2023],
  [2024, 2023, 2029],
  [2025, 2021, 2025],
] as const;

/** A capaian of a target between two bounds, undefined where the ratio does not exist. */
export function capaianOf(
  [bawah, atas]: readonly [Pecahan, Pecahan],
  realisasi: Pecahan,
  arah: string,
  rumus: "cermin" | "bagi",
): Pecahan | undefined {
  const isPoint = compare(bawah, atas) === 0;
  const bound =
    isPoint || compare(realisasi, bawah) < 0
      ? bawah
      : compare(realisasi, atas) > 0
        ? atas
        : undefined;
  if (bound === undefined) return of(100n);
  if (arah === "positif") return percent(realisasi, bound);
  if (rumus === "bagi") return percent(bound, realisasi);
  return percent(minus(times(of(2n), bound), realisasi), bound);
}

/** A target or realisasi: what is typed, and its bounds. */
interface Nilai {
  readonly isi: Isi;
  readonly bounds: readonly [Pecahan, Pecahan];
}
const point = (isi: Isi, x: Pecahan): Nilai => ({ isi, bounds: [x, x] });

export function randomWorkbook(seed: number, ukuran: Ukuran = {}): RandomWorkbook {
  const a = acak(seed);
  const { int, pick, chance } = a;
  const isTercetak = ukuran.tercetak ?? true;
  const isBlank = (p: number) => (ukuran.blank ?? true) && chance(p);
  const words = (min: number, max: number) =>
    Array.from({ length: int(min, max) }, () => pick(KATA));
  const phrase = (min = 2, max = 7) => {
    const text = words(min, chance(0.03) ? 60 : max).join(" ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = () => `${phrase(4, 12)} yang perlu ditingkatkan.`;

  // Period and settings.
  const [tahun, awal, akhir] = pick(PERIODE);
  const setting = pick([
    { rumus: "cermin", text: "" },
    { rumus: "cermin", text: "(2T−R)/T" },
    { rumus: "bagi", text: "T/R" },
  ] as const);
  const batas = pick([
    { text: "" },
    { text: "" },
    { text: "tanpa batas" },
    { text: "paling tinggi 100", atas: 100 },
    { text: "paling tinggi 120", atas: 120 },
    { text: "0 sampai 120", bawah: 0, atas: 120 },
    { text: "paling rendah 0", bawah: 0 },
  ] as { text: string; bawah?: number; atas?: number }[]);
  const clamp = (x: Pecahan | undefined) => {
    if (x === undefined) return undefined;
    if (batas.bawah !== undefined && compare(x, exactly(batas.bawah)) < 0)
      return exactly(batas.bawah);
    if (batas.atas !== undefined && compare(x, exactly(batas.atas)) > 0) return exactly(batas.atas);
    return x;
  };
  const bobot = pick(["", "1/9", "0,111", "0,11"]);
  const instansi = `${pick(["Kecamatan", "Dinas", "Badan"])} ${phrase(1, 3)}`;
  const identitasRows: Record<string, Value> = {
    "Nama instansi": instansi,
    "Pemerintah daerah": `Kabupaten ${phrase(1, 1)}`,
    "Tahun laporan": tahun,
    "Tahun awal Renstra": awal,
    "Tahun akhir Renstra": akhir,
    "Jabatan kepala": `Kepala ${instansi}`,
    "Tempat laporan": phrase(1, 1),
    "Tanggal laporan": `${int(2, 28)} ${pick(["Januari", "Februari"])} ${tahun + 1}`,
    "Data sampai dengan": pick(["", `31 Desember ${tahun}`]),
    "Dokumen Renstra": `Rencana Strategis Tahun ${awal}${pick(["-", "–", " s.d. ", " sampai dengan "])}${akhir}`,
    "SK IKU": `Keputusan Nomor 065/${int(1, 99)}/${tahun}`,
    "Rumus capaian negatif": setting.text,
    "Batas capaian": batas.text,
    "Ambang efisiensi": pick(["", 3, 10]),
    "Bobot unsur SKM": bobot,
  };

  const tabs: Record<string, Lembar> = Object.fromEntries(
    sheets.map(({ tab }) => [tab, { rows: [], total: {} }]),
  );
  const add = (tab: string, row: Baris): number => (tabs[tab] as Lembar).rows.push(row) - 1;
  const cetakan: Cetakan[] = [];
  const gayaOf = new Map<string, Gaya>();
  /** How a column is written, the same in all its cells. */
  function gayaIn(column: string): Gaya {
    const gaya = gayaOf.get(column) ?? pick(["koma", "koma", "titik"] as const);
    gayaOf.set(column, gaya);
    return gaya;
  }

  /** Prints a number into its twin. */
  function print(
    where: Pick<Cetakan, "check" | "tab" | "row" | "header">,
    exact: Pecahan | undefined,
    more: Partial<Pick<Cetakan, "jenis" | "isCapaian" | "lain" | "desimal">> & {
      write?: (x: Cetak, gaya: Gaya) => string;
    } = {},
  ): void {
    if (!isTercetak || exact === undefined || isBlank(0.2)) return;
    const jenis = more.jenis ?? "persen";
    const gaya = gayaIn(`${where.tab} ${where.header}`);
    const places = jenis === "rupiah" ? 0 : (more.desimal ?? int(0, 4));
    const desimal = isWritable(round(exact, places), gaya) ? places : 2;
    const write =
      more.write ??
      ((x: Cetak) =>
        ({ persen: writePersen, nilai: writeNilai, rupiah: writeRupiah })[jenis](x, pick, gaya));
    const { rows, total } = tabs[where.tab] as Lembar;
    const line = where.row < 0 ? total : (rows[where.row] as Baris);
    const rounded = round(exact, desimal);
    const text = write(rounded, gaya);
    // Some type a percentage as such: a fraction with a format, of which only the display shows it. That
    // has a comma, as spreadsheets in Indonesia do.
    const isCell =
      jenis === "persen" && gaya === "koma" && more.write === undefined && chance(0.05);
    const display = `${rounded.n < 0n ? "-" : ""}${writeNilai({ n: rounded.n < 0n ? -rounded.n : rounded.n, d: desimal }, ([first]) => first as never, "koma")}%`;
    line[where.header] = isCell
      ? { value: Number(`${Number(rounded.n)}e${-desimal - 2}`), format: "0.00%", display }
      : text;
    cetakan.push({
      ...where,
      exact,
      desimal,
      jenis,
      isCapaian: more.isCapaian ?? false,
      gaya,
      lain: more.lain ?? [],
    });
  }

  // Skala, with the scores of codes beside it.
  const preset = pick(PRESET_SKALA).kelas;
  const foreign = [int(91, 110), int(71, 90), int(31, 70), null].map((batasBawah, i) => ({
    batasBawah,
    jenis: pick(["minimal", "lebih dari"] as const),
    kategori: ["Istimewa", "Memadai", "Perlu Perbaikan", "Gagal"][i] as string,
    warna: (["hijau tua", "hijau", "kuning", "merah"] as const)[i] as string,
  }));
  const kelas = chance(0.3) ? foreign : preset;
  const CODES: readonly (readonly [string, number])[] = [
    ["WTP", 4],
    ["WDP", 3],
    ["TW", 2],
    ["TMP", 1],
  ];
  for (let i = 0; i < Math.max(kelas.length, CODES.length); i++) {
    const k = kelas[i];
    const code = CODES[i];
    add("Skala", {
      ...(k && {
        "Batas bawah (%)": k.batasBawah ?? "",
        "Jenis batas": k.jenis,
        Kategori: k.kategori,
        Warna: k.warna,
      }),
      ...(code && { "Kode predikat": code[0], "Nilai predikat": code[1] }),
    });
  }
  const kategoriOf = (x: Pecahan) =>
    kelas.find(({ batasBawah, jenis }) => {
      if (batasBawah === null) return true;
      const c = compare(x, exactly(batasBawah));
      return jenis === "lebih dari" ? c > 0 : c >= 0;
    })?.kategori as string;

  // Organisasi and Renstra.
  if (!isBlank(0.2)) {
    const head = "Kepala";
    add("Organisasi", { No: "1", Bagian: "kedudukan", Uraian: sentence() });
    add("Organisasi", { No: "2", Bagian: "tugas", Tingkat: "1", Uraian: sentence() });
    add("Organisasi", { No: "1", Bagian: "susunan organisasi", Uraian: head });
    for (let i = 0; i < int(0, 4); i++) {
      add("Organisasi", {
        No: String(i + 2),
        Bagian: "susunan organisasi",
        Uraian: `Seksi ${i + 1} ${phrase(1, 2)}`,
        "Jabatan atasan": head,
      });
    }
  }
  const count = ukuran.sasaran ?? pick([1, 1, 2, 2, 3, 3, 4, 5, int(6, 19), 20]);
  const sasaran = Array.from({ length: count }, (_, i) => `S${i + 1}`);
  if (!isBlank(0.3)) {
    add("Renstra", { Kode: "M1", Jenis: "misi", Uraian: phrase() });
    add("Renstra", { Kode: "T1", Jenis: "tujuan", Induk: "M1", Uraian: phrase() });
  }
  for (const kode of sasaran) {
    add("Renstra", {
      Kode: kode,
      Jenis: "sasaran",
      Induk: tabs.Renstra?.rows.length ? "T1" : "",
      Uraian: `${phrase()} ${kode}`,
      Strategi: isBlank(0.5) ? "" : phrase(),
    });
  }
  if (!tabs.Renstra?.rows.some(({ Kode }) => Kode === "T1"))
    for (const row of tabs.Renstra?.rows ?? []) row.Induk = "";

  // SKM: its nilai is the realisasi of one indikator, if any.
  const answers = isBlank(0.5) ? 0 : int(1, 12);
  let sums: { jumlah: number; responden: number }[] = Array.from({ length: 9 }, () => ({
    jumlah: 0,
    responden: 0,
  }));
  for (let r = 0; r < answers; r++) {
    const row: Baris = { Responden: String(r + 1) };
    sums = sums.map(({ jumlah, responden }, u) => {
      const answer = isBlank(0.05) ? 0 : int(1, 4);
      row[`U${u + 1}`] = answer === 0 ? pick(["", "-"]) : answer;
      return { jumlah: jumlah + answer, responden: responden + Number(answer > 0) };
    });
    add("SKM", row);
  }
  const answered = sums.filter(({ responden }) => responden > 0);
  const factor = bobot.startsWith("0,")
    ? times(exactly(Number(bobot.replace(",", "."))), of(225n))
    : of(25n);
  const skm = mean(
    answered.map(({ jumlah, responden }) => times(of(BigInt(jumlah), BigInt(responden)), factor)),
  );
  const mutuOf = (x: Cetak) =>
    [
      [8831n, "A"],
      [7661n, "B"],
      [6500n, "C"],
    ].find(([least]) => value({ n: round(value(x), 2).n, d: 0 }).p >= (least as bigint))?.[1] ??
    "D";

  // IKU, Perjanjian Kinerja and Pengukuran.
  interface Ukur {
    readonly kode: string;
    readonly sasaran: string;
    readonly capaian: Pecahan | undefined;
    readonly row: number;
    /** What the twin of the capaian prints. */
    printed?: Pecahan | undefined;
  }
  const indikator: Ukur[] = [];
  const perjanjian: Baris[] = [];
  const hasPk = !isBlank(0.2);
  let isSkmDone = false;
  /** Whether a realisasi differs from its target: all alike would look copied. */
  let isVaried = false;
  for (const s of sasaran) {
    const many = isBlank(0.05) && indikator.length > 0 ? 0 : int(1, pick([1, 2, 3]));
    for (let i = 1; i <= many; i++) indikator.push(makeIndikator(`${s}.${i}`, s));
  }

  function makeIndikator(kode: string, s: string): Ukur {
    const bentuk =
      !isSkmDone && skm !== undefined
        ? "skm"
        : pick(["angka", "angka", "angka", "persen", "rentang", "kode", "teks", "unit"] as const);
    if (bentuk === "skm") isSkmDone = true;
    const arah =
      bentuk === "skm" || bentuk === "kode" ? "positif" : pick(["positif", "positif", "negatif"]);
    const places = bentuk === "unit" ? 0 : int(0, 2);
    const size = pick([10, 100, 100, 5000]);
    const decimal = (x: number) => Number(x.toFixed(places));
    const amount = (min: number, max: number) =>
      Number(`${int(Math.ceil(min * 10 ** places), Math.floor(max * 10 ** places))}e-${places}`);
    const units = int(2, 40);
    const asText = (x: number) => writeNilai(round(exactly(x), places), pick, gayaIn("target"));
    const asCell = (x: number): Nilai =>
      point(
        {
          value: Number(`${x}e-2`),
          format: "0.00%",
          display: `${x.toFixed(2).replace(".", ",")}%`,
        },
        exactly(x),
      );
    const target = (): Nilai => {
      const x = amount(1, bentuk === "persen" || bentuk === "unit" ? 100 : size);
      if (bentuk === "persen") return asCell(x);
      if (bentuk === "kode") {
        const [code, score] = pick(CODES);
        return point(code, exactly(score));
      }
      if (bentuk === "rentang") {
        const top = decimal(x + amount(1, size));
        return {
          isi: `${asText(x)}${pick(["-", " – ", " s.d. ", " sampai "])}${asText(top)}`,
          bounds: [exactly(x), exactly(top)],
        };
      }
      if (bentuk === "teks")
        return point(
          pick([
            `≥ ${asText(x)}`,
            `>= ${asText(x)}`,
            `${asText(x)} dokumen`,
            `Baik (≥ ${asText(x)})`,
            `Rp ${asText(x)}`,
          ]),
          exactly(x),
        );
      if (bentuk === "skm") {
        const typed = Number(`${int(6600, 9900)}e-2`);
        if (chance(0.5)) return point(typed, exactly(typed));
        // A mutu beside another number than its own bound would be two targets.
        const [mutu, least] = pick([
          ["A", 88.31],
          ["B", 76.61],
          ["Baik", 76.61],
          ["C", 65],
        ] as const);
        return point(
          `${mutu} (${writeNilai(round(exactly(least), 2), pick, gayaIn("target"))})`,
          exactly(least),
        );
      }
      return point(x, exactly(x));
    };
    const reached = (t: Nilai): Nilai => {
      const near = Number(t.bounds[0].p) / Number(t.bounds[0].q);
      if (bentuk === "kode") {
        const [code, score] = pick(CODES);
        return point(code, exactly(score));
      }
      if (bentuk === "unit") {
        const k = int(0, units);
        const x = round(percent(of(BigInt(k)), of(BigInt(units))) as Pecahan, pick([1, 2]));
        return point(Number(`${x.n}e-${x.d}`), value(x));
      }
      const x = chance(0.04)
        ? 0
        : chance(0.03) && bentuk !== "persen"
          ? -amount(1, size)
          : isVaried && chance(0.1)
            ? near
            : decimal((near * int(20, 190)) / 100);
      return bentuk === "persen" ? asCell(x) : point(x, exactly(x));
    };
    const targets = new Map<number, Nilai>();
    // Year by year more is promised, or less of what is bad; some end where they began.
    const promises = Array.from({ length: akhir - awal + 1 }, target).sort(
      (x, y) => compare(x.bounds[0], y.bounds[0]) * (arah === "negatif" ? -1 : 1),
    );
    if (chance(0.25)) promises.splice(-1, 1, promises[0] as Nilai);
    for (const [i, promise] of promises.entries()) targets.set(awal + i, promise);
    const renstra = targets.get(tahun) as Nilai;
    const row: Baris = {
      Kode: kode,
      Sasaran: s,
      Indikator: bentuk === "skm" ? "Nilai Survei Kepuasan Masyarakat" : `${phrase()} ${kode}`,
      Satuan:
        bentuk === "unit" || bentuk === "persen"
          ? pick(["%", "persen"])
          : pick(["nilai", "dokumen", "orang", "indeks"]),
      Arah: arah === "positif" ? pick(["positif", "positif", "Positif"]) : "negatif",
      IKU: pick(["ya", "tidak"]),
      "Formulasi: pembilang": `Jumlah ${phrase()} selesai`,
      "Formulasi: penyebut": isBlank(0.3) ? "" : `Jumlah ${phrase(1, 3)} seluruh wilayah`,
      "Penanggung jawab": `Seksi ${phrase(1, 2)}`,
      "Sumber data": `Laporan ${phrase(1, 2)}`,
      "Jumlah unit": bentuk === "unit" ? units : "",
    };
    for (const [year, { isi }] of targets) {
      if (year === tahun || !isBlank(0.1)) row[`Target ${year}`] = isi;
      else targets.delete(year);
    }
    // Earlier years.
    let lalu: { isi: Isi; realisasi: Pecahan; target: Pecahan | undefined } | undefined;
    for (let year = Math.min(awal, tahun - 2); year < tahun; year++) {
      const own = chance(0.2) ? target() : undefined;
      if (own) row[`Target PK ${year}`] = own.isi;
      if (isBlank(0.2)) continue;
      const before = reached(own ?? targets.get(year) ?? renstra);
      row[`Realisasi ${year}`] = before.isi;
      const promised = own ?? targets.get(year);
      if (year === tahun - 1) {
        const t = promised && compare(...promised.bounds) === 0 ? promised.bounds[0] : undefined;
        lalu = { isi: before.isi, realisasi: before.bounds[0], target: t };
      }
    }
    if (bentuk === "skm")
      for (const key of Object.keys(row))
        if (key.startsWith("Realisasi ")) row[key] = Number(`${int(6600, 9900)}e-2`);
    if (bentuk === "skm" && lalu)
      lalu = {
        ...lalu,
        isi: row[`Realisasi ${tahun - 1}`] as Isi,
        realisasi: exactly(row[`Realisasi ${tahun - 1}`] as number),
      };
    add("IKU", row);

    // What was promised.
    const pk = hasPk && !isBlank(0.1) ? ({ Kode: kode } as Baris) : undefined;
    let inForce = renstra;
    if (pk) {
      for (const header of ["Target PK awal", "Target PK perubahan"]) {
        if (!chance(0.25)) continue;
        const other = target();
        const isSame = other.bounds.every((x, i) => compare(x, renstra.bounds[i] as Pecahan) === 0);
        inForce = isSame ? renstra : other;
        pk[header] = inForce.isi;
      }
      const isOther = inForce !== renstra;
      if (isOther) pk["Alasan perbedaan"] = sentence();
      perjanjian.push(pk);
    }

    // What was reached.
    const isMeasured = !isBlank(0.08);
    let realisasi: Nilai | undefined = isMeasured ? reached(inForce) : undefined;
    if (bentuk === "skm" && isMeasured) {
      const exact = round(skm as Pecahan, 2);
      const x = Number(`${exact.n}e-2`);
      realisasi = point(
        chance(0.5) ? x : `${mutuOf(exact)} (${writeNilai(exact, pick, gayaIn("realisasi"))})`,
        value(exact),
      );
    }
    const r = realisasi?.bounds[0];
    if (r && bentuk !== "kode" && bentuk !== "rentang" && compare(r, inForce.bounds[0]) !== 0)
      isVaried = true;
    const capaian = r && clamp(capaianOf(inForce.bounds, r, arah, setting.rumus));
    const isOdd = capaian && (compare(capaian, of(0n)) < 0 || compare(capaian, of(150n)) > 0);
    const isTriple = (x: Pecahan, y: Pecahan) => y.p > 0n && compare(x, times(of(3n), y)) >= 0;
    const isJump = r && lalu && (isTriple(r, lalu.realisasi) || isTriple(lalu.realisasi, r));
    const line: Baris = {
      Kode: kode,
      Realisasi: realisasi?.isi ?? "",
      Catatan: realisasi === undefined || isOdd || isJump || !isBlank(0.7) ? sentence() : "",
      "Sumber bukti": isBlank(0.3) ? "" : `Laporan ${phrase(1, 2)}`,
    };
    if (!isBlank(0.6) && bentuk === "angka") {
      line["Metode triwulan"] = pick(["jumlah", "nilai akhir", "rata-rata"]);
      const until = int(1, 4);
      for (const [q, n] of ["I", "II", "III", "IV"].entries()) {
        line[`Target TW ${n}`] = amount(1, size);
        if (q < until) line[`Realisasi TW ${n}`] = amount(0, size);
      }
    }
    const at = add("Pengukuran", line);
    const ukur: Ukur = { kode, sasaran: s, capaian, row: at };
    const single = compare(...inForce.bounds) === 0 ? inForce.bounds[0] : undefined;
    const formulas = (t: Pecahan | undefined): Cetakan["lain"] =>
      t === undefined || r === undefined
        ? []
        : [
            ["dihitung dengan rumus positif", capaianOf([t, t], r, "positif", "cermin")],
            ["dihitung dengan rumus negatif (2T−R)/T", capaianOf([t, t], r, "negatif", "cermin")],
            ["dihitung dengan rumus negatif T/R", capaianOf([t, t], r, "negatif", "bagi")],
            ["sama dengan target", t],
            ["sama dengan realisasi", r],
          ];
    const place = (check: string, header: string) => ({
      check,
      tab: "Pengukuran",
      row: at,
      header,
    });
    print(place("capaian-tercetak", "Capaian tercetak"), capaian, {
      isCapaian: true,
      lain: formulas(single),
    });
    const own = cetakan.at(-1);
    if (own?.row === at && own.header === "Capaian tercetak")
      ukur.printed = value(round(own.exact, own.desimal));
    if (isTercetak && capaian && !isBlank(0.3)) {
      const kategori = kategoriOf(capaian);
      line["Kategori tercetak"] = pick([kategori, kategori, kategori.toUpperCase()]);
    }
    if (bentuk === "kode") {
      if (isTercetak && realisasi) line["Realisasi pada perbandingan tercetak"] = realisasi.isi;
      if (isTercetak && lalu) line["Realisasi tahun lalu tercetak"] = lalu.isi;
    } else {
      print(place("perbandingan-tercetak", "Realisasi pada perbandingan tercetak"), r, {
        jenis: "nilai",
        lain: [
          ["sama dengan target", single],
          ["sama dengan realisasi tahun lalu", lalu?.realisasi],
          ["sama dengan capaian", capaian],
        ],
      });
      print(place("perbandingan-tercetak", "Realisasi tahun lalu tercetak"), lalu?.realisasi, {
        jenis: "nilai",
        lain: [
          [`sama dengan target ${tahun - 1}`, lalu?.target],
          ["sama dengan realisasi tahun ini", r],
        ],
      });
    }
    if (r && lalu) {
      const perubahan = minus(r, lalu.realisasi);
      const bound =
        compare(r, inForce.bounds[0]) < 0 || single
          ? inForce.bounds[0]
          : compare(r, inForce.bounds[1]) > 0
            ? inForce.bounds[1]
            : r;
      const selisih = arah === "positif" ? minus(r, bound) : minus(bound, r);
      print(place("kemajuan-tercetak", "Perubahan tercetak"), perubahan, {
        jenis: "nilai",
        write: (x, gaya) => {
          const plain = writeNilai({ ...x, n: x.n < 0n ? -x.n : x.n }, pick, gaya);
          const unit = pick(["", "", " poin", " persen poin"]);
          if (x.n < 0n)
            return pick([`-${plain}`, `−${plain}`, `turun ${plain}${unit}`, `menurun ${plain}`]);
          return pick([plain, `+${plain}`, `naik ${plain}${unit}`, `${plain}${unit}`]);
        },
        lain: [
          ["tandanya terbalik", minus(of(0n), perubahan)],
          ["terhadap target", selisih],
        ],
      });
    }
    const last = targets.get(akhir);
    const end = last && compare(...last.bounds) === 0 ? last.bounds[0] : undefined;
    if (last && r) {
      print(
        place("kemajuan-tercetak", "Tingkat kemajuan tercetak"),
        capaianOf(last.bounds, r, arah, setting.rumus),
        {
          isCapaian: true,
          lain: [["sama dengan capaian tahun ini", capaian], ...formulas(end)],
        },
      );
    }
    return ukur;
  }

  // Anggaran, from the most detailed rows up.
  interface Simpul {
    readonly kode: string;
    readonly induk: string | undefined;
    readonly row: number;
    readonly sasaran: string;
    readonly anak: Simpul[];
    readonly pagu: Pecahan | undefined;
    readonly realisasi: Pecahan | undefined;
    readonly uraian: string;
    readonly tingkat: string;
  }
  const hasMoney = !isBlank(0.08);
  const levels = pick([1, 2, 2, 3]);
  const style = pick(["romawi", "angka"]);
  const LEVELS = ["program", "kegiatan", "subkegiatan"] as const;
  const total = (xs: readonly (Pecahan | undefined)[]) => {
    const known = xs.filter((x) => x !== undefined);
    return known.length === 0 ? undefined : known.reduce(plus);
  };
  const nodes: Simpul[] = [];
  const programs = hasMoney ? Math.max(int(1, 5), Math.ceil(count / 2)) : 0;
  const roots = Array.from({ length: programs }, (_, i) =>
    makeNode(
      style === "romawi" ? (ROMAWI[i] as string) : `7.01.${String(i + 1).padStart(2, "0")}`,
      0,
      undefined,
      sasaran[i % count] as string,
    ),
  );
  function makeNode(kode: string, level: number, induk: string | undefined, own: string): Simpul {
    const tingkat = LEVELS[level] as string;
    const uraian = `${tingkat.charAt(0).toUpperCase()}${tingkat.slice(1)} ${phrase(2, 6)} ${kode.replaceAll(".", " ")}`;
    const line: Baris = {
      Kode: kode,
      "Program / Kegiatan": uraian,
      Tingkat: tingkat,
      Sasaran: level === 0 ? own : "",
    };
    const row = add("Anggaran", line);
    let inherited = own;
    if (level > 0 && chance(0.1)) {
      inherited = pick(sasaran);
      line.Sasaran = inherited;
    }
    const deeper = level + 1 < levels && !(level > 0 && chance(0.3)) ? int(1, 3) : 0;
    const anak = Array.from({ length: deeper }, (_, i) =>
      makeNode(
        `${kode}.${style === "romawi" ? i + 1 : String(i + 1).padStart(2, "0")}`,
        level + 1,
        kode,
        inherited,
      ),
    );
    let pagu = total(anak.map((x) => x.pagu));
    let realisasi = total(anak.map((x) => x.realisasi));
    if (deeper === 0) {
      const p = isBlank(0.02) ? 0 : int(1, 10 ** int(3, 9)) * pick([1, 1000]);
      const spent = isBlank(0.06)
        ? undefined
        : chance(0.1)
          ? p
          : Math.floor((p * int(0, 1000)) / 1000);
      line["Anggaran (Rp)"] = p;
      line["Realisasi (Rp)"] = spent ?? "";
      pagu = exactly(p);
      realisasi = spent === undefined ? undefined : exactly(spent);
    } else if (pagu && chance(0.2)) {
      // Some type the sum as well.
      line["Anggaran (Rp)"] = Number(pagu.p / pagu.q);
      if (realisasi && chance(0.5)) line["Realisasi (Rp)"] = Number(realisasi.p / realisasi.q);
    }
    const node = { kode, induk, row, sasaran: inherited, anak, pagu, realisasi, uraian, tingkat };
    nodes.push(node);
    return node;
  }
  const share = (p: Pecahan | undefined, r: Pecahan | undefined) =>
    p && r ? percent(r, p) : undefined;
  const meanOf = (
    below: readonly { pagu: Pecahan | undefined; realisasi: Pecahan | undefined }[],
  ) =>
    mean(below.map(({ pagu, realisasi }) => share(pagu, realisasi)).filter((x) => x !== undefined));
  const MEAN = "rata-rata persentase rinciannya";
  const money = (
    tab: string,
    row: number,
    check: string,
    p: Pecahan | undefined,
    r: Pecahan | undefined,
  ) => {
    print({ check, tab, row, header: "Anggaran tercetak" }, p, { jenis: "rupiah" });
    print({ check, tab, row, header: "Realisasi tercetak" }, r, { jenis: "rupiah" });
  };
  for (const { row, anak, pagu, realisasi } of nodes) {
    money("Anggaran", row, "subtotal", pagu, realisasi);
    print(
      { check: "persentase", tab: "Anggaran", row, header: "Capaian tercetak" },
      share(pagu, realisasi),
      { lain: [[MEAN, meanOf(anak)]] },
    );
  }
  const [allPagu, allRealisasi] = [
    total(roots.map((x) => x.pagu)),
    total(roots.map((x) => x.realisasi)),
  ];
  money("Anggaran", -1, "total", allPagu, allRealisasi);
  print(
    { check: "persentase", tab: "Anggaran", row: -1, header: "Capaian tercetak" },
    share(allPagu, allRealisasi),
    { lain: [[MEAN, meanOf(roots)]] },
  );

  // Belanja: the same budget by kind.
  if (allPagu && allPagu.p > 0n && !isBlank(0.2)) {
    const whole = Number(allPagu.p / allPagu.q);
    const spent = allRealisasi && Number(allRealisasi.p / allRealisasi.q);
    // Later budgets have no such names (nomenklatur-lama).
    const isDivided = chance(0.5) && tahun < 2021;
    interface Jenis {
      kode: string;
      induk: string | undefined;
      row: number;
      pagu: Pecahan;
      realisasi: Pecahan | undefined;
      anak: Jenis[];
    }
    const kinds: Jenis[] = [];
    const put = (
      kode: string,
      uraian: string,
      induk: string | undefined,
      p: number,
      r: number | undefined,
      isTyped: boolean,
    ): Jenis => {
      const row = add("Belanja", {
        Kode: kode,
        "Jenis belanja": uraian,
        "Anggaran (Rp)": isTyped ? p : "",
        "Realisasi (Rp)": isTyped ? (r ?? "") : "",
      });
      const jenis = {
        kode,
        induk,
        row,
        pagu: exactly(p),
        realisasi: r === undefined ? undefined : exactly(r),
        anak: [],
      };
      kinds.push(jenis);
      return jenis;
    };
    const parts = (n: number): { p: number; r: number | undefined }[] => {
      const cuts = [
        0,
        ...Array.from({ length: n - 1 }, () => int(0, whole)).sort((x, y) => x - y),
        whole,
      ];
      let left = spent ?? 0;
      return cuts.slice(1).map((to, i) => {
        const p = to - (cuts[i] as number);
        const least = Math.max(0, left - (whole - to));
        const r = i === n - 1 ? left : int(least, Math.min(p, left));
        left -= r;
        return { p, r: spent === undefined ? undefined : r };
      });
    };
    const NAMES = ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Modal", "Belanja Hibah"];
    const divide = (prefix: string, induk: string | undefined) =>
      parts(int(1, 4)).map(({ p, r }, i) =>
        put(`${prefix}${i + 1}`, NAMES[i] as string, induk, p, r, true),
      );
    if (isDivided) {
      const p = int(0, whole);
      put("1", "Belanja Tidak Langsung", undefined, p, isBlank(0.1) ? undefined : int(0, p), true);
      const langsung = put("2", "Belanja Langsung", undefined, whole, spent, false);
      langsung.anak.push(...divide("2.", "2"));
    } else divide("", undefined);
    const tops = kinds.filter(({ induk }) => induk === undefined);
    const [p, r] = [total(tops.map((x) => x.pagu)) as Pecahan, total(tops.map((x) => x.realisasi))];
    for (const { row, pagu, realisasi, anak } of kinds) {
      money("Belanja", row, "subtotal", pagu, realisasi);
      const [serapan, proporsi, ofAll] = [
        share(pagu, realisasi),
        percent(pagu, p),
        r && realisasi && percent(realisasi, r),
      ];
      print({ check: "persentase", tab: "Belanja", row, header: "Serapan tercetak" }, serapan, {
        lain: [
          ["bagian dari seluruh realisasi", ofAll],
          ["sama dengan proporsi", proporsi],
          [MEAN, meanOf(anak)],
        ],
      });
      print({ check: "persentase", tab: "Belanja", row, header: "Proporsi tercetak" }, proporsi, {
        lain: [
          ["bagian dari seluruh realisasi", ofAll],
          ["sama dengan serapan", serapan],
        ],
      });
    }
    money("Belanja", -1, "total", p, r);
    print(
      { check: "persentase", tab: "Belanja", row: -1, header: "Serapan tercetak" },
      share(p, r),
      { lain: [[MEAN, meanOf(tops)]] },
    );
  }

  // RKT: what each of them was to deliver.
  if (!isBlank(0.2)) {
    for (const { kode, induk, uraian, tingkat, sasaran: s, pagu, realisasi } of nodes) {
      const name = pick([uraian, uraian, uraian.replace(/^\S+ /, ""), uraian.toUpperCase()]);
      const base: Baris = {
        Kode: kode,
        Tingkat: tingkat,
        Induk: induk ?? "",
        Sasaran: pick([s, ""]),
        Uraian: name,
      };
      for (let i = 0; i < int(0, 2); i++) {
        const [n, times_] = [int(1, 60), int(1, 12)];
        const [m, ran] = [int(0, n), int(0, times_)];
        const isVolume = chance(0.4);
        const volume = (x: number, y: number): Isi =>
          isVolume ? pick([`${x} org x ${y} bln`, `${x} desa × ${y}`, `${x} x ${y} org`]) : x;
        const t = exactly(isVolume ? n * times_ : n);
        const r = isBlank(0.1) ? undefined : exactly(isVolume ? m * ran : m);
        const capaian = r && clamp(percent(r, t));
        const row = add("RKT", {
          ...base,
          Indikator: `Jumlah ${phrase(1, 3)} ${i + 1}`,
          Satuan: "dokumen",
          Target: volume(n, times_),
          Realisasi: r ? volume(m, ran) : "",
          Keterangan: isBlank(0.6) ? "" : sentence(),
        });
        print({ check: "capaian-tercetak", tab: "RKT", row, header: "Capaian tercetak" }, capaian, {
          isCapaian: true,
          lain:
            r === undefined
              ? []
              : [
                  ["dihitung dengan rumus positif", percent(r, t)],
                  [
                    "dihitung dengan rumus negatif (2T−R)/T",
                    capaianOf([t, t], r, "negatif", "cermin"),
                  ],
                  ["dihitung dengan rumus negatif T/R", capaianOf([t, t], r, "negatif", "bagi")],
                  ["sama dengan target", t],
                  ["sama dengan realisasi", r],
                ],
        });
      }
      if (pagu && realisasi && chance(0.15))
        add("RKT", {
          ...base,
          Indikator: "Dana yang tersedia",
          Satuan: "Rupiah",
          Target: Number(pagu.p / pagu.q),
          Realisasi: Number(realisasi.p / realisasi.q),
        });
    }
  }

  // Perjanjian Kinerja: programs beside the indikator.
  if (hasPk) {
    const beside = [...perjanjian];
    roots.forEach(({ kode, pagu }, i) => {
      const own = chance(0.5) ? beside[i] : undefined;
      const line = own ?? {};
      if (own === undefined) perjanjian.push(line);
      line["Kode program"] = kode;
      line["Sumber dana"] = pick(["APBD", "APBN", ""]);
      if (pagu && chance(0.3)) line["Anggaran PK awal (Rp)"] = Number(pagu.p / pagu.q);
    });
    for (const row of perjanjian) add("Perjanjian Kinerja", row);
  }

  // Analisis, and what each sasaran comes to.
  const known = (own: readonly Ukur[]) =>
    own.map(({ capaian }) => capaian).filter((x) => x !== undefined);
  const everything = mean(known(indikator));
  const hasAnalisis = !isBlank(0.15);
  const leaves = nodes.filter(({ anak }) => anak.length === 0);
  const anyIn = (of_: Simpul, field: "pagu" | "realisasi"): [string, Pecahan][] => {
    const below = of_.anak.flatMap((x) => anyIn(x, field));
    const own = of_[field];
    return of_.anak.length > 0 ? below : own ? [[of_.sasaran, own]] : [];
  };
  for (const s of sasaran) {
    const own = indikator.filter((i) => i.sasaran === s);
    const rata = mean(known(own));
    const printed = own.map((i) => i.printed).filter((x) => x !== undefined);
    const lain: Cetakan["lain"] = [
      ["rata-rata capaian yang tercetak", mean(printed)],
      ["rata-rata seluruh indikator", everything],
    ];
    for (const { row } of own) {
      if (chance(0.5))
        print(
          { check: "rata-tercetak", tab: "Pengukuran", row, header: "Rata-rata sasaran tercetak" },
          rata,
          { isCapaian: true, lain },
        );
    }
    if (!hasAnalisis) continue;
    const isShort = rata === undefined || compare(rata, of(100n)) < 0;
    const row = add("Analisis", {
      Kode: s,
      "Faktor pendorong": sentence(),
      "Faktor penghambat": isShort || chance(0.5) ? sentence() : "",
      "Alternatif solusi": sentence(),
      "Analisis efisiensi": sentence(),
      "Program penunjang": phrase(),
      Catatan: isBlank(0.6) ? "" : sentence(),
    });
    const amounts = (field: "pagu" | "realisasi") =>
      total(
        roots
          .flatMap((root) => anyIn(root, field))
          .filter(([key]) => key === s)
          .map(([, x]) => x),
      );
    const serapan = leaves.length > 0 ? share(amounts("pagu"), amounts("realisasi")) : undefined;
    print(
      { check: "rata-tercetak", tab: "Analisis", row, header: "Capaian rata-rata tercetak" },
      rata,
      {
        isCapaian: true,
        lain: [...lain, ["sama dengan serapan", serapan]],
      },
    );
    if (isTercetak && rata && !isBlank(0.3))
      (tabs.Analisis?.rows[row] as Baris)["Kategori tercetak"] = kategoriOf(rata);
  }

  if (!isBlank(0.15)) {
    const jenis = [
      "permasalahan utama",
      "langkah perbaikan",
      ...Array.from({ length: int(0, 4) }, () =>
        pick(["permasalahan utama", "hambatan", "langkah perbaikan", "penghargaan"]),
      ),
    ];
    jenis.forEach((j, i) => {
      add("Isu dan Penutup", {
        No: String(i + 1),
        Jenis: j,
        Uraian: sentence(),
        Sasaran: pick(["", pick(sasaran)]),
        "Batas waktu": j === "langkah perbaikan" ? `30 Juni ${tahun + 1}` : "",
      });
    });
  }
  return { seed, periode: { tahun, awal, akhir }, identitas: identitasRows, tabs, cetakan };
}

/** The scaffolded workbook of a period as read, which all random ones of that period begin with. */
const scaffolded = new Map<
  string,
  readonly { grid: Grid; row: number; columns: Map<string, number> }[]
>();

function templateOf({ tahun, awal, akhir }: RandomWorkbook["periode"]) {
  const key = `${tahun} ${awal} ${akhir}`;
  const known = scaffolded.get(key);
  if (known) return known;
  const rows = Object.entries({
    "Tahun laporan": tahun,
    "Tahun awal Renstra": awal,
    "Tahun akhir Renstra": akhir,
  });
  const book = workbookOf([
    { tab: identitas.tab, rows: rows.map(([Isian, n]) => ({ Isian, Nilai: String(n) })) },
  ]);
  const made = book.read([identitas.tab, ...sheets.map(({ tab }) => tab)]).map((grid) => {
    const plain = Object.values(sheets.find(({ tab }) => tab === grid.tab)?.columns ?? {}).map(
      ({ header }) => header,
    );
    const row = findHeader(
      grid,
      grid.tab === identitas.tab ? [identitas.header.label, identitas.header.nilai] : plain,
    )?.row as number;
    const columns = new Map((grid.values[row - 1] ?? []).map((header, c) => [String(header), c]));
    return { grid, row, columns };
  });
  scaffolded.set(key, made);
  return made;
}

/** The workbook as read: one grid a tab. */
export function gridsOf(book: Pick<RandomWorkbook, "periode" | "identitas" | "tabs">): Grid[] {
  return templateOf(book.periode).map(({ grid, row: header, columns }) => {
    const values = grid.values.map((line) => [...line]);
    const display = grid.display.map((line) => [...line]);
    const formulas = grid.formulas.map((line) => [...line]);
    const formats = grid.formats.map((line) => [...line]);
    const width = values[0]?.length ?? 0;
    const put = (r: number, c: number | undefined, isi: Isi, name: string) => {
      if (c === undefined) throw new Error(`${grid.tab} has no column “${name}”`);
      while (values.length <= r) {
        values.push(new Array(width).fill(""));
        for (const side of [display, formulas, formats]) side.push(new Array(width).fill(""));
      }
      const cell = typeof isi === "object" ? isi : { value: isi, display: String(isi), format: "" };
      (values[r] as Value[])[c] = cell.value;
      (display[r] as string[])[c] = cell.display;
      (formats[r] as string[])[c] = cell.format;
    };
    if (grid.tab === identitas.tab) {
      const labels = values.map((line) => normalize(line[0]));
      for (const [label, isi] of Object.entries(book.identitas)) {
        const r = labels.indexOf(normalize(label));
        if (r < 0) throw new Error(`${grid.tab} has no line “${label}”`);
        put(r, 1, isi, label);
      }
      return { tab: grid.tab, values, display, formulas, formats };
    }
    const own = book.tabs[grid.tab];
    for (let r = header; r < values.length; r++) {
      (values[r] as Value[]).fill("");
      (display[r] as string[]).fill("");
    }
    for (const [name, isi] of Object.entries(own?.total ?? {}))
      put(header - 2, columns.get(name), isi, name);
    own?.rows.forEach((row, i) => {
      for (const [name, isi] of Object.entries(row)) put(header + i, columns.get(name), isi, name);
    });
    return { tab: grid.tab, values, display, formulas, formats };
  });
}

export const kinerjaOfRandom = (
  book: Pick<RandomWorkbook, "periode" | "identitas" | "tabs">,
): Kinerja => readKinerja(gridsOf(book));
