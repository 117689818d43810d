import type { Temuan } from "../../src/checks/contract";
import { butirReviu } from "../../src/reviu/registry";

/** Answers as they are read from the tab. */
export const jawaban = (rows: readonly (readonly [string, string, string?, string?, string?])[]) =>
  rows.map(([kode, jawab, keterangan, pereviu, tanggal], i) => ({
    at: { tab: "Checklist Reviu", row: 4 + i },
    teks: {},
    ...{ kode, pernyataan: undefined, jawaban: jawab, keterangan, pereviu, tanggal },
  }));

export const semua = () =>
  jawaban(butirReviu.map(({ kode }) => [kode, "Ya", `Bukti ${kode}`, "Siti", "2022-02-15"]));

/** Findings that somebody accepted. */
export const DITERIMA = (["galat", "saran"] as const).map(
  (tingkat, i): Temuan => ({
    ...{ pemeriksaan: "uji", tingkat, tab: "IKU", sel: `A${i}`, pesan: `Pesan ${i}.` },
    ...{ tercetak: null, seharusnya: null, kunci: "", kolom: "", perbaikan: null },
    diterima: { alasan: `Alasan ${i}.`, waktu: "31 Januari 2022", pesan: "Dulu." },
    pernahDiterima: null,
  }),
);
