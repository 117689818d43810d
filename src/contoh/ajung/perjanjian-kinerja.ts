import { perjanjianKinerja } from "../../sheets/perjanjian-kinerja";
import { isiSheet } from "../isi";
import type { Versi } from "./versi";

/**
 * Bab II.C. The draft's table ends at the target, of which it writes one otherwise than Tabel 3.1; the
 * programs are the two that Bab II.B calls program utama. It does not say where their money comes from.
 */
export const perjanjianKinerjaAjung = ({ asli, benar }: Versi) =>
  isiSheet(perjanjianKinerja, [
    { kode: "S1.1", targetAwal: asli("B (≥ 80)"), program: benar("V") },
    { kode: "S2.1", program: benar("IV") },
    { kode: "S2.2" },
  ]);
