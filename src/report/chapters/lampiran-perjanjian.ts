import { sum } from "../../domain/desimal";
import { formatTanggal } from "../../domain/tanggal";
import type { Indikator, Kinerja, Nilai } from "../../sheets/kinerja";
import { cell, matrix, mergedRows, paragraph, row } from "../blocks";
import type { Chapter } from "../contract";
import { cetakTarget } from "../kalimat/capaian";
import { BELUM_TERSEDIA, cetakNilai, cetakUang } from "../kalimat/nilai";
import type { Block, Party } from "../node";
import { type Sasaran, sasaranOf } from "../sasaran";
import { barisProgram } from "../sections/perjanjian-kinerja";

/** What is left to write by hand on the form. */
const TITIK = "……………………………";

const terisi = (kinerja: Kinerja): readonly Sasaran[] =>
  sasaranOf(kinerja).filter(({ indikator }) => indikator.length > 0);

/** Lampiran, Perjanjian Kinerja: what both parties declare, as PermenPANRB 53/2014 words it. */
export const lampiranPerjanjian: Chapter = {
  id: "lampiran-perjanjian",
  part: "lampiran",
  title: "Perjanjian Kinerja",
  compose(kinerja, { sebutan: { tahun, instansi } }) {
    if (terisi(kinerja).length === 0) return [];
    const { identitas } = kinerja;
    const { kepalaNama, kepalaJabatan, atasanNama, atasanJabatan } = identitas;
    return [
      { type: "paragraph", style: "quote", content: [judul(instansi, tahun)], keepNext: true },
      paragraph(
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:",
      ),
      para(kepalaNama, kepalaJabatan),
      paragraph("selanjutnya disebut pihak pertama."),
      para(atasanNama, atasanJabatan),
      paragraph("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
      paragraph(
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.",
      ),
      paragraph(
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.",
      ),
      tandaTangan(kinerja),
    ];
  },
};

const judul = (instansi: string, tahun: string) => ({
  type: "strong" as const,
  text: `PERJANJIAN KINERJA ${tahun.toUpperCase()} ${instansi.toUpperCase()}`,
});

const para = (nama: string | undefined, jabatan: string | undefined): Block => ({
  type: "pairs",
  rows: [
    { key: "Nama", value: nama ?? TITIK },
    { key: "Jabatan", value: jabatan ?? TITIK },
  ],
});

function tandaTangan({ identitas }: Kinerja): Block {
  const { tempatLaporan, tahun, tanggalPerjanjian, kepalaNama, kepalaPangkat, kepalaNip } =
    identitas;
  const tanggal = tanggalPerjanjian === undefined ? undefined : formatTanggal(tanggalPerjanjian);
  const party = (
    role: string,
    office: string | undefined,
    name: string | undefined,
    lines: readonly string[] = [],
  ): Party => ({ role, office: office ?? TITIK, name: name ?? TITIK, lines });
  return {
    type: "signatures",
    date: `${tempatLaporan ?? TITIK}, ${tanggal ?? `…………………… ${tahun ?? ""}`}`.trim(),
    left: party("Pihak Kedua,", identitas.atasanJabatan, identitas.atasanNama),
    right: party("Pihak Pertama,", identitas.kepalaJabatan, kepalaNama, [
      ...(kepalaPangkat === undefined ? [] : [kepalaPangkat]),
      ...(kepalaNip === undefined ? [] : [`NIP ${kepalaNip.replace(/^nip\.?\s*/i, "")}`]),
    ]),
  };
}

/** The form of the Perjanjian Kinerja: sasaran, indikator and target, then program and budget. */
export const lampiranPerjanjianFormulir: Chapter = {
  id: "lampiran-perjanjian-formulir",
  part: "lampiran",
  isLandscape: true,
  compose(kinerja, { sebutan: { tahun, instansi } }) {
    const sasaran = terisi(kinerja);
    if (sasaran.length === 0) return [];
    return [
      { type: "paragraph", style: "quote", content: [judul(instansi, tahun)], keepNext: true },
      target(sasaran),
      ...program(kinerja),
      tandaTangan(kinerja),
    ];
  },
};

/** Awal and perubahan apart where a target was changed during the year. */
function target(sasaran: readonly Sasaran[]): Block {
  const hasChange = sasaran.some(({ indikator }) => indikator.some(isBerubah));
  const rows = sasaran.flatMap(({ nomor, uraian, indikator }) =>
    mergedRows(
      [String(nomor), uraian],
      indikator.map((i) => [
        i.indikator ?? BELUM_TERSEDIA,
        i.satuan ?? "-",
        ...(hasChange
          ? [targetAwal(i), isBerubah(i) ? cetakTarget(i) : "tetap", i.perjanjian?.alasan ?? "-"]
          : [cetakTarget(i)]),
      ]),
    ),
  );
  return matrix({
    columns: hasChange
      ? [
          ["NO.", 10, "center"],
          ["SASARAN STRATEGIS", 60, "left"],
          ["INDIKATOR KINERJA", 75, "left"],
          ["SATUAN", 20, "center"],
          ["TARGET AWAL", 24, "center"],
          ["TARGET PERUBAHAN", 26, "center"],
          ["ALASAN", 42, "left"],
        ]
      : [
          ["NO.", 10, "center"],
          ["SASARAN STRATEGIS", 85, "left"],
          ["INDIKATOR KINERJA", 105, "left"],
          ["SATUAN", 25, "center"],
          ["TARGET", 32, "center"],
        ],
    rows,
  });
}

const isBerubah = ({ sumberTarget }: Indikator) => sumberTarget === "PK perubahan";

/** What was promised at first: the Perjanjian Kinerja's own target, or that of the Renstra. */
function targetAwal({ perjanjian, targetRenstra, satuan }: Indikator): string {
  const print = ({ angka, teks }: Pick<Nilai, "angka" | "teks">) => cetakNilai(angka, teks, satuan);
  const typed = { angka: perjanjian?.targetAwal, teks: perjanjian?.teks.targetAwal };
  return typed.angka === undefined && typed.teks === undefined
    ? print(targetRenstra)
    : print(typed);
}

function program(kinerja: Kinerja): Block[] {
  const programs = barisProgram(kinerja);
  if (programs.length === 0) return [];
  const total = (amounts: readonly (number | undefined)[]) =>
    amounts.every((a) => a !== undefined) ? sum(amounts.filter((a) => a !== undefined)) : undefined;
  const hasChange = programs.some(
    ({ pagu, paguKini }) => paguKini !== undefined && paguKini !== pagu,
  );
  const jumlah = [
    cetakUang(total(programs.map(({ pagu }) => pagu))),
    ...(hasChange ? [cetakUang(total(programs.map((p) => p.paguKini ?? p.pagu)))] : []),
  ];
  return [
    matrix({
      columns: [
        ["NO.", 10, "center"],
        ["PROGRAM", hasChange ? 107 : 147, "left"],
        [hasChange ? "ANGGARAN AWAL (Rp)" : "ANGGARAN (Rp)", 45, "right"],
        ...(hasChange ? [["ANGGARAN PERUBAHAN (Rp)", 40, "right"] as const] : []),
        ["KETERANGAN", 55, "left"],
      ],
      rows: [
        ...programs.map(({ uraian, pagu, paguKini, keterangan }, i) =>
          row([
            String(i + 1),
            uraian ?? BELUM_TERSEDIA,
            cetakUang(pagu),
            ...(hasChange ? [cetakUang(paguKini ?? pagu)] : []),
            keterangan ?? "-",
          ]),
        ),
        row([cell("JUMLAH", { columnSpan: 2, align: "center" }), ...jumlah, ""], true),
      ],
    }),
  ];
}
