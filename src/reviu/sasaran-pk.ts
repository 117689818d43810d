import { nilai, sebutKode, selOf, takDapat } from "./bukti";
import type { Butir } from "./contract";

/** S1. Sasaran that are reported and those under Perjanjian Kinerja are the same, by kode. */
export const sasaranPk: NonNullable<Butir["nilai"]> = (kinerja) => {
  const { indikator, perjanjian } = kinerja;
  const janji = perjanjian.filter(({ kode }) => kode !== undefined);
  if (indikator.length === 0) return takDapat("Lembar IKU belum memuat indikator.");
  if (janji.length === 0) return takDapat("Lembar Perjanjian Kinerja belum memuat indikator.");
  const promised = indikator.filter((i) => i.perjanjian !== undefined);
  const sasaran = new Map(indikator.map((i) => [i.sasaran, i]));
  const inPk = new Set(promised.map((i) => i.sasaran));
  const luar = [...sasaran].filter(([kode]) => kode === undefined || !inPk.has(kode));
  const known = new Set(indikator.map(({ kode }) => kode));
  const asing = janji.filter(({ kode }) => !known.has(kode));
  const parts = [
    `${sasaran.size - luar.length} dari ${sasaran.size} sasaran yang dilaporkan tercantum dalam Perjanjian Kinerja menurut kodenya.`,
    luar.length === 0 ? "" : ` Tidak tercantum: ${sebutKode(luar.map(([kode]) => kode))}.`,
    asing.length === 0
      ? ""
      : ` Diperjanjikan tetapi tidak dilaporkan: ${sebutKode(asing.map(({ kode }) => kode))}.`,
  ];
  const salah = [
    ...luar.map(([, i]) => selOf(kinerja, i.at, "sasaran")),
    ...asing.map(({ at }) => selOf(kinerja, at, "kode")),
  ];
  return nilai(
    parts.join(""),
    salah,
    janji.map(({ at }) => selOf(kinerja, at, "kode")),
  );
};
