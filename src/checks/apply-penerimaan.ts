import type { Kinerja } from "../sheets/kinerja";
import type { Penerimaan, Temuan } from "./contract";

type Baris = Kinerja["penerimaan"][number];

/**
 * The findings, each with the acceptance that holds for it. One holds while check, tab, row, column,
 * sentence and values are what they were; where the finding stands does not matter. Of a finding that has
 * changed since, or that was accepted by a row without a reason, `pernahDiterima` has what was written.
 */
export function applyPenerimaan(
  temuan: readonly Temuan[],
  penerimaan: Kinerja["penerimaan"],
): Temuan[] {
  const byPlace = new Map<string, Baris[]>();
  for (const row of penerimaan) {
    const place = JSON.stringify([row.pemeriksaan, row.lembar, row.kunci ?? "", row.kolom ?? ""]);
    byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  }
  const placeOf = (t: Temuan) => JSON.stringify([t.pemeriksaan, t.tab, t.kunci, t.kolom]);
  const found = new Set(temuan.map((t) => `${placeOf(t)}${contentOf(t)}`));
  return temuan.map((t) => {
    const rows = byPlace.get(placeOf(t)) ?? [];
    const same = rows.filter((row) => contentOf(fromRow(row)) === contentOf(t));
    const holds = same.find(({ alasan }) => alasan !== undefined);
    // A row that belongs to another finding on the same cell is not this one's past.
    const past = rows.findLast((row) => !found.has(`${placeOf(t)}${contentOf(fromRow(row))}`));
    return {
      ...t,
      diterima: holds ? printed(holds) : null,
      pernahDiterima: !holds && past?.alasan !== undefined ? printed(past) : null,
    };
  });
}

const fromRow = ({ pesan = "", tertulis = "", seharusnya = "" }: Baris) => ({
  pesan,
  tercetak: tertulis,
  seharusnya,
});

const printed = ({ alasan = "", waktu = "", pesan = "" }: Baris): Penerimaan => ({
  alasan,
  waktu,
  pesan,
});

/** What a finding says, but for where rows and cells stand today. */
const contentOf = ({
  pesan,
  tercetak,
  seharusnya,
}: Omit<ReturnType<typeof fromRow>, never> | Temuan) =>
  JSON.stringify([
    pesan.replace(/\b(baris|sel) (?:\d+|[A-Z]{1,3}\d+)\b/g, "$1").trim(),
    (tercetak ?? "").trim(),
    (seharusnya ?? "").trim(),
  ]);
