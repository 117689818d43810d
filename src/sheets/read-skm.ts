import { sum } from "../domain/desimal";
import { classifySkm, computeNilaiSkm, type Unsur } from "../domain/skm";
import type { Pengaturan, Skm } from "./kinerja";
import type { Table } from "./read-table";

const UNSUR = ["u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"] as const;

/** The survey as a whole. An answer that could not be read leaves the nilai unknown, as in its cell. */
export function readSkm({ rows, gangguan }: Table, { bobotSkm }: Pengaturan): Skm {
  const unsur = UNSUR.map((field): Unsur => {
    const answers = rows.flatMap((row) => {
      const answer = row[field];
      return typeof answer === "number" ? [answer] : [];
    });
    return { jumlah: sum(answers), responden: answers.length };
  });
  const isSound = !gangguan.some(({ jenis }) => /^(bukan-angka|sel-galat|luar-batas)$/.test(jenis));
  const nilai =
    isSound && bobotSkm !== undefined
      ? computeNilaiSkm(unsur, bobotSkm === "baku" ? undefined : bobotSkm)
      : undefined;
  const responden = rows.filter((row) => UNSUR.some((field) => row[field] !== undefined)).length;
  return { responden, unsur, nilai, mutu: nilai === undefined ? undefined : classifySkm(nilai) };
}
