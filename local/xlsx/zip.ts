import { strFromU8, unzipSync, zipSync } from "fflate";
import { FileError } from "./error";

/** Most a workbook may expand to; a “zip bomb” of a few kilobytes expands to gigabytes. */
const EXPANDED_LIMIT = 200_000_000;
/** Every part carries this moment, in any time zone, so that the same workbook is the same bytes. */
const MOMENT = new Date(2000, 0, 1);

/** Parts that hold something a Buku has; pictures, charts and caches stay packed. */
const NEEDED =
  /^\/?(xl\/(workbook|styles|sharedStrings)\.xml|xl\/worksheets\/.*\.xml|xl\/theme\/.*\.xml|xl\/(comments\/?|.*\/)?comments?\d*\.xml|.*\.rels)$/i;

/** The unpacked parts of a workbook. */
export class Parts {
  private readonly parts: Record<string, Uint8Array>;
  constructor(parts: Record<string, Uint8Array>) {
    this.parts = parts;
  }

  /** Text of a part; undefined when the file lacks it. Some programs start the path with a slash. */
  text(path: string): string | undefined {
    const bytes = this.parts[path] ?? this.parts[`/${path}`];
    if (!bytes) return undefined;
    return strFromU8(bytes).replace(/^\ufeff/, "");
  }
}

/** Unpacks a workbook, or says in a sentence why this file is none. `file` is its name in the sentence. */
export function unpack(bytes: Uint8Array, file: string): Parts {
  if (bytes.length === 0) {
    throw new FileError(`Berkas “${file}” kosong. Pilih berkas lain atau salinan cadangannya.`);
  }
  if (starts(bytes, OLE)) throw new FileError(oleSentence(bytes, file));
  if (!starts(bytes, ZIP)) throw new FileError(otherSentence(bytes, file));
  const names = new Set<string>();
  let size = 0;
  const isUnpacked = attempt(() =>
    unzipSync(bytes, {
      filter: (part) => {
        names.add(part.name.replace(/^\//, ""));
        size += part.originalSize;
        return false;
      },
    }),
  );
  if (!isUnpacked || names.size === 0) throw damaged(file);
  if (size > EXPANDED_LIMIT) {
    throw new FileError(
      `Berkas “${file}” terlalu besar: isinya lebih dari ${EXPANDED_LIMIT / 1e6} MB. Hapus gambar atau lembar yang tidak diperlukan, lalu simpan kembali.`,
    );
  }
  if (!names.has("xl/workbook.xml")) throw new FileError(noWorkbookSentence(names, file));
  const parts = attempt(() => unzipSync(bytes, { filter: (part) => NEEDED.test(part.name) }));
  if (!parts) throw damaged(file);
  return new Parts(parts);
}

/** For a file that begins like a workbook and then makes no sense. */
export function damaged(file: string): FileError {
  return new FileError(
    `Berkas “${file}” rusak atau tidak lengkap. Unduh atau salin ulang, atau buka dan simpan kembali di Excel atau LibreOffice.`,
  );
}

/** Packs parts anew: exceljs stamps the present moment on each of them. */
export function pack(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 6, mtime: MOMENT });
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of .xls and of encrypted .xlsx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Excel packs an encrypted .xlsx into the container of the old .xls; only its stream names tell. */
function oleSentence(bytes: Uint8Array, file: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isEncrypted = ["EncryptionInfo", "EncryptedPackage"].some((name) =>
    buffer.includes(Buffer.from(name, "utf16le")),
  );
  return isEncrypted
    ? `Berkas “${file}” berkata sandi. Buka di Excel atau LibreOffice, hapus kata sandinya, lalu simpan kembali.`
    : `Berkas “${file}” berformat Excel lama (.xls). Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.`;
}

function otherSentence(bytes: Uint8Array, file: string): string {
  const start = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
  if (/^\s*(\ufeff|ï»¿)?\s*<(!doctype html|html|table)/i.test(start)) {
    return `Berkas “${file}” sebenarnya halaman web, bukan .xlsx. Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.`;
  }
  return `Berkas “${file}” bukan berkas .xlsx. Buka di aplikasi asalnya (misalnya untuk .csv atau .ods: LibreOffice), lalu simpan sebagai .xlsx.`;
}

function noWorkbookSentence(names: ReadonlySet<string>, file: string): string {
  if (names.has("content.xml")) {
    return `Berkas “${file}” berformat OpenDocument (.ods). Buka di LibreOffice, lalu simpan sebagai .xlsx.`;
  }
  if (names.has("xl/workbook.bin")) {
    return `Berkas “${file}” berformat biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.`;
  }
  return `Berkas “${file}” tidak berisi buku kerja Excel. Pilih berkas .xlsx.`;
}
