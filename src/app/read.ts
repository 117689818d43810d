import type { Kinerja } from "../sheets/kinerja";
import { readKinerja } from "../sheets/read-kinerja";
import { READ_TABS, type Workbook } from "./workbook";

/** The whole workbook as one tree. */
export const readAll = (workbook: Workbook): Kinerja => readKinerja(workbook.read(READ_TABS));
