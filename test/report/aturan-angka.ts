/** Which number may stand in which words: every count, year and sum of the sentences of a report. */
import { compare, exactly, of, type Pecahan } from "../checks/pecahan";
import {
  angka,
  baca,
  bagian,
  type Fakta,
  type FaktaIndikator,
  type FaktaSasaran,
  type Hasil,
  kata,
  persen,
  persenPolos,
  polos,
  tambah,
} from "./fakta";
import { barisRkt, nilaiIkm, programPk, tanpaTitik } from "./tabel-harapan";

/** Where a line stands. */
export interface Tempat {
  readonly di: string;
  readonly sasaran: FaktaSasaran | undefined;
  readonly jenis: "judul" | "kalimat" | "sampul" | "surat";
}

/** A rule: what the captured groups must be where its words stand; undefined where it does not apply. */
type Aturan = readonly [
  pattern: RegExp,
  harap: (m: string[], t: Lingkup) => readonly (string | readonly string[])[] | undefined,
];

export interface Lingkup {
  readonly f: Fakta;
  readonly i: FaktaIndikator | undefined;
  readonly s: FaktaSasaran | undefined;
  readonly tempat: Tempat;
  /** Cells of the table of programs of the sasaran. */
  readonly tabel: readonly (readonly string[])[];
}

const N = String.raw`(\d[\d.]*) \((\p{L}+(?: \p{L}+)*)\)`;
const RP = String.raw`Rp (\d{1,3}(?:\.\d{3})*)`;
const P = String.raw`(-?[\d.]+,\d\d%)`;
export const hitungan = (n: number) => [angka(of(BigInt(n)), 0), kata(n)];
const bilang =
  (count: (t: Lingkup, m: string[]) => number): Aturan[1] =>
  (m, t) =>
    hitungan(count(t, m));
const aturan = (pattern: string, harap: Aturan[1]): Aturan => [
  new RegExp(pattern.replaceAll("<n>", N).replaceAll("<rp>", RP).replaceAll("<p>", P), "gu"),
  harap,
];

const ini = ({ f, s, tempat }: Lingkup): readonly FaktaIndikator[] =>
  s !== undefined && tempat.jenis !== "judul" ? s.indikator : f.indikator;
const berhasil = (list: readonly FaktaIndikator[], ...hasil: Hasil[]) =>
  list.filter((i) => hasil.includes(i.hasil)).length;
const ditetapkan = ({ f }: Lingkup) => f.sasaran.filter(({ uraian }) => uraian !== undefined);
const berkode = (t: Lingkup) => ditetapkan(t).filter(({ kode }) => kode !== undefined);
const jenisIsu = ({ f }: Lingkup, jenis: string) =>
  f.kinerja.isuPenutup.filter(
    (b) => b.jenis?.trim().toLowerCase() === jenis && b.uraian !== undefined,
  ).length;
const jenisRenstra = ({ f }: Lingkup, jenis: string) =>
  f.kinerja.renstra.filter((b) => b.jenis?.trim().toLowerCase() === jenis && b.uraian !== undefined)
    .length;
const gerak = ({ f: { indikator, tahun } }: Lingkup) =>
  indikator.flatMap((i) => {
    const before = i.lalu.find((l) => l.tahun === (tahun ?? 0) - 1)?.realisasi.angka;
    const now = i.realisasi.angka;
    return now && before ? [compare(now, before) * (i.isNegatif ? -1 : 1)] : [];
  });
export const jumlah = (rows: Fakta["anggaran"] | Fakta["belanja"]) => {
  const pagu = tambah(rows.map((x) => x.pagu));
  const spent = tambah(rows.map((x) => x.realisasi));
  return { pagu, spent, serapan: bagian(spent, pagu) };
};
export const rupiah = (x: Pecahan | undefined) => (x === undefined ? "" : angka(x, 0));
const tanpa = (rows: Fakta["anggaran"] | Fakta["belanja"]): number => {
  const some = rows.some((x) => x.realisasi);
  return [...rows].reduce(
    (n, x) => n + Number(some && x.realisasi === undefined) + tanpa(x.anak as typeof rows),
    0,
  );
};
const akhirTercapai = (i: FaktaIndikator): boolean | undefined => {
  const { bounds } = i.akhir;
  const r = i.realisasi.angka;
  if (!bounds || !r) return undefined;
  return i.isNegatif ? compare(r, bounds[1]) <= 0 : compare(r, bounds[0]) >= 0;
};
/** How many programs, or of RKT’s indikator how many done, the table of a sasaran has. */
const banyak = ({ f, tabel }: Lingkup, depth: number) => {
  const rows = baca(f.anggaran);
  const items = new Map(tabel.map(([nomor, uraian = ""]) => [nomor, uraian]));
  const depthOf = (uraian: string) => {
    const isNamed = (name: string | undefined) => tanpaTitik(name ?? "belum tersedia") === uraian;
    const row = f.kinerja.rkt.find((r) => isNamed(r.uraian));
    return (
      rows.find(({ baris }) => isNamed(baris.uraian))?.depth ??
      TINGKAT.indexOf(row?.tingkat?.trim().toLowerCase() ?? "program")
    );
  };
  return [...items.values()].filter((uraian) => Math.min(depthOf(uraian), 2) === depth).length;
};
const TINGKAT = ["program", "kegiatan", "subkegiatan"];
const keluaran = ({ f, tabel }: Lingkup, done?: boolean | "belum lengkap"): number =>
  tabel.filter(([, uraian = "", isi = ""]) => {
    if (!/^(Hasil|Keluaran): /.test(isi)) return false;
    if (done === undefined) return true;
    const name = isi.replace(/^(Hasil|Keluaran): /, "").split(" / ")[0] as string;
    const { target, realisasi } = barisRkt(f, uraian, name)[0] ?? {};
    if (target === undefined || realisasi === undefined) return done === "belum lengkap";
    return realisasi >= target === done;
  }).length;

/** Realisasi of the years as numbers, the one reported last. */
const deret = ({ f, i }: Lingkup) =>
  [
    ...(i?.lalu.slice(-4).map((l) => ({ tahun: l.tahun, r: l.realisasi.angka })) ?? []),
    { tahun: f.tahun ?? 0, r: i?.realisasi.angka },
  ].filter((x): x is { tahun: number; r: Pecahan } => x.r !== undefined);
function beruntun(t: Lingkup): { n: number; sejak: number } {
  const points = deret(t).reverse();
  let n = 0;
  const way = (k: number) => {
    const [a, b] = [points[k], points[k + 1]];
    return a && b && a.tahun - b.tahun === 1 ? compare(a.r, b.r) : 0;
  };
  while (way(n) !== 0 && way(n) === way(0)) n++;
  return { n, sejak: points[n]?.tahun ?? 0 };
}
const sisaTahun = ({ f }: Lingkup) => (f.kinerja.identitas.akhirRenstra ?? 0) - (f.tahun ?? 0);
const tahunIni = ({ f }: Lingkup, more = 0) => String((f.tahun ?? 0) + more);

/** Sums of the tied parts of the budget. */
const terkait = (t: Lingkup) => berkode(t).filter((s) => s.punyaAnggaran);

export const ATURAN: readonly Aturan[] = [
  // Structure and law, which no workbook changes.
  aturan(String.raw`Peraturan Pemerintah Nomor (\d+) Tahun (\d+)`, () => ["8", "2006"]),
  aturan(String.raw`Peraturan Presiden Nomor (\d+) Tahun (\d+)`, () => ["29", "2014"]),
  aturan(String.raw`Reformasi Birokrasi Nomor (\d+) Tahun (\d+) tentang Petunjuk Teknis`, () => [
    "53",
    "2014",
  ]),
  aturan(String.raw`Reformasi Birokrasi Nomor (\d+) Tahun (\d+);`, () => ["14", "2017"]),
  aturan(String.raw`skala (\d+) sampai dengan (\d+)`, () => ["1", "4"]),
  aturan(String.raw`kemudian dikalikan (\d+)`, () => ["25"]),
  aturan(String.raw`dikalikan bobot ([\d/,]+),`, (_, { f }) => {
    const { bobotSkm } = f.kinerja.pengaturan;
    return typeof bobotSkm === "number" ? [polos(exactly(bobotSkm))] : ["1/9"];
  }),
  aturan(String.raw`garis putus-putus menunjukkan (\d+%)`, () => ["100%"]),
  aturan(String.raw`× (\d+%)`, () => ["100%"]),
  // Years.
  aturan(
    String.raw`(?:peningkatan kinerja pada|pelaksanaan kinerja|perencanaan kinerja|penganggaran) Tahun (\d+)`,
    (_, t) => [tahunIni(t, 1)],
  ),
  aturan(String.raw`Dibandingkan dengan Tahun (\d+), kinerja`, (_, t) => [tahunIni(t, -1)]),
  aturan(String.raw`target akhir Renstra Tahun (\d+)`, (_, { f }) => [
    String(f.kinerja.identitas.akhirRenstra),
  ]),
  aturan(String.raw`TARGET AKHIR RENSTRA \((\d+)\)`, (_, { f }) => [
    String(f.kinerja.identitas.akhirRenstra),
  ]),
  aturan(String.raw`(\d+)–(\d+)`, (_, { f }) => [
    String(f.kinerja.identitas.awalRenstra),
    String(f.kinerja.identitas.akhirRenstra),
  ]),
  aturan(String.raw`menjadi [^.]{0,60}? pada Tahun (\d+)`, (_, t) => [tahunIni(t)]),
  aturan(String.raw`, realisasi Tahun (\d+) sebesar [^.]*? belum tersedia`, () => undefined),
  aturan(
    String.raw`pada Tahun (\d+) belum tersedia, sehingga pembandingnya Tahun (\d+)`,
    (_, t) => [
      tahunIni(t, -1),
      String(t.i?.lalu.filter((l) => l.realisasi.angka || l.realisasi.teks).at(-1)?.tahun),
    ],
  ),
  aturan(String.raw`pada Tahun (\d+) belum tersedia`, (_, t) => [tahunIni(t)]),
  aturan(
    String.raw`Tahun (\d+) merupakan yang (?:tertinggi|terendah) di antara data yang tersedia sejak Tahun (\d+)`,
    (_, t) => [tahunIni(t), String(deret(t)[0]?.tahun)],
  ),
  aturan(String.raw`<n> tahun berturut-turut sejak Tahun (\d+)`, (_, t) => {
    const { n, sejak } = beruntun(t);
    return [...hitungan(n), String(sejak)];
  }),
  aturan("(?:dalam|,) <n> tahun", bilang(sisaTahun)),
  // Counts.
  aturan(
    "terlampaui pada (?:seluruh )?<n> indikator",
    bilang((t) => berhasil(ini(t), "terlampaui")),
  ),
  aturan(
    "belum tercapai pada (?:seluruh )?<n> indikator",
    bilang((t) => berhasil(ini(t), "belum tercapai")),
  ),
  aturan(
    "belum dapat disimpulkan pada (?:seluruh )?<n> indikator",
    bilang((t) => berhasil(ini(t), "belum ada")),
  ),
  aturan(
    "Target tercapai pada (?:seluruh )?<n> indikator",
    bilang((t) => berhasil(ini(t), "tercapai", "terlampaui")),
  ),
  aturan(
    "tercapai pada (?:seluruh )?<n> indikator",
    bilang((t) => berhasil(ini(t), "tercapai")),
  ),
  aturan(String.raw`Target (belum )?tercapai pada (\d+) dari <n> indikator`, ([, belum], t) => [
    belum ?? "",
    String(belum ? berhasil(ini(t), "belum tercapai") : berhasil(ini(t), "tercapai", "terlampaui")),
    ...hitungan(ini(t).length),
  ]),
  aturan(
    "Dari <n> indikator, <n> indikator mencapai target dan <n> indikator belum mencapainya",
    (_, t) => [
      ...hitungan(ini(t).length),
      ...hitungan(berhasil(ini(t), "tercapai", "terlampaui")),
      ...hitungan(berhasil(ini(t), "belum tercapai")),
    ],
  ),
  aturan(
    String.raw`<n> indikator berkategori (\p{L}+(?: \p{Lu}\p{L}+)*)`,
    ([, , , kategori = ""], t) => [
      ...hitungan(ini(t).filter((i) => i.kategori === kategori).length),
      kategori,
    ],
  ),
  aturan(
    "<n> indikator belum dapat dinilai",
    bilang((t) => ini(t).filter((i) => i.kategori === undefined).length),
  ),
  aturan("(membaik|menurun|tidak berubah) pada <n> indikator", ([, word = ""], t) => {
    const sign = { membaik: 1, menurun: -1 }[word] ?? 0;
    return [word, ...hitungan(gerak(t).filter((g) => g === sign).length)];
  }),
  aturan(
    "<n> indikator belum memiliki data pembanding",
    bilang((t) => t.f.indikator.length - gerak(t).length),
  ),
  aturan(
    "<n> indikator dihitung dengan rumus pertama dan <n> indikator dengan rumus kedua",
    (_, { f }) => {
      const n = f.indikator.filter((i) => i.isNegatif).length;
      return [...hitungan(f.indikator.length - n), ...hitungan(n)];
    },
  ),
  aturan(
    "yang diukur, seluruhnya <n> indikator, dihitung dengan rumus (pertama|kedua)",
    ([, , , rumus = ""], { f }) => [
      ...hitungan(f.indikator.filter((i) => i.isNegatif === (rumus === "kedua")).length),
      rumus,
    ],
  ),
  aturan(
    "Dari <n> indikator yang dapat dibandingkan, (?:belum|seluruhnya)",
    bilang(({ f }) => f.indikator.filter((i) => akhirTercapai(i) !== undefined).length),
  ),
  aturan("Dari <n> indikator yang dapat dibandingkan, <n> indikator", (_, { f }) => [
    ...hitungan(f.indikator.filter((i) => akhirTercapai(i) !== undefined).length),
    ...hitungan(f.indikator.filter((i) => akhirTercapai(i) === true).length),
  ]),
  aturan(
    String.raw`(?:Dari|dengan) <n> indikator(?: kinerja)?(?= (?:yang diukur|tersebut|pada|sebagaimana)|\.)`,
    bilang((t) => ini(t).length),
  ),
  aturan(
    "<n> indikator kinerja",
    bilang((t) => ini(t).length),
  ),
  aturan(
    "Rata-rata capaian <n> sasaran strategis lainnya",
    bilang((t) => ditetapkan(t).filter((s) => !s.rata).length),
  ),
  aturan(
    "Rata-rata capaian <n> sasaran strategis (?:berkisar|sebesar)",
    bilang((t) => ditetapkan(t).filter((s) => s.rata).length),
  ),
  aturan(
    "Dari <n> sasaran strategis, (?=.*(?:efisien))",
    bilang((t) => berkode(t).length),
  ),
  aturan(
    "<n> sasaran strategis",
    bilang((t) => ditetapkan(t).length),
  ),
  aturan(
    "<n> sasaran (tergolong (?:cukup efisien|tidak efisien|efisien)|tidak dapat dihitung efisiensinya)",
    ([, , , what = ""], t) => {
      const tingkat = /^tergolong (.*)/.exec(what)?.[1];
      return [...hitungan(berkode(t).filter((s) => s.tingkat === tingkat).length), what];
    },
  ),
  aturan(
    String.raw`<n> sasaran (?:berkategori (\p{L}+(?: \p{Lu}\p{L}+)*)|tidak berkategori)`,
    ([, , , kategori], t) => [
      ...hitungan(ditetapkan(t).filter((s) => s.rata && s.kategori === kategori).length),
      ...(kategori === undefined ? [] : [kategori]),
    ],
  ),
  aturan(
    String.raw`<n> sasaran \(anggarannya belum tersedia\)`,
    bilang((t) => terkait(t).length),
  ),
  aturan(String.raw`<n> sasaran sebesar <rp>(?: \(<p>\))?`, (_, t) => {
    const pagu = tambah(terkait(t).map((s) => s.pagu));
    return [
      ...hitungan(terkait(t).length),
      rupiah(pagu),
      persen(bagian(pagu, jumlah(t.f.anggaran).pagu)),
    ];
  }),
  aturan(String.raw`<n> sasaran \(<p>\)`, ([, , , p = ""], t) => [
    ...hitungan(ditetapkan(t).filter((s) => s.rata && persen(s.rata) === p).length),
    p,
  ]),
  aturan(
    String.raw`Serapan tertinggi terdapat pada .*?(?:<n> program )?\(<p>\) dan terendah pada .*?(?:<n> program )?\(<p>\)\.`,
    ([, high, , , low], { f }) => {
      const rates = f.anggaran.flatMap((x) => bagian(x.realisasi, x.pagu) ?? []).sort(compare);
      return [
        [rates.at(-1), high],
        [rates[0], low],
      ].flatMap(([rate, n]) => {
        const printed = persen(rate as Pecahan | undefined);
        const same = rates.filter((r) => persen(r) === printed).length;
        return [...(n === undefined ? ["", ""] : hitungan(same)), printed];
      });
    },
  ),
  aturan(
    String.raw`(?:didukung oleh|dilaksanakan) (?:<n> program)?(?: dan |, )?(?:<n> kegiatan)?(?: dan |, dan |, )?(?:<n> subkegiatan)?(?=\.)`,
    (_, t) =>
      t.s === undefined
        ? undefined
        : [...hitungan(banyak(t, 0)), ...hitungan(banyak(t, 1)), ...hitungan(banyak(t, 2))],
  ),
  aturan(
    "<n> indikator program dan kegiatan",
    bilang((t) => keluaran(t)),
  ),
  aturan(
    "<n> indikator mencapai targetnya",
    bilang((t) => keluaran(t, true)),
  ),
  aturan(
    "<n> indikator belum mencapai targetnya",
    bilang((t) => keluaran(t, false)),
  ),
  aturan(
    "<n> indikator belum memiliki target atau realisasi",
    bilang((t) => keluaran(t, "belum lengkap")),
  ),
  aturan(
    "<n> misi",
    bilang((t) => jenisRenstra(t, "misi")),
  ),
  aturan(String.raw`misi ke-(\d+)`, ([, n = ""], t) => [
    Number(n) >= 1 && Number(n) <= jenisRenstra(t, "misi") ? n : "misi yang ada",
  ]),
  aturan(
    "<n> tujuan",
    bilang((t) => jenisRenstra(t, "tujuan")),
  ),
  aturan(
    "<n> IKU",
    bilang(
      ({ f }) => f.indikator.filter((i) => i.baris.utama?.trim().toLowerCase() === "ya").length,
    ),
  ),
  aturan(
    "<n> kategori",
    bilang(({ f }) => f.kelas.length),
  ),
  aturan(
    "<n> permasalahan utama",
    bilang((t) => jenisIsu(t, "permasalahan utama")),
  ),
  aturan(
    "<n> hambatan",
    bilang((t) => jenisIsu(t, "hambatan")),
  ),
  aturan(
    "<n> langkah perbaikan",
    bilang((t) => jenisIsu(t, "langkah perbaikan")),
  ),
  aturan(
    "<n> responden",
    bilang(({ f }) => f.kinerja.skm.responden),
  ),
  aturan("<n> unsur pelayanan", () => hitungan(9)),
  aturan(
    "<n> desa/kelurahan",
    bilang(({ f }) => f.kinerja.identitas.jumlahDesa ?? 0),
  ),
  aturan(
    "Realisasi <n> baris anggaran belum tersedia",
    bilang(({ f }) => tanpa(f.anggaran)),
  ),
  aturan(
    "Realisasi <n> jenis belanja belum tersedia",
    bilang(({ f }) => tanpa(f.belanja.map((x) => ({ ...x, anak: [] })))),
  ),
  aturan(
    "Target tersebut didukung oleh <n> program(?: dengan anggaran seluruhnya <rp>)?",
    (_, { f }) => [
      ...hitungan(programPk(f).length),
      rupiah(tambah(programPk(f).map(({ pagu }) => pagu))),
    ],
  ),
  aturan(
    String.raw`dilaksanakan melalui <n> program(?: dan <n> kegiatan)?\. Realisasinya`,
    (_, { f }) => [
      ...hitungan(f.anggaran.length),
      ...hitungan(baca(f.anggaran).filter(({ depth }) => depth === 1).length),
    ],
  ),
  // RKT, of the whole instansi.
  aturan(
    String.raw`RKT \S[^.]*? memuat (?:<n> program)?(?:,? dan |, )?(?:<n> kegiatan)?(?:,? dan |, )?(?:<n> subkegiatan)? dengan indikator`,
    (_, t) => TINGKAT.flatMap((tingkat) => hitungan(tingkatRkt(t, tingkat))),
  ),
  // Money.
  aturan(
    "(?:anggaran program dan kegiatan|Realisasinya|seluruh belanja|realisasinya)[^.]*? sebesar <rp>(?: (?:atau <p> )?dari anggaran <rp>)?",
    ([all = ""], t) => {
      const isBelanja =
        all.startsWith("seluruh belanja") ||
        all.startsWith("realisasinya") ||
        t.tempat.di === "anggaran-belanja";
      const { pagu, spent, serapan } = jumlah(isBelanja ? t.f.belanja : t.f.anggaran);
      return [rupiah(spent), persen(serapan), rupiah(pagu)];
    },
  ),
  aturan("Dari anggaran program sebesar <rp>", (_, { f }) => [rupiah(jumlah(f.anggaran).pagu)]),
  aturan("seluruhnya sebesar <rp>", (_, { f }) => [rupiah(jumlah(f.belanja).pagu)]),
  aturan(String.raw`Selebihnya, <rp>(?: \(<p>\))?`, (_, { f }) => [
    rupiah(f.lepas.pagu),
    persen(bagian(f.lepas.pagu, jumlah(f.anggaran).pagu)),
  ]),
  aturan(String.raw`Sasaran (\d+) sebesar <rp>(?: \(<p>\))?`, ([, n = ""], { f }) => {
    const s = f.sasaran.find(({ nomor }) => String(nomor) === n);
    return [n, rupiah(s?.pagu), persen(bagian(s?.pagu, jumlah(f.anggaran).pagu))];
  }),
  aturan("<rp> dari <rp>", (_, { s }) => s && [rupiah(s.realisasi), rupiah(s.pagu)]),
  aturan(
    "(?:terserap|serapan|serapan anggaran) <p>",
    (_, { s }) => s && [persen(bagian(s.realisasi, s.pagu))],
  ),
  aturan(
    String.raw`(?:Selisih keduanya|Selisih sebesar|Dengan selisih) (-?[\d.]+,\d\d) poin`,
    (_, { s }) => s && [persenPolos(s.efisiensi)],
  ),
  aturan(String.raw`(?:lebih dari|dari -|sampai dengan) ([\d.,]+) poin`, (_, { f }) => [
    polos(exactly(f.kinerja.pengaturan.ambangEfisiensi)),
  ]),
  aturan(String.raw`dari -([\d.,]+) sampai`, (_, { f }) => [
    polos(exactly(f.kinerja.pengaturan.ambangEfisiensi)),
  ]),
  aturan(
    String.raw`dibatasi (?:paling rendah (-?[\d.,]+%))?(?: dan )?(?:paling tinggi (-?[\d.,]+%))?`,
    (_, { f }) => {
      const { bawah, atas } = f.kinerja.pengaturan.batas ?? {};
      return [bawah, atas].map((x) => (x === undefined ? "" : `${polos(exactly(x))}%`));
    },
  ),
  aturan(String.raw`Nilai IKM yang diperoleh sebesar ([\d.,]+)`, (_, { f }) => [
    persenPolos(nilaiIkm(f.kinerja)),
  ]),
];

const tingkatRkt = ({ f }: Lingkup, tingkat: string) =>
  new Set(
    f.kinerja.rkt
      .filter((r) => r.tingkat?.trim().toLowerCase() === tingkat)
      .map((r) => r.kode ?? r),
  ).size;
