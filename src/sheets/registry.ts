import { anggaran } from "./anggaran";
import { belanja } from "./belanja";
import type { Sheet } from "./contract";
import { iku } from "./iku";
import { pengukuran } from "./pengukuran";
import { renstra } from "./renstra";
import { rkt } from "./rkt";
import { skala } from "./skala";

/** The tables of the workbook in the order of their tabs; Identitas stands before them. */
export const sheets: readonly Sheet[] = [skala, renstra, iku, rkt, pengukuran, anggaran, belanja];
