/** What each table of a report must hold, cell by cell, from `Fakta`. */

import { UNSUR_SKM } from "../../src/domain/skm";
import type { Cell, Matrix, Table } from "../../src/report/node";
import type { BarisRkt, Kinerja } from "../../src/sheets/kinerja";
import { exactly, mean, minus, of, type Pecahan, percent, ratio, times } from "../checks/pecahan";
import {
  baca,
  bagian,
  cetak,
  cetakSelisih,
  type Fakta,
  type FaktaIndikator,
  type FaktaSasaran,
  persen,
  persenPolos,
  polos,
  rapi,
  selisihTarget,
  tambah,
  uang,
} from "./fakta";
import { lineText } from "./text";

/** One of several texts; the numbers of a cell alone; `bebas`: typed words, whose numbers are all typed. */
export type Harap = string | readonly string[] | { readonly hanya: readonly string[] } | "bebas";
export const BEBAS = "bebas";
const BELUM = "belum tersedia";

/** `12 orang` beside `12`, as a sentence has it. */
export const denganSatuan = (printed: readonly string[], satuan: string | undefined): string[] => [
  ...printed,
  ...printed.map((text) => rapi(`${text} ${satuan ?? ""}`)),
];

const target = (i: FaktaIndikator) => cetak(i.target, i.baris.satuan);
const realisasi = (i: FaktaIndikator) => cetak(i.realisasi, i.baris.satuan);
const nama = (i: FaktaIndikator) => rapi(i.baris.indikator ?? BELUM);
const juduls = (s: FaktaSasaran) =>
  s.uraian === undefined ? "Sasaran belum ditetapkan" : tanpaTitik(s.uraian);
export const tanpaTitik = (text: string) => rapi(text).replace(/[.;,:…\s]+$/, "");

/** Rows of every indikator; a sasaran without any has one row of its own. */
const perIndikator = (
  { sasaran }: Fakta,
  row: (i: FaktaIndikator, s: FaktaSasaran) => Harap[],
  none: (s: FaktaSasaran) => Harap[],
): Harap[][] =>
  sasaran.flatMap((s) =>
    s.indikator.length === 0 ? [none(s)] : s.indikator.map((i) => row(i, s)),
  );

type Harapan = (f: Fakta, s: FaktaSasaran) => Harap[][];

/** By the id of the table without the number of its sasaran. */
const TABEL: { readonly [id: string]: Harapan } = {
  "tabel-target": (_, s) =>
    s.indikator.map((i) => [
      i.nomor,
      nama(i),
      i.baris.satuan ?? BELUM,
      target(i),
      realisasi(i),
      cetakSelisih(selisihTarget(i), i.baris.satuan),
      persen(i.capaian),
    ]),
  "tabel-lalu": ({ tahun }, s) =>
    s.indikator.flatMap((i) => {
      const past = i.lalu.slice(-4);
      const ini = {
        tahun: tahun ?? 0,
        target: i.target,
        realisasi: i.realisasi,
        capaian: i.capaian,
      };
      return [...past, ini].map((year) => {
        const before = past.find((l) => l.tahun === year.tahun - 1)?.realisasi.angka;
        const change =
          year.realisasi.angka && before ? minus(year.realisasi.angka, before) : undefined;
        const { satuan } = i.baris;
        return [
          i.nomor,
          nama(i),
          String(year.tahun),
          cetak(year.target, satuan),
          cetak(year.realisasi, satuan),
          persen(year.capaian),
          cetakSelisih(change, satuan),
        ];
      });
    }),
  "tabel-renstra": (_, s) =>
    s.indikator.map((i) => [
      i.nomor,
      nama(i),
      cetak(i.akhir, i.baris.satuan),
      realisasi(i),
      persen(i.kemajuan),
    ]),
  "tabel-nasional": (_, s) =>
    s.indikator.map((i) => {
      const { angka: national, teks } = i.nasional;
      const r = i.realisasi.angka;
      return [
        i.nomor,
        nama(i),
        realisasi(i),
        national || teks ? cetak(i.nasional, i.baris.satuan) : "tidak tersedia",
        cetakSelisih(r && national ? minus(r, national) : undefined, i.baris.satuan),
      ];
    }),
  "tabel-pengukuran": (f) =>
    perIndikator(
      f,
      (i, s) => [
        String(s.nomor),
        juduls(s),
        nama(i),
        target(i),
        realisasi(i),
        persen(i.capaian),
        i.kategori ?? "n/a",
      ],
      (s) => [String(s.nomor), juduls(s), BELUM, BELUM, BELUM, "n/a", "n/a"],
    ),
  "tabel-rata-rata": ({ sasaran }) =>
    sasaran.map((s) => [
      String(s.nomor),
      juduls(s),
      `${s.terukur} dari ${s.indikator.length}`,
      persen(s.rata),
      s.kategori ?? "n/a",
    ]),
  "tabel-skala": ({ kelas }) =>
    kelas.map(({ batas, kategori }, i) => {
      const above = kelas[i - 1]?.batas;
      const bounds = [batas, above].flatMap((x) =>
        x === undefined ? [] : [`${polos(exactly(x))}%`],
      );
      return [String(i + 1), { hanya: bounds }, kategori];
    }),
  "tabel-perjanjian": (f) =>
    perIndikator(
      f,
      (i, s) => [String(s.nomor), juduls(s), nama(i), target(i)],
      (s) => [String(s.nomor), juduls(s), BELUM, BELUM],
    ),
  "tabel-program": (f) => {
    const programs = programPk(f);
    return [
      ...programs.map(({ uraian, pagu, sumber }, i) => [
        String(i + 1),
        rapi(uraian ?? BELUM),
        uang(pagu),
        rapi(sumber ?? "-"),
      ]),
      ["JUMLAH", "JUMLAH", uang(semua(programs.map(({ pagu }) => pagu))), ""],
    ];
  },
  "tabel-rkt": (f) =>
    kelompok(f.kinerja).flatMap(([nomor, rows]) =>
      rows.map((r) => [
        nomor,
        rapi(rows[0]?.uraian ?? BELUM),
        rapi(r.indikator ?? BELUM),
        nilaiRkt(r, "target"),
      ]),
    ),
  "tabel-efisiensi": ({ sasaran }) =>
    sasaran
      .filter(({ kode, uraian }) => kode !== undefined && uraian !== undefined)
      .map((s) => [
        String(s.nomor),
        juduls(s),
        persenPolos(s.rata),
        s.punyaAnggaran ? uang(s.pagu) : "–",
        s.punyaAnggaran ? uang(s.realisasi) : "–",
        s.punyaAnggaran ? persenPolos(bagian(s.realisasi, s.pagu)) : "–",
        s.efisiensi ? `${persenPolos(s.efisiensi)} / (${s.tingkat})` : "n/a",
      ]),
  "tabel-anggaran": ({ anggaran }) => [
    ...baca(anggaran).map(({ baris, depth, urutan, pagu, realisasi: r }) => [
      depth === 0 ? BEBAS : depth === 1 ? String(urutan) : BEBAS,
      rapi(baris.uraian ?? BELUM),
      uang(pagu),
      uang(r),
      persenPolos(bagian(r, pagu)),
    ]),
    jumlahUang(anggaran),
  ],
  "tabel-belanja": ({ belanja }) => {
    const whole = tambah(belanja.map(({ pagu }) => pagu));
    const [a, b, p, r, s] = jumlahUang(belanja);
    return [
      ...baca(belanja).map(({ baris, depth, urutan, pagu, realisasi: spent }) => [
        depth === 0 ? String(urutan) : "",
        depth === 0 ? rapi(baris.uraian ?? BELUM) : BEBAS,
        uang(pagu),
        persenPolos(bagian(pagu, whole)),
        uang(spent),
        persenPolos(bagian(spent, pagu)),
      ]),
      [a, b, p, whole && whole.p > 0n ? "100,00" : "n/a", r, s] as Harap[],
    ];
  },
  "tabel-alokasi": (f) => {
    const { anggaran, lepas, sasaran } = f;
    const whole = tambah(anggaran.map(({ pagu }) => pagu));
    const [, , p, r] = jumlahUang(anggaran);
    const parts = [
      ...sasaran
        .filter(({ kode, uraian }) => kode !== undefined && uraian !== undefined)
        .map((s) => ({ nama: juduls(s), ada: s.punyaAnggaran, pagu: s.pagu, spent: s.realisasi })),
      ...(lepas.ada
        ? [
            {
              nama: "Tidak dikaitkan langsung dengan sasaran",
              ada: true,
              pagu: lepas.pagu,
              spent: lepas.realisasi,
            },
          ]
        : []),
    ];
    return [
      ...parts.map((x, i) => [
        String(i + 1),
        x.nama,
        BEBAS,
        ...(x.ada
          ? [uang(x.pagu), persenPolos(bagian(x.pagu, whole)), uang(x.spent)]
          : ["–", "–", "–"]),
      ]),
      ["TOTAL", "TOTAL", "TOTAL", p, whole && whole.p > 0n ? "100,00" : "n/a", r] as Harap[],
    ];
  },
  "tabel-skm": ({ kinerja }) => [
    ...UNSUR_SKM.map((unsur, i) => {
      const { jumlah = 0, responden = 0 } = kinerja.skm.unsur[i] ?? {};
      const nrr = ratio(of(BigInt(jumlah)), of(BigInt(responden)));
      return [
        `U${i + 1}`,
        unsur,
        String(responden),
        persenPolos(nrr),
        persenPolos(nrr && times(nrr, of(25n))),
        BEBAS,
      ];
    }),
    ["NILAI IKM", "NILAI IKM", "NILAI IKM", "NILAI IKM", persenPolos(nilaiIkm(kinerja)), BEBAS],
  ],
  "tabel-tujuan": ({ kinerja }) => {
    const tujuan = jenisRenstra(kinerja, "tujuan");
    const sasaran = jenisRenstra(kinerja, "sasaran");
    const groups = tujuan.map(({ kode }) => sasaran.filter((s) => kode && s.induk === kode));
    const left = sasaran.filter((s) => !groups.flat().includes(s));
    return [...groups, ...(left.length > 0 ? [left] : [])].flatMap((group, i) =>
      Array.from({ length: Math.max(1, group.length) }, () => [String(i + 1), BEBAS, BEBAS]),
    );
  },
};

const jenisRenstra = ({ renstra }: Kinerja, jenis: string) =>
  renstra.filter((r) => r.jenis?.trim().toLowerCase() === jenis && r.uraian !== undefined);

/** Mean of the answers of each unsur, 25 for each point; with another weight than 1/9 by that. */
export function nilaiIkm({ skm, pengaturan: { bobotSkm } }: Kinerja): Pecahan | undefined {
  const isBaku = bobotSkm === "baku" || bobotSkm === undefined;
  const factor = isBaku ? of(25n) : times(exactly(bobotSkm), of(225n));
  const answered = skm.unsur.flatMap(
    ({ jumlah, responden }) => ratio(of(BigInt(jumlah)), of(BigInt(responden))) ?? [],
  );
  return mean(answered.map((nrr) => times(nrr, factor)));
}

function jumlahUang(
  rows: Fakta["anggaran"] | Fakta["belanja"],
): [Harap, Harap, string, string, string] {
  const [pagu, spent] = [tambah(rows.map((x) => x.pagu)), tambah(rows.map((x) => x.realisasi))];
  return ["TOTAL", "TOTAL", uang(pagu), uang(spent), persenPolos(bagian(spent, pagu))];
}

/** A sum that leaves nothing out. */
const semua = (xs: readonly (Pecahan | undefined)[]) =>
  xs.every((x) => x !== undefined) ? tambah(xs) : undefined;

export function programPk({ kinerja: { programPk: promised }, anggaran }: Fakta) {
  const now = (kode: string | undefined) =>
    baca(anggaran).find(({ baris }) => kode !== undefined && baris.kode === kode)?.pagu;
  return promised.length === 0
    ? anggaran.map(({ baris, pagu }) => ({
        uraian: baris.uraian,
        pagu,
        kini: pagu,
        sumber: undefined,
      }))
    : promised.map((p) => {
        const kini = now(p.program);
        return {
          uraian: p.namaProgram,
          pagu: p.pagu === undefined ? kini : exactly(p.pagu),
          kini,
          sumber: p.sumberDana,
        };
      });
}

const nilaiRkt = (r: BarisRkt, field: "target" | "realisasi") =>
  denganSatuan(
    cetak(
      {
        angka: r[field] === undefined ? undefined : exactly(r[field]),
        bounds: undefined,
        teks: r.teks[field],
      },
      r.satuan,
    ),
    r.satuan,
  );

/** Rows of RKT by kode with their numbers. */
function kelompok({ rkt }: Kinerja): [string, BarisRkt[]][] {
  const groups = new Map<string, BarisRkt[]>();
  rkt.forEach((r, i) => {
    if (r.uraian === undefined && r.kode === undefined) return;
    const key = r.kode ?? ` ${i}`;
    groups.set(key, [...(groups.get(key) ?? []), r]);
  });
  const at: number[] = [];
  return [...groups.values()].map((rows) => {
    const level = ["program", "kegiatan", "subkegiatan"].indexOf(
      rows[0]?.tingkat?.trim().toLowerCase() ?? "",
    );
    const depth = Math.min(Math.max(level, 0), at.length);
    at.length = Math.min(at.length, depth + 1);
    at[depth] = (at[depth] ?? 0) + 1;
    return [at.join("."), rows];
  });
}

/** Rows of RKT that belong to a program or kegiatan so called, by their indikator. */
export function barisRkt({ kinerja: { anggaran, rkt } }: Fakta, uraian: string, indikator: string) {
  const isNamed = (x: { readonly uraian?: string | undefined }) =>
    tanpaTitik(x.uraian ?? BELUM) === uraian;
  const kode = new Set(anggaran.filter(isNamed).map((x) => x.kode));
  return rkt.filter(
    (r) =>
      tanpaTitik(r.indikator ?? BELUM) === indikator &&
      (isNamed(r) || (r.kode !== undefined && kode.has(r.kode))),
  );
}

/** Programs and kegiatan below a sasaran: each row is that of the budget or RKT that is named beside it. */
function penunjang(f: Fakta, grid: readonly (readonly string[])[]): Harap[][] {
  const rows = baca(f.anggaran);
  let before: number[] = [];
  return grid.map(([nomor = "", uraian = "", isi = ""]) => {
    const parts = nomor.split(".").map(Number);
    const last = parts.at(-1) as number;
    const isSame = parts.join() === before.join();
    const isNext =
      isSame ||
      (parts.slice(0, -1).every((n, i) => n === before[i]) &&
        last === (before[parts.length - 1] ?? 0) + 1);
    before = parts;
    const at = isNext ? nomor : "nomor yang berurutan";
    const isNamed = (name: string | undefined) => tanpaTitik(name ?? BELUM) === uraian;
    if (isi.startsWith("Masukan")) {
      const own = rows.filter(({ baris }) => isNamed(baris.uraian));
      const one = (pick: (x: (typeof own)[number]) => string) => own.map(pick);
      return [
        at,
        BEBAS,
        "Masukan: anggaran (Rp)",
        one((x) => uang(x.pagu)),
        one((x) => uang(x.realisasi)),
        one((x) => persenPolos(bagian(x.realisasi, x.pagu))),
      ];
    }
    if (isi === BELUM) return [at, BEBAS, BELUM, "–", "–", "–"];
    if (isi.startsWith("Keterangan")) return [at, BEBAS, BEBAS, BEBAS, BEBAS, BEBAS];
    const name = isi.replace(/^(Hasil|Keluaran): /, "").split(" / ")[0] as string;
    const own = barisRkt(f, uraian, name);
    const { batas } = f.kinerja.pengaturan;
    const capaian = own.map((r) => {
      const exact =
        r.target === undefined || r.realisasi === undefined
          ? undefined
          : percent(exactly(r.realisasi), exactly(r.target));
      const most = batas?.atas === undefined ? undefined : exactly(batas.atas);
      return persenPolos(exact && most && exact.p * most.q > most.p * exact.q ? most : exact);
    });
    return [
      at,
      BEBAS,
      BEBAS,
      own.flatMap((r) => nilaiRkt(r, "target")),
      own.flatMap((r) => nilaiRkt(r, "realisasi")),
      capaian,
    ];
  });
}

/** The tables of lampiran have no id: their header tells which one it is. */
function lampiran(
  f: Fakta,
  head: string,
  grid: readonly (readonly string[])[],
): Harap[][] | undefined {
  const { sasaran, kinerja } = f;
  const terisi = sasaran.flatMap((s) => s.indikator.map((i) => ({ s, i })));
  if (/^NO\. PROGRAM ANGGARAN/.test(head)) {
    const programs = programPk(f);
    const isChanged = head.includes("PERUBAHAN");
    const kini = (p: (typeof programs)[number]) => p.kini ?? p.pagu;
    const jumlah = (pick: (p: (typeof programs)[number]) => Pecahan | undefined) =>
      uang(semua(programs.map(pick)));
    return [
      ...programs.map((p, i) => [
        String(i + 1),
        rapi(p.uraian ?? BELUM),
        uang(p.pagu),
        ...(isChanged ? [uang(kini(p))] : []),
        rapi(p.sumber ?? "-"),
      ]),
      ["JUMLAH", "JUMLAH", jumlah((p) => p.pagu), ...(isChanged ? [jumlah(kini)] : []), ""],
    ];
  }
  if (head.includes("TARGET AWAL"))
    return terisi.map(({ s, i }) => [
      String(s.nomor),
      juduls(s),
      nama(i),
      BEBAS,
      cetakAwal(i),
      i.baris.sumberTarget === "PK perubahan" ? target(i) : "tetap",
      BEBAS,
    ]);
  if (/^NO\. SASARAN STRATEGIS INDIKATOR KINERJA SATUAN TARGET$/.test(head))
    return terisi.map(({ s, i }) => [String(s.nomor), juduls(s), nama(i), BEBAS, target(i)]);
  if (head.includes("FORMULASI"))
    return terisi
      .filter(({ i }) => i.baris.utama?.trim().toLowerCase() === "ya")
      .map(({ s, i }) => [String(s.nomor), juduls(s), nama(i), BEBAS, BEBAS, BEBAS, BEBAS]);
  if (head.includes("KONDISI AWAL")) {
    const years = head.match(/\d{4}/g) ?? [];
    const dash = (printed: string[]) => printed.map((x) => (x === BELUM ? "-" : x));
    return sasaran
      .filter(({ uraian }) => uraian !== undefined)
      .flatMap((s) =>
        s.indikator.length === 0
          ? [[String(s.nomor), BEBAS, juduls(s), BELUM, "-", "-", ...years.map(() => "-")]]
          : s.indikator.map(({ baris, ...i }) => [
              String(s.nomor),
              BEBAS,
              juduls(s),
              nama({ ...i, baris }),
              BEBAS,
              dash(tertulis(baris.kondisiAwal, baris.teks.kondisiAwal, baris.satuan)),
              ...years.map((y) =>
                dash(tertulis(baris.target[y], baris.teks[`target${y}`], baris.satuan)),
              ),
            ]),
      );
  }
  if (head.includes("KEBIJAKAN PROGRAM"))
    return sasaran
      .filter(({ uraian }) => uraian !== undefined)
      .map((s) => [String(s.nomor), juduls(s), BEBAS, BEBAS, BEBAS]);
  if (/^SASARAN STRATEGIS NO\. PROGRAM/.test(head))
    return kelompok(kinerja).flatMap(([nomor, rows]) => {
      const money = baca(f.anggaran).find(
        ({ baris }) => rows[0]?.kode !== undefined && baris.kode === rows[0].kode,
      );
      const kode = sasaranRkt(kinerja, rows[0]);
      const own = sasaran.find((s) => kode !== undefined && s.kode === kode);
      return rows.map((r) => [
        own === undefined ? (kode ?? "-") : juduls(own),
        nomor,
        rapi(rows[0]?.uraian ?? BELUM),
        rapi(r.indikator ?? BELUM),
        nilaiRkt(r, "target"),
        money === undefined ? "-" : uang(money.pagu),
      ]);
    });
  return grid.length === 0 ? [] : undefined;
}

/** Kode of the sasaran of a row, or of the nearest one above it that has one. */
function sasaranRkt({ rkt }: Kinerja, row: BarisRkt | undefined, steps = 9): string | undefined {
  if (row === undefined || steps === 0) return undefined;
  const above = () => rkt.find(({ kode }) => kode !== undefined && kode === row.induk);
  return row.sasaran ?? sasaranRkt({ rkt } as Kinerja, above(), steps - 1);
}

const tertulis = (x: number | undefined, teks: string | undefined, satuan: string | undefined) =>
  cetak({ angka: x === undefined ? undefined : exactly(x), bounds: undefined, teks }, satuan);

function cetakAwal({ baris }: FaktaIndikator): string[] {
  const { perjanjian: pk, satuan } = baris;
  const isOwn = pk?.targetAwal !== undefined || pk?.teks.targetAwal !== undefined;
  return isOwn
    ? tertulis(pk.targetAwal, pk.teks.targetAwal, satuan)
    : tertulis(baris.targetRenstra.angka, baris.targetRenstra.teks, satuan);
}

/** Cells of a table in their columns: what is merged stands in every place it covers. */
export function kisi({ columns, rows }: Pick<Matrix, "columns" | "rows">): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach(({ cells }, r) => {
    let c = 0;
    for (const one of cells) {
      while (grid[r]?.[c] !== undefined) c++;
      for (let dr = 0; dr < (one.rowSpan ?? 1); dr++)
        for (let dc = 0; dc < (one.columnSpan ?? 1); dc++) {
          const line = grid[r + dr];
          if (line) line[c + dc] = isiOf(one);
        }
    }
  });
  return grid.map((line) => Array.from({ length: columns.length }, (_, c) => line[c] ?? ""));
}

export const isiOf = ({ paragraphs }: Cell): string => rapi(paragraphs.map(lineText).join(" / "));

/** What a table must hold; undefined for one whose numbers are all typed or its rows’ order. */
export function harapan(f: Fakta, block: Table | Matrix): Harap[][] | undefined {
  const grid = kisi(block);
  const head = block.head.flat().map(isiOf).join(" ");
  if (block.type === "matrix") return lampiran(f, head, grid);
  const [, id = "", n] = /^(.*?)(?:-(\d+))?$/.exec(block.id) ?? [];
  const s = f.sasaran.find(({ nomor }) => nomor === Number(n));
  if (id === "tabel-penunjang") return penunjang(f, grid);
  if (["tabel-langkah", "tabel-strategi"].includes(id))
    return grid.map((line, i) => [String(i + 1), ...line.slice(1).map((): Harap => BEBAS)]);
  if (id === "tabel-iku") return grid.map((line) => line.map((): Harap => BEBAS));
  return TABEL[id]?.(f, s as FaktaSasaran);
}
