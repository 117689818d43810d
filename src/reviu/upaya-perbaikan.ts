import type { At } from "../sheets/contract";
import { nilai, sebutDiterima, selOf, takDapat, temuanPada, terbuka } from "./bukti";
import type { Butir } from "./contract";

/** Texts that are not yet meant to be read. */
const CHECKS = ["perlu-diperbarui", "isian-sementara", "kalimat-terputus", "tanda-kosong"];

/** F5. There are improvements with words of their own; whether they are good ones a person judges. */
export const upayaPerbaikan: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { isuPenutup, analisis } = kinerja;
  const langkah = isuPenutup.filter(({ jenis }) => jenis?.toLowerCase() === "langkah perbaikan");
  if (isuPenutup.length + analisis.length === 0)
    return takDapat("Lembar Isu dan Penutup serta lembar Analisis belum diisi.");
  const place = (at: At, field: string, text: string | undefined) =>
    text === undefined ? [] : [selOf(kinerja, at, field)];
  const upaya = [
    ...langkah.flatMap(({ at, uraian }) => place(at, "uraian", uraian)),
    ...analisis.flatMap(({ at, solusi }) => place(at, "solusi", solusi)),
  ];
  const flagged = temuanPada(temuan, ["Isu dan Penutup", "Analisis"], CHECKS);
  const isDone = (cell: (typeof upaya)[number]) =>
    !terbuka(flagged).some(({ tab, sel }) => tab === cell.tab && sel === cell.sel);
  const jadi = upaya.filter(isDone);
  const belum = upaya.length - jadi.length;
  const count = `Tercatat ${langkah.length} langkah perbaikan pada lembar Isu dan Penutup dan alternatif solusi untuk ${analisis.filter(({ solusi }) => solusi !== undefined).length} dari ${analisis.length} sasaran pada lembar Analisis.`;
  const unfinished = belum === 0 ? "" : ` ${belum} di antaranya belum selesai ditulis.`;
  const [first] = [...isuPenutup, ...analisis];
  const field = isuPenutup.length > 0 ? "jenis" : "solusi";
  const lacking = upaya.length > 0 ? upaya : first ? [selOf(kinerja, first.at, field)] : [];
  return nilai(count + unfinished + sebutDiterima(flagged), jadi.length > 0 ? [] : lacking, jadi);
};
