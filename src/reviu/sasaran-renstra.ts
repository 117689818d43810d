import { nilai, sebutKode, selOf, takDapat } from "./bukti";
import type { Butir } from "./contract";

/** S2. Every sasaran that is reported stands on Renstra, below a tujuan that stands there too. */
export const sasaranRenstra: NonNullable<Butir["nilai"]> = (kinerja) => {
  const { indikator, renstra } = kinerja;
  const rows = new Map(
    renstra.filter(({ jenis }) => jenis?.toLowerCase() === "sasaran").map((row) => [row.kode, row]),
  );
  const induk = new Set(renstra.map(({ kode }) => kode));
  if (indikator.length === 0) return takDapat("Lembar IKU belum memuat indikator.");
  if (rows.size === 0) return takDapat("Lembar Renstra belum memuat sasaran.");
  const reported = new Map(indikator.map((i) => [i.sasaran, i]));
  const luar = [...reported].filter(([kode]) => kode === undefined || !rows.has(kode));
  const lepas = [...reported.keys()].flatMap((kode) => {
    const row = kode === undefined ? undefined : rows.get(kode);
    return row && !(row.induk !== undefined && induk.has(row.induk)) ? [row] : [];
  });
  const sisa = [...rows.keys()].filter((kode) => !reported.has(kode));
  const parts = [
    `${reported.size - luar.length} dari ${reported.size} sasaran yang dilaporkan ada pada lembar Renstra menurut kodenya.`,
    luar.length === 0 ? "" : ` Tidak ada: ${sebutKode(luar.map(([kode]) => kode))}.`,
    lepas.length === 0 ? "" : ` Tanpa tujuan: ${sebutKode(lepas.map(({ kode }) => kode))}.`,
    sisa.length === 0 ? "" : ` Sasaran Renstra tanpa indikator: ${sebutKode(sisa)}.`,
  ];
  const salah = [
    ...luar.map(([, i]) => selOf(kinerja, i.at, "sasaran")),
    ...lepas.map(({ at }) => selOf(kinerja, at, "induk")),
  ];
  const dasar = [...rows.values()].map(({ at }) => selOf(kinerja, at, "kode"));
  return nilai(parts.join(""), salah, dasar);
};
