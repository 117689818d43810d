import type { Identitas } from "../sheets/identitas";
import type { Context, Gambar } from "./contract";
import type { Image, Letterhead } from "./node";

/** The logo as large as fits a box in mm; undefined without one. Its shape is kept. */
export function gambarLogo(
  { logo, sebutan }: Pick<Context, "logo" | "sebutan">,
  box: { readonly width: number; readonly height: number },
): Image | undefined {
  if (logo === undefined) return undefined;
  return {
    type: "image",
    format: logo.jenis,
    base64: logo.base64,
    ...fit(logo, box),
    alt: `Logo ${sebutan.instansi}`,
  };
}

/** 480 × 240 pixels in a box of 60 × 38 mm are 60 × 30 mm. To a tenth of a millimetre. */
function fit({ lebar, tinggi }: Gambar, box: { width: number; height: number }) {
  const scale = Math.min(box.width / lebar, box.height / tinggi);
  const mm = (pixels: number) => Math.max(1, Math.round(pixels * scale * 10) / 10);
  return { width: mm(lebar), height: mm(tinggi) };
}

/** Kop surat of the instansi; undefined as long as Identitas names neither address nor any other way to reach it. */
export function kop(
  { alamat, telepon, laman, surel }: Identitas,
  context: Pick<Context, "logo" | "sebutan">,
): Letterhead | undefined {
  const reach = [
    telepon && `Telepon ${telepon.replace(/^(?:telepon|telp|tlp)\.?\s*/i, "")}`,
    laman && `Laman ${laman}`,
    surel && `Surel ${surel}`,
  ].filter((part) => part !== undefined);
  // Three on one line would break beside a logo.
  const lines = [alamat, reach.slice(0, 2).join(", "), reach.slice(2).join(", ")].filter(
    (line) => line !== undefined && line !== "",
  ) as string[];
  if (lines.length === 0) return undefined;
  return {
    type: "letterhead",
    logo: gambarLogo(context, { width: 24, height: 24 }),
    government: context.sebutan.pemerintah.toUpperCase(),
    office: context.sebutan.instansi.toUpperCase(),
    lines,
  };
}
