import { randomUUID } from "node:crypto";
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Buku } from "../contract";
import { FileError } from "./error";
import { readXlsx } from "./read";
import { writeXlsx } from "./write";

export { FileError };

/** Opens a workbook by its path. Throws FileError with a sentence for the user. */
export async function openXlsx(path: string): Promise<Buku> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new FileError(openSentence(codeOf(error), file));
  }
  return readXlsx(bytes, file.replace(/\.xlsx$/i, ""), file);
}

function openSentence(code: string, file: string): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return `Berkas “${file}” tidak ditemukan. Periksa nama berkas dan foldernya.`;
    case "EISDIR":
      return `“${file}” adalah folder, bukan berkas. Sebutkan nama berkas .xlsx di dalamnya.`;
    case "EACCES":
    case "EPERM":
      return `Berkas “${file}” tidak boleh dibaca. Minta izin baca kepada pemiliknya.`;
    case "EBUSY":
      return `Berkas “${file}” sedang dipakai program lain. Tutup program itu, lalu coba lagi.`;
    default:
      return `Berkas “${file}” tidak dapat dibaca (${code}). Salin ke folder lain, lalu coba lagi.`;
  }
}

/** Saves a workbook as writeWhole does; never under a name by which Excel expects another format, such as .xlsm. */
export async function saveXlsx(path: string, buku: Buku): Promise<void> {
  if (!/\.xlsx$/i.test(path)) {
    throw new FileError(
      `Berkas “${basename(path)}” tidak dapat disimpan: hanya .xlsx yang ditulis. Simpan sebagai .xlsx di Excel atau LibreOffice (makro tidak terbawa), lalu pakai berkas itu.`,
    );
  }
  await writeWhole(path, await writeXlsx(buku));
}

/**
 * Writes a file. Throws FileError with a sentence for the user, and then the old file is as it was.
 *
 * The bytes go to a file beside it that takes its place only when complete.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = basename(path);
  // A link keeps pointing to the file: what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await checkTarget(target, file);
  const draft = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new FileError(saveSentence(codeOf(error), file));
  }
}

/** Windows keeps these names for devices, whatever their ending, and opens no file that is called so. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i;

/** Permissions of the file to be replaced; undefined when there is none yet. */
async function checkTarget(target: string, file: string): Promise<number | undefined> {
  if (DEVICE.test(file)) {
    throw new FileError(
      `Nama “${file}” tidak dapat dipakai: di Windows nama itu milik perangkat. Pilih nama lain.`,
    );
  }
  const folder = dirname(target);
  const place = await stat(folder).catch(() => undefined);
  if (!place?.isDirectory()) {
    throw new FileError(
      `Folder “${folder}” tidak ada. Buat folder itu, atau simpan “${file}” di folder lain.`,
    );
  }
  const old = await stat(target).catch(() => undefined);
  if (!old) return undefined;
  if (old.isDirectory()) throw new FileError(saveSentence("EISDIR", file));
  for (const { lock, program } of locks(target)) {
    if (await stat(lock).catch(() => undefined))
      throw new FileError(lockSentence(file, program, lock));
  }
  // Replacing needs no permission on the old file, so its read-only mark would count for nothing.
  if ((old.mode & 0o222) === 0) throw new FileError(saveSentence("EROFS", file));
  return old.mode & 0o777;
}

/** Files that Office and LibreOffice lay beside a document while it is open. */
function locks(target: string): { lock: string; program: string }[] {
  const [folder, name] = [dirname(target), basename(target)];
  const isWord = /\.docx$/i.test(name);
  // Word writes its mark over up to two letters of a name that is longer than this.
  const covered = isWord ? Math.max(0, Math.min(2, name.length - "123456.docx".length)) : 0;
  return [
    { lock: join(folder, `~$${name.slice(covered)}`), program: isWord ? "Word" : "Excel" },
    { lock: join(folder, `.~lock.${name}#`), program: "LibreOffice" },
  ];
}

function lockSentence(file: string, program: string, lock: string): string {
  return `Berkas “${file}” sedang dibuka di ${program}. Tutup dahulu, lalu coba lagi. Jika sudah ditutup, hapus berkas “${basename(lock)}” di sebelahnya.`;
}

function saveSentence(code: string, file: string): string {
  switch (code) {
    case "EBUSY":
    case "EPERM":
    case "EACCES":
      return `Berkas “${file}” tidak dapat disimpan: sedang dibuka program lain, atau foldernya tidak boleh ditulisi. Tutup program itu, atau simpan di folder lain.`;
    case "EISDIR":
      return `“${file}” adalah folder. Simpan dengan nama lain.`;
    case "EROFS":
      return `Berkas “${file}” hanya boleh dibaca. Simpan dengan nama lain, atau lepaskan tanda hanya-baca.`;
    case "ENOSPC":
    case "EDQUOT":
      return `Berkas “${file}” tidak dapat disimpan: ruang penyimpanan penuh. Kosongkan sebagian, lalu coba lagi.`;
    case "ENAMETOOLONG":
      return `Berkas “${file}” tidak dapat disimpan: namanya terlalu panjang. Pilih nama yang lebih pendek.`;
    default:
      return `Berkas “${file}” tidak dapat disimpan (${code}). Simpan di folder lain.`;
  }
}

function codeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : "tidak diketahui";
}
