import { compose } from "../../src/report/compose";
import type { Document } from "../../src/report/node";
import { ajung } from "../report/ajung";
import { pngOf } from "./png";

const logo = { jenis: "png", lebar: 480, tinggi: 240, base64: pngOf(48, 24) } as const;

/** Ajung with everything that an instansi may add of its own: logo and kop. */
export const dressed = (): Document => {
  const base = ajung();
  const identitas = { ...base.identitas, alamat: "Jalan Raya 1 <b>", telepon: "(0331) 1" };
  return compose({ ...base, identitas }, { logo });
};
