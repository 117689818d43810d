/** What may be said in numbers of an indikator, a sasaran or the whole. */
import { minus, of, type Pecahan } from "../checks/pecahan";
import {
  angka,
  baca,
  bagian,
  cetak,
  type Fakta,
  type FaktaIndikator,
  type FaktaSasaran,
  mutlak,
  persen,
  persenPolos,
  polos,
  selisihTarget,
  tambah,
} from "./fakta";

/** Everything that may be said of an indikator in numbers. */
export function nilaiIndikator(i: FaktaIndikator, _f: Fakta): string[] {
  const { satuan } = i.baris;
  const r = i.realisasi.angka;
  const before = i.lalu
    .slice(-4)
    .filter((l) => l.realisasi.angka || l.realisasi.teks)
    .at(-1);
  const distances = (x: Pecahan | undefined, whole?: Pecahan) =>
    x === undefined
      ? []
      : [polos(mutlak(x)), ...(whole ? [persen(bagian(mutlak(x), mutlak(whole)))] : [])];
  const bounds = i.target.bounds ?? [];
  const near = selisihTarget(i);
  const end = i.akhir.bounds ?? [];
  return [
    ...cetak(i.target, satuan),
    ...cetak(i.realisasi, satuan),
    persen(i.capaian),
    ...distances(near),
    ...bounds.flatMap((b) => (r && near ? distances(near, b) : [])),
    ...(before
      ? [
          ...cetak(before.realisasi, satuan),
          persen(before.capaian),
          ...(r && before.realisasi.angka
            ? distances(minus(r, before.realisasi.angka), before.realisasi.angka)
            : []),
        ]
      : []),
    ...cetak(i.akhir, satuan),
    persen(i.kemajuan),
    ...end.flatMap((b) => (r ? distances(minus(b, r)) : [])),
    ...cetak(i.nasional, satuan),
    ...(r && i.nasional.angka ? distances(minus(r, i.nasional.angka)) : []),
  ];
}

/** Years that may be spoken of with an indikator. */
export const tahunIndikator = (i: FaktaIndikator, f: Fakta): string[] => {
  const before = i.lalu.slice(-4).filter((l) => l.realisasi.angka || l.realisasi.teks);
  return [f.tahun, before.at(-1)?.tahun, f.kinerja.identitas.akhirRenstra].map(String);
};

/** Everything that may be said of a sasaran as a whole. */
export function nilaiSasaran(s: FaktaSasaran, f: Fakta): string[] {
  const whole = tambah(f.anggaran.map((x) => x.pagu));
  return [
    persen(s.rata),
    persen(bagian(s.realisasi, s.pagu)),
    persen(bagian(s.pagu, whole)),
    ...[s.pagu, s.realisasi].flatMap((x) => (x ? [angka(x, 0)] : [])),
    ...(s.efisiensi ? [persenPolos(s.efisiensi)] : []),
  ];
}

/** What a number after such words can only be. */
export function peran(before: string, i: FaktaIndikator): string[] | undefined {
  const { satuan } = i.baris;
  if (/tingkat kemajuan $/.test(before)) return [persen(i.kemajuan)];
  if (/(?:Dengan capaian sebesar|Capaiannya|dengan capaian|\(capaian) $/.test(before))
    return [persen(i.capaian)];
  if (/ditargetkan (?:paling tinggi )?$/.test(before)) return cetak(i.target, satuan);
  if (/(?:dan|^|[^\p{L}])terealisasi $/u.test(before)) return cetak(i.realisasi, satuan);
  if (/standar nasional sebesar $/.test(before)) return cetak(i.nasional, satuan);
  if (/target akhir Renstra sebesar $/.test(before)) return cetak(i.akhir, satuan);
  return undefined;
}

/** What is said of the whole: parts of the budget by name, highest and lowest. */
export function nilaiUmum(f: Fakta): string[] {
  const whole = tambah(f.belanja.map((x) => x.pagu));
  const rates = f.sasaran.flatMap((s) => (s.rata ? [persen(s.rata)] : []));
  const nrr = f.kinerja.skm.unsur.flatMap(({ jumlah: j, responden }) =>
    responden > 0 ? [angka(of(BigInt(j), BigInt(responden)), 2)] : [],
  );
  return [
    ...rates,
    ...nrr,
    ...baca(f.belanja).flatMap((x) => [
      ...(x.pagu ? [angka(x.pagu, 0)] : []),
      persen(bagian(x.pagu, whole)),
    ]),
  ];
}
