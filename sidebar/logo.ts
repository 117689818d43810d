import type { Logo } from "../src/api";

/** Longest side in pixels, tried in turn until the picture is small enough: 600 are sharp at 5 cm on paper. */
const SIDES = [600, 400, 250];
/** Characters of base64: 300 kB of picture, nine cells. */
const MOST = 400_000;
const MOST_FILE = 10_000_000;

/** Why a file is not taken, as a sentence for the person who chose it. */
export class LogoError extends Error {}

/** A file of a person's as a logo: decoded, scaled down and written anew, so that nothing else of the file stays. */
export async function readLogoFile(file: File): Promise<Logo> {
  if (!/^image\/(png|jpeg)$/.test(file.type)) {
    throw new LogoError(
      "Logo harus berupa gambar PNG atau JPEG. Simpan logo sebagai PNG, lalu pilih lagi.",
    );
  }
  if (file.size > MOST_FILE) {
    throw new LogoError("Berkas logo lebih besar daripada 10 MB. Pilih berkas yang lebih kecil.");
  }
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new LogoError("Gambar logo tidak terbaca. Pilih berkas PNG atau JPEG lain.");
  });
  try {
    for (const side of SIDES) {
      const logo = draw(bitmap, side, file.type === "image/jpeg" ? "jpg" : "png");
      if (logo.base64.length <= MOST) return logo;
    }
  } finally {
    bitmap.close();
  }
  throw new LogoError(
    "Gambar logo terlalu rumit untuk disimpan. Pilih gambar yang lebih sederhana.",
  );
}

function draw(bitmap: ImageBitmap, side: number, jenis: Logo["jenis"]): Logo {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) throw new LogoError("Peramban ini tidak dapat mengolah gambar logo.");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const url = canvas.toDataURL(jenis === "jpg" ? "image/jpeg" : "image/png", 0.9);
  const base64 = url.slice(url.indexOf(",") + 1);
  return { jenis, lebar: canvas.width, tinggi: canvas.height, base64 };
}

/** Address of the picture for an <img>. */
export const logoUrl = ({ jenis, base64 }: Logo): string =>
  `data:image/${jenis === "jpg" ? "jpeg" : "png"};base64,${base64}`;
