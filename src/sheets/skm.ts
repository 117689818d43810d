import { UNSUR_SKM } from "../domain/skm";
import { kode, nilai, rumus, rumusTeks, type Sheet } from "./contract";
import { beside } from "./formula";

const unsur = (nomor: number) =>
  nilai(
    `U${nomor}`,
    `${UNSUR_SKM[nomor - 1]}: 1 sampai 4, kosong bila tidak dijawab. Baris di atasnya menghitung nilai rata-rata unsur (NRR).`,
    "3",
    {
      width: 70,
      format: "0",
      antara: [1, 4],
      tahunBaru: "kosong",
      total: `=IFERROR(AVERAGE({u${nomor}});"")`,
      totalFormat: "0.00",
    },
  );

/** SKM: the answers to the Survei Kepuasan Masyarakat, nine unsur of PermenPANRB 14/2017. */
export const skm = {
  tab: "SKM",
  title:
    "Survei Kepuasan Masyarakat (PermenPANRB 14/2017). Satu baris satu responden, U1 sampai U9 berisi 1 sampai 4. Nilai unsur, IKM dan mutu dihitung di atas kepala tabel. Boleh dikosongkan bila tidak ada survei.",
  columns: {
    responden: kode("Responden", "Nomor responden.", "1", {
      width: 100,
      tahunBaru: "kosong",
      total: "NRR",
    }),
    u1: unsur(1),
    u2: unsur(2),
    u3: unsur(3),
    u4: unsur(4),
    u5: unsur(5),
    u6: unsur(6),
    u7: unsur(7),
    u8: unsur(8),
    u9: unsur(9),
    ikm: rumus("IKM", "nilai IKM seluruh responden dengan bobot pada Identitas.", "79,67", "", {
      total: `=NILAI_SKM(${beside("u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9")};{Identitas.bobotSkm})`,
    }),
    mutu: rumusTeks("Mutu pelayanan", "mutu menurut PermenPANRB 14/2017.", "B (Baik)", "", {
      width: 150,
      total: "=MUTU_SKM({ikm:total})",
    }),
  },
  names: { NILAI_IKM: "ikm:total" },
} as const satisfies Sheet;
