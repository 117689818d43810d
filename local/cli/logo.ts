import { readFile } from "node:fs/promises";
import type { Logo } from "../../src/api";
import { FileError } from "../xlsx/files";

/** A larger picture than this makes a report that nobody can send by mail. */
const MOST = 2_000_000;

/** A PNG or JPEG file as a logo, told by its first bytes and not by its name. */
export async function readLogo(file: string): Promise<Logo> {
  const bytes = await readFile(file).catch(() => {
    throw new FileError(`Berkas logo “${file}” tidak dapat dibaca.`);
  });
  if (bytes.length > MOST) {
    throw new FileError(`Berkas logo “${file}” lebih besar daripada 2 MB. Perkecil gambarnya.`);
  }
  const size = sizeOfPng(bytes) ?? sizeOfJpeg(bytes);
  if (size === undefined) {
    throw new FileError(`Berkas logo “${file}” bukan gambar PNG atau JPEG yang utuh.`);
  }
  return { ...size, base64: bytes.toString("base64") };
}

type Size = Omit<Logo, "base64">;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function sizeOfPng(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(PNG)) return undefined;
  return positive("png", bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** Walks the segments to the frame header (SOF), which holds the size. */
function sizeOfJpeg(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return positive("jpg", bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

const positive = (jenis: Logo["jenis"], lebar: number, tinggi: number): Size | undefined =>
  lebar > 0 && tinggi > 0 ? { jenis, lebar, tinggi } : undefined;
