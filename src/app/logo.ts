import type { Logo } from "../api";
import type { Row } from "../sheets/contract";
import { logo as sheet } from "../sheets/logo";
import { readTable } from "../sheets/read-table";
import { linesOf, openTable } from "./table";
import type { Workbook } from "./workbook";

/** Characters of a piece: a cell holds 50 000 at most. */
const PIECE = 45_000;
/** Before each piece, so that none of them reads as a number or a formula. */
const MARK = "b64:";

/** The logo kept with the workbook; undefined when there is none, or not all of it any more. */
export function readLogo(workbook: Workbook): Logo | undefined {
  const rows = readTable(sheet, workbook.read([sheet.tab])[0]).rows as unknown as Row<
    typeof sheet
  >[];
  const base64 = rows.map(({ isi = "" }) => isi.slice(MARK.length)).join("");
  const { jenis, lebar, tinggi, panjang } = rows[0] ?? {};
  if (base64 === "" || base64.length !== Number(panjang)) return undefined;
  if (!(Number(lebar) > 0 && Number(tinggi) > 0)) return undefined;
  const kind = jenis === "jpg" ? "jpg" : "png";
  return { jenis: kind, lebar: Number(lebar), tinggi: Number(tinggi), base64 };
}

/** Keeps a logo in place of the one before; null leaves none. */
export function saveLogo(workbook: Workbook, logo: Logo | null): void {
  const { tab, columns } = sheet;
  if (logo === null && workbook.read([tab]).length === 0) return;
  const table = openTable(workbook, sheet);
  workbook.hide(tab);
  const pieces = logo?.base64.match(new RegExp(`.{1,${PIECE}}`, "g")) ?? [];
  const rows = pieces.map((piece, i) => ({
    ...(i === 0 && {
      [columns.jenis.header]: logo?.jenis ?? "",
      [columns.lebar.header]: String(logo?.lebar),
      [columns.tinggi.header]: String(logo?.tinggi),
      [columns.panjang.header]: String(logo?.base64.length),
    }),
    [columns.isi.header]: MARK + piece,
  }));
  workbook.replaceBelow(tab, table.row, linesOf(table, rows));
}
