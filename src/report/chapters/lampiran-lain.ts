import type { Kinerja } from "../../sheets/kinerja";
import { lead, list } from "../blocks";
import type { Chapter } from "../contract";
import { berbutir, tanpaTitik } from "../kalimat/hitungan";

const butir = ({ isuPenutup }: Kinerja, jenis: "penghargaan" | "lampiran lain"): string[] =>
  isuPenutup.flatMap((b) =>
    b.jenis?.trim().toLowerCase() === jenis && b.uraian !== undefined ? [tanpaTitik(b.uraian)] : [],
  );

/** Lampiran, awards of the year. */
export const lampiranPenghargaan: Chapter = {
  id: "lampiran-penghargaan",
  part: "lampiran",
  title: "Penghargaan yang Diraih",
  compose(kinerja, { sebutan: { instansi, tahun } }) {
    const items = butir(kinerja, "penghargaan");
    return items.length === 0
      ? []
      : [
          lead(`Penghargaan yang diraih ${instansi} pada ${tahun} adalah:`),
          list("number", berbutir(items)),
        ];
  },
};

/** Lampiran, further documents by name: they are bound in behind it. */
export const lampiranLain: Chapter = {
  id: "lampiran-lain",
  part: "lampiran",
  title: "Dokumen Pendukung Lainnya",
  compose(kinerja) {
    const items = butir(kinerja, "lampiran lain");
    return items.length === 0
      ? []
      : [lead("Dokumen berikut melengkapi laporan ini:"), list("number", berbutir(items))];
  },
};
