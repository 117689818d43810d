import type { Kinerja } from "../../sheets/kinerja";
import {
  cell,
  heading,
  lead,
  list,
  mergedRows,
  paragraph,
  ref,
  row,
  strong,
  table,
  when,
} from "../blocks";
import type { Context } from "../contract";
import { berbutir, hitungan, rangkai, tanpaTitik } from "../kalimat/hitungan";
import { BELUM_TERSEDIA } from "../kalimat/nilai";
import { tercantum } from "../lampiran";
import type { Block, Cell } from "../node";
import { barisRenstra, type Sasaran, sasaranOf } from "../sasaran";

/** Bab II, Rencana Strategis: visi and misi, tujuan and sasaran, strategi and kebijakan. */
export function rencanaStrategis(kinerja: Kinerja, context: Context): readonly Block[] {
  const sasaran = sasaranOf(kinerja).filter(
    ({ kode, uraian }) => kode !== undefined || uraian !== "Sasaran belum ditetapkan",
  );
  const parts = [
    ...visiMisi(kinerja, context),
    ...tujuanSasaran(kinerja, context, sasaran),
    ...strategiKebijakan(sasaran, context),
  ];
  const next =
    parts.length > 0
      ? "Komponen Renstra yang menjadi dasar pengukuran kinerja diuraikan sebagai berikut."
      : "Uraian visi, misi, tujuan, dan sasaran Renstra belum tersedia.";
  return [
    heading(2, "rencana-strategis", "RENCANA STRATEGIS"),
    paragraph(
      `${pengantar(kinerja, context)} ${next}`,
      ...tercantum(context, "lampiran-renstra", "Matriks Renstra dengan target setiap tahun"),
    ),
    ...parts,
  ];
}

function pengantar({ identitas }: Kinerja, { sebutan }: Context): string {
  const { dokumenRenstra, awalRenstra, akhirRenstra } = identitas;
  const periode =
    awalRenstra !== undefined && akhirRenstra !== undefined
      ? ` periode ${awalRenstra}–${akhirRenstra}`
      : "";
  const dokumen =
    dokumenRenstra === undefined ? "" : ` yang tertuang dalam ${tanpaTitik(dokumenRenstra)}`;
  return `Rencana Strategis (Renstra) ${sebutan.instansi}${periode}${dokumen} menjadi acuan dalam menyusun rencana kerja, mengalokasikan sumber daya, dan menilai keberhasilan pelaksanaan tugas.`;
}

function visiMisi(kinerja: Kinerja, { sebutan }: Context): readonly Block[] {
  const { visi } = kinerja.identitas;
  const misi = barisRenstra(kinerja, "misi").map(({ uraian = "" }) => tanpaTitik(uraian));
  if (visi === undefined && misi.length === 0) return [];
  const count = hitungan(misi.length, "misi");
  return [
    heading(3, "visi-misi", "Visi dan Misi"),
    ...(visi === undefined
      ? []
      : [
          lead(
            `${sebutan.instansi} mendukung terwujudnya visi pembangunan ${sebutan.daerah}, yaitu:`,
          ),
          {
            type: "paragraph",
            style: "quote",
            content: [strong(`“${tanpaTitik(visi)}”`)],
            keepNext: misi.length > 0,
          } as const,
        ]),
    ...when(
      misi.length > 0,
      lead(
        visi === undefined
          ? `Pembangunan ${sebutan.daerah} dilaksanakan melalui ${count} sebagai berikut:`
          : `Visi tersebut diwujudkan melalui ${count} sebagai berikut:`,
      ),
    ),
    ...when(misi.length > 0, list("number", berbutir(misi))),
  ];
}

function tujuanSasaran(
  kinerja: Kinerja,
  { sebutan }: Context,
  sasaran: readonly Sasaran[],
): readonly Block[] {
  const tujuan = barisRenstra(kinerja, "tujuan");
  if (tujuan.length === 0 && sasaran.length === 0) return [];
  const misi = barisRenstra(kinerja, "misi");
  const orphans = sasaran.filter((s) => !tujuan.some(({ uraian }) => uraian === s.tujuan));
  const groups = [
    ...tujuan.map(({ uraian = "" }) => ({
      uraian,
      sasaran: sasaran.filter((s) => s.tujuan === uraian),
    })),
    ...(orphans.length > 0 ? [{ uraian: BELUM_TERSEDIA, sasaran: orphans }] : []),
  ];
  const served = misi.flatMap(({ kode }, i) =>
    kode !== undefined && tujuan.some(({ induk }) => induk === kode) ? [`misi ke-${i + 1}`] : [],
  );
  const serving =
    served.length === 0 ? "" : ` Tujuan tersebut mendukung ${rangkai(served)} ${sebutan.daerah}.`;
  return [
    heading(3, "tujuan-sasaran", "Tujuan dan Sasaran"),
    paragraph(
      `${sebutan.instansi} menetapkan ${rangkai([...(tujuan.length > 0 ? [hitungan(tujuan.length, "tujuan")] : []), ...(sasaran.length > 0 ? [hitungan(sasaran.length, "sasaran strategis")] : [])])} sebagaimana disajikan pada `,
      ref("tabel-tujuan"),
      `.${serving}`,
    ),
    table({
      id: "tabel-tujuan",
      title: `Tujuan dan Sasaran Strategis ${sebutan.instansi}`,
      columns: [
        ["NO.", 10, "center"],
        ["TUJUAN", 68, "left"],
        ["SASARAN STRATEGIS", 77, "left"],
      ],
      rows: groups.flatMap(({ uraian, sasaran: items }, i) =>
        mergedRows(
          [String(i + 1), uraian],
          items.length === 0 ? [[BELUM_TERSEDIA]] : items.map((s) => [s.uraian]),
        ),
      ),
    }),
  ];
}

function strategiKebijakan(sasaran: readonly Sasaran[], { sebutan }: Context): readonly Block[] {
  const filled = sasaran.filter(
    ({ strategi, kebijakan }) => strategi.length + kebijakan.length > 0,
  );
  if (filled.length === 0) return [];
  return [
    heading(3, "strategi-kebijakan", "Strategi dan Kebijakan"),
    paragraph(
      "Strategi dan arah kebijakan untuk mencapai setiap sasaran strategis disajikan pada ",
      ref("tabel-strategi"),
      ".",
    ),
    table({
      id: "tabel-strategi",
      title: `Strategi dan Kebijakan ${sebutan.instansi}`,
      columns: [
        ["NO.", 10, "center"],
        ["SASARAN STRATEGIS", 47, "left"],
        ["STRATEGI", 49, "left"],
        ["KEBIJAKAN", 49, "left"],
      ],
      rows: filled.map((s, i) =>
        row([String(i + 1), s.uraian, items(s.strategi), items(s.kebijakan)]),
      ),
    }),
  ];
}

const items = (lines: readonly string[]): Cell => {
  const [only = BELUM_TERSEDIA] = lines;
  return lines.length > 1 ? { paragraphs: lines.map((line) => [`– ${line}`]) } : cell(only);
};
