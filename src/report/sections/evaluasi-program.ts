import type { BarisRkt, Kinerja } from "../../sheets/kinerja";
import { cell, emphasis, heading, paragraph, ref, row, table } from "../blocks";
import type { Context } from "../contract";
import { hitungan, rangkai, tanpaTitik } from "../kalimat/hitungan";
import { sebagaiKalimat } from "../kalimat/ketikan";
import {
  BELUM_TERSEDIA,
  CATATAN_TAK_TERHITUNG,
  cetakNilai,
  cetakPersenTanpaTanda,
  cetakUang,
} from "../kalimat/nilai";
import { pilih } from "../kalimat/variasi";
import { isKosong, narasiOf } from "../narasi";
import type { Block, Cell, TableRow } from "../node";
import type { Penunjang, Tingkat } from "../penunjang";
import type { Sasaran } from "../sasaran";
import { narasi } from "./narasi";

/** Analysis 7: programs and kegiatan with what went in and what came out. */
export function programPenunjang(
  kinerja: Kinerja,
  sasaran: Sasaran,
  program: readonly Penunjang[],
  { sebutan }: Context,
): Block[] {
  const { nomor } = sasaran;
  const typed = narasiOf(kinerja, sasaran).find(({ kolom }) => kolom === "programPenunjang");
  const written =
    typed !== undefined && (typed.butir.length > 0 || isKosong(typed))
      ? narasi("Program penunjang", typed, sasaran)
      : [];
  const title = heading(4, `sasaran-${nomor}-program`, "Program dan Kegiatan Penunjang");
  if (program.length === 0)
    return [
      title,
      paragraph(
        "Data program dan kegiatan yang dikaitkan langsung dengan sasaran ini belum tersedia.",
      ),
      ...written,
    ];
  const id = `tabel-penunjang-${nomor}`;
  const rows = program.flatMap(barisProgram);
  return [
    title,
    ...written,
    paragraph(
      `${jumlah(sasaran, program)}${keluaran(program)} Rinciannya disajikan pada `,
      ref(id),
      ".",
    ),
    table({
      id,
      title: `Masukan dan Keluaran Program dan Kegiatan Penunjang Sasaran ${nomor} ${sebutan.tahun}`,
      columns: [
        ["NO.", 10, "center"],
        ["PROGRAM/KEGIATAN", 35, "left"],
        ["MASUKAN, KELUARAN, DAN HASIL", 43, "left"],
        ["TARGET", 26, "right"],
        ["REALISASI", 25, "right"],
        ["CAPAIAN (%)", 16, "right"],
      ],
      rows,
      note: program.some(
        ({ masukan, keluaran: out }) =>
          (masukan !== undefined && masukan.serapan === undefined) ||
          out.some(({ capaian }) => capaian === undefined),
      )
        ? CATATAN_TAK_TERHITUNG
        : "",
    }),
  ];
}

const LABEL: Readonly<Record<Tingkat, string>> = {
  program: "Hasil",
  kegiatan: "Keluaran",
  subkegiatan: "Keluaran",
};

function barisProgram({ nomor, tingkat, uraian, masukan, keluaran: out }: Penunjang): TableRow[] {
  const notes = out.map(({ keterangan }) => tanpaTitik(keterangan ?? ""));
  const [common = ""] = notes;
  // Said once below all of them, or beside each where they differ.
  const isCommon = notes.every((note) => note === common);
  const lines: (readonly (string | Cell)[])[] = [
    ...(masukan === undefined
      ? []
      : [
          [
            "Masukan: anggaran (Rp)",
            cetakUang(masukan.jumlahPagu),
            cetakUang(masukan.jumlahRealisasi),
            cetakPersenTanpaTanda(masukan.serapan),
          ],
        ]),
    ...out.map((r, i) => [
      indikator(
        `${LABEL[tingkat]}: ${tanpaTitik(r.indikator ?? BELUM_TERSEDIA)}`,
        isCommon ? "" : (notes[i] ?? ""),
      ),
      nilai(r.target, r.teks.target, r),
      nilai(r.realisasi, r.teks.realisasi, r),
      cetakPersenTanpaTanda(r.capaian),
    ]),
    ...(isCommon && common !== ""
      ? [[cell([emphasis(keterangan(common))], { columnSpan: 4 })]]
      : []),
  ];
  const rest = lines.length > 0 ? lines : [[BELUM_TERSEDIA, "–", "–", "–"]];
  const span = rest.length > 1 ? { rowSpan: rest.length } : {};
  return rest.map((cells, i) =>
    row(i > 0 ? cells : [cell(nomor, span), cell(uraian ?? BELUM_TERSEDIA, span), ...cells]),
  );
}

const keterangan = (note: string) => `Keterangan: ${sebagaiKalimat(note)}`;

const indikator = (text: string, note: string): Cell => ({
  paragraphs: note === "" ? [[text]] : [[text], [emphasis(keterangan(note))]],
});

const nilai = (angka: number | undefined, teks: string | undefined, { satuan }: BarisRkt) =>
  cetakNilai(angka, teks, satuan);

/** “Pencapaian Sasaran 2 didukung oleh 1 (satu) program dan 3 (tiga) kegiatan.” */
function jumlah({ nomor }: Sasaran, program: readonly Penunjang[]): string {
  const count = (tingkat: Tingkat) => program.filter((p) => p.tingkat === tingkat).length;
  const counts = rangkai(
    (["program", "kegiatan", "subkegiatan"] as const).flatMap((tingkat) =>
      count(tingkat) > 0 ? [hitungan(count(tingkat), tingkat)] : [],
    ),
  );
  return pilih(nomor - 1, [
    `Pencapaian Sasaran ${nomor} didukung oleh ${counts}.`,
    `Untuk mewujudkan Sasaran ${nomor} dilaksanakan ${counts}.`,
  ]);
}

/** How the outputs came out; nothing where no indikator has been planned. */
function keluaran(program: readonly Penunjang[]): string {
  const rows = program.flatMap(({ keluaran: out }) => out);
  if (rows.length === 0) return "";
  const isDone = ({ target, realisasi }: BarisRkt) =>
    target === undefined || realisasi === undefined ? undefined : realisasi >= target;
  const count = (done: boolean | undefined) => rows.filter((r) => isDone(r) === done).length;
  const phrases = [
    ...(count(true) > 0 ? [`${hitungan(count(true), "indikator")} mencapai targetnya`] : []),
    ...(count(false) > 0
      ? [`${hitungan(count(false), "indikator")} belum mencapai targetnya`]
      : []),
    ...(count(undefined) > 0
      ? [
          `${hitungan(count(undefined), "indikator")} belum memiliki target atau realisasi yang lengkap`,
        ]
      : []),
  ];
  return ` Dari ${hitungan(rows.length, "indikator program dan kegiatan")} tersebut, ${rangkai(phrases)}.`;
}
