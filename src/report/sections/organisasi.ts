import { formatNilai } from "../../domain/format";
import type { Kinerja } from "../../sheets/kinerja";
import { figure, heading, lead, list, paragraph, ref } from "../blocks";
import type { Context } from "../contract";
import { bagan, sebutBagan } from "../gambar/bagan";
import { hitungan, tanpaTitik } from "../kalimat/hitungan";
import type { Block, Item, List } from "../node";

type Butir = Kinerja["organisasi"][number];

/** Bab I, kedudukan, tugas, fungsi and susunan organisasi, with the chart; left out when nothing is known. */
export function organisasi(kinerja: Kinerja, context: Context): readonly Block[] {
  const { instansi } = context.sebutan;
  const of = (bagian: string) =>
    kinerja.organisasi.filter(
      (b) => b.uraian !== undefined && b.bagian?.trim().toLowerCase() === bagian,
    );
  const parts = [
    ...butir(of("kedudukan"), `Kedudukan ${instansi} adalah sebagai berikut:`, "number"),
    ...butir(of("tugas"), `${instansi} mempunyai tugas:`, "letter"),
    ...butir(of("fungsi"), `Dalam melaksanakan tugasnya ${instansi} mempunyai fungsi:`, "letter"),
    ...susunan(of("susunan organisasi"), context),
  ];
  if (kinerja.identitas.dasarHukum === undefined && parts.length === 0) return [];
  const title = parts.length > 0 ? "KEDUDUKAN, TUGAS, FUNGSI, DAN SUSUNAN ORGANISASI" : "KEDUDUKAN";
  return [heading(2, "kedudukan", title), paragraph(pengantar(kinerja, context)), ...parts];
}

/** What Identitas says of the place of the instansi. */
function pengantar({ identitas }: Kinerja, { sebutan: { instansi, pemerintah } }: Context): string {
  const { dasarHukum, kepalaJabatan, jumlahDesa, jenis } = identitas;
  const led = kepalaJabatan === undefined ? "" : ` dan dipimpin oleh ${kepalaJabatan}`;
  const law =
    dasarHukum === undefined
      ? ""
      : ` Kedudukan, tugas, fungsi, dan susunan organisasi ${instansi} diatur dalam ${tanpaTitik(dasarHukum)}.`;
  const isWhole = jumlahDesa !== undefined && Number.isInteger(jumlahDesa) && jumlahDesa > 0;
  const area =
    jenis === "kecamatan" && isWhole
      ? ` Wilayah kerja ${instansi} meliputi ${jumlahDesa < 1e6 ? hitungan(jumlahDesa, "desa/kelurahan") : `${formatNilai(jumlahDesa)} desa/kelurahan`}.`
      : "";
  return `${instansi} merupakan perangkat daerah di lingkungan ${pemerintah}${led}.${law}${area}`;
}

const butir = (rows: readonly Butir[], words: string, marker: List["marker"]): Block[] =>
  rows.length === 0 ? [] : [lead(words), list(marker, items(bertingkat(rows), marker))];

function susunan(rows: readonly Butir[], { sebutan: { instansi } }: Context): Block[] {
  const boxes = bagan(rows);
  return [
    ...butir(rows, `Susunan organisasi ${instansi} terdiri atas:`, "letter"),
    ...(boxes.length === 0
      ? []
      : [
          paragraph(
            "Hubungan antarjabatan tersebut digambarkan pada ",
            ref("gambar-organisasi"),
            ".",
          ),
          figure(
            "gambar-organisasi",
            `Bagan Organisasi ${instansi}`,
            `Bagan organisasi ${instansi}: ${sebutBagan(boxes)}`,
            { type: "organisation", roots: boxes },
          ),
        ]),
  ];
}

interface Simpul {
  readonly uraian: string;
  readonly rinci: Simpul[];
}

/** Rows below the one of a higher tingkat before them; one that skips a level is below the nearest. */
function bertingkat(rows: readonly Butir[]): Simpul[] {
  const top: Simpul[] = [];
  const open: Simpul[] = [];
  for (const { tingkat, uraian = "" } of rows) {
    const level = Math.min(Math.max(1, Number(tingkat) || 1), 3, open.length + 1);
    const node = { uraian, rinci: [] };
    (open[level - 2]?.rinci ?? top).push(node);
    open.splice(level - 1, open.length, node);
  }
  return top;
}

/** One sentence of all items: a colon before what is below, semicolons, “dan”, and a full stop at the very end. */
function items(nodes: readonly Simpul[], marker: List["marker"], isLast = true): Item[] {
  return nodes.map(({ uraian, rinci }, i) => {
    const left = nodes.length - 1 - i;
    const end = left > 0 ? (left === 1 ? "; dan" : ";") : isLast ? "." : ";";
    const text = tanpaTitik(uraian);
    if (rinci.length === 0) return { content: [`${text}${end}`] };
    const below = items(rinci, marker, isLast && left === 0);
    return { content: [`${text}:`], list: { type: "list", marker, items: below } };
  });
}
