import type { Simpanan, Tersimpan, Versi } from "../api";
import type { Value } from "../sheets/contract";
import { versiLaporan } from "../sheets/versi-laporan";
import type { Dokumen, Drive, Tanda } from "./drive";
import { readVersi, type Tercatat } from "./read-versi";
import { linesAt, openTable, planTable } from "./table";
import type { Workbook } from "./workbook";

const { tab, columns } = versiLaporan;

/**
 * Makes the Doc and lists it. Interrupted anywhere and run again it ends with one Doc, listed once: what
 * is written on the Doc itself says for whom it was made, and nothing is written to the workbook before
 * Drive has answered.
 */
export function saveReport(workbook: Workbook, drive: Drive, simpanan: Simpanan): Tersimpan {
  const { laporan, catatan, kunci, sidik, docx, perbarui } = simpanan;
  // Throws where nothing could be listed, while nothing has been made.
  planTable(workbook, versiLaporan);
  const listed = readVersi(workbook);
  const done = listed.find((one) => one.kunci === kunci);
  if (done !== undefined) return { hasil: "ditemukan", versi: plain(done), tercatat: true };

  const known = new Set(listed.map(({ id }) => id));
  const lost = drive
    .list()
    .filter(({ id }) => !known.has(id))
    .map(versiOf);
  const found = lost.find((one) => one.kunci === kunci || one.sidik === sidik);
  if (found !== undefined) {
    return { hasil: "ditemukan", versi: plain(found), tercatat: list(workbook, lost) };
  }

  const write = (versi: number, to?: string): Tercatat => {
    const nama = `${laporan} – v${versi}${catatan === "draf" ? " DRAF" : ""}`;
    const { waktu } = simpanan;
    const tanda: Tanda = { versi: String(versi), waktu, catatan, sidik, kunci };
    return versiOf(
      to === undefined ? drive.create(nama, tanda, docx) : drive.replace(to, nama, tanda, docx),
    );
  };
  const old = listed.find(({ id }) => id === perbarui);
  if (perbarui !== undefined) {
    const now = old && drive.find(old.id);
    if (old === undefined || now === undefined) return { hasil: "hilang" };
    // Written by an attempt of this very request whose answer was lost.
    const isOurs = now.tanda.kunci === kunci;
    if (!isOurs && now.diubah !== old.diubah) return { hasil: "diubah" };
    const versi = isOurs ? versiOf(now) : write(old.versi, old.id);
    const tercatat = list(workbook, lost) && relist(workbook, { ...versi, row: old.row });
    return { hasil: "diperbarui", versi: plain(versi), tercatat };
  }
  const before = [...listed, ...lost].filter((one) => one.laporan === laporan);
  const versi = write(1 + Math.max(0, ...before.map((one) => one.versi)));
  return { hasil: "baru", versi: plain(versi), tercatat: list(workbook, [...lost, versi]) };
}

const plain = ({ row, kunci, diubah, ...versi }: Tercatat): Versi => versi;

/** What a Doc says of itself. */
function versiOf({ id, nama, url, diubah, tanda }: Dokumen): Tercatat {
  return {
    laporan: nama.replace(/ – v\d+( DRAF)?$/, ""),
    versi: Number(tanda.versi ?? 1),
    waktu: tanda.waktu ?? "",
    catatan: tanda.catatan === "draf" ? "draf" : "final",
    judul: nama,
    tautan: url,
    id,
    sidik: tanda.sidik ?? "",
    kunci: tanda.kunci ?? "",
    diubah,
    row: 0,
  };
}

const cellsOf = ({ row, ...versi }: Tercatat): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(versi).map(([field, value]) => [
      columns[field as keyof typeof columns].header,
      value,
    ]),
  );

/** Adds lines below all others, or over what an interrupted run has begun of them; says whether it could. */
function list(workbook: Workbook, versi: readonly Tercatat[]): boolean {
  if (versi.length === 0) return true;
  return attempt(() => {
    const { columns: at, grid, row, next } = openTable(workbook, versiLaporan);
    let free = next;
    const steps = versi.map(cellsOf).flatMap((cells) => {
      const begun = grid.values.findIndex((line, r) => {
        const pairs = Object.entries(cells).map(([header, cell]) => {
          const there = line[(at.get(header)?.[0] ?? 0) - 1] ?? "";
          return there === "" ? 0 : String(there) === String(cell) ? 1 : -1;
        });
        return r >= row && pairs.some((p) => p > 0) && pairs.every((p) => p >= 0);
      });
      return linesAt(tab, at, begun < 0 ? free++ : begun + 1, [cells]);
    });
    workbook.apply(steps);
  });
}

/** Writes the cells of a version over those that are there; columns of other people stay. */
function relist(workbook: Workbook, versi: Tercatat): boolean {
  return attempt(() => {
    const { columns: at } = openTable(workbook, versiLaporan);
    workbook.apply(linesAt(tab, at, versi.row, [cellsOf(versi)]));
  });
}

/** The Doc is there whatever happens to the list: an error here must not hide its link. */
function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}
