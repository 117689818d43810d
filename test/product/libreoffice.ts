import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";

/** Whether LibreOffice is there to ask. */
export const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** Recalculates on load, whatever results the file brings along. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

/** Tab separated, UTF-8, numbers unrounded. */
const CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false";

/**
 * What LibreOffice makes of a sheet: text of every cell, row by row. A text that begins with `=` is a
 * formula in Excel's spelling, written without a result so that it must be calculated.
 */
export function recalculate(rows: readonly (readonly (string | number)[])[]): Promise<string[][]> {
  const sheet = new ExcelJS.Workbook().addWorksheet("Uji");
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === "") return;
      const isFormula = typeof cell === "string" && cell.startsWith("=");
      sheet.getCell(r + 1, c + 1).value = isFormula ? { formula: cell.slice(1) } : cell;
    });
  });
  return convert(sheet.workbook);
}

async function convert(book: ExcelJS.Workbook): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "lkip-calc-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), ALWAYS);
    await book.xlsx.writeFile(join(folder, "uji.xlsx"));
    const { status, stderr } = spawnSync("soffice", [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      "--headless",
      ...["--convert-to", CSV, "--outdir", folder, join(folder, "uji.xlsx")],
    ]);
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    const lines = readFileSync(join(folder, "uji.csv"), "utf8").trimEnd().split("\n");
    return lines.map((line) => line.split("\t").map((cell) => cell.replace(/^"(.*)"$/, "$1")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
