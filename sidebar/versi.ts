import type { Api, Keadaan, Versi } from "../src/api";

/** What was made before of this report, and whether the last Doc may be written again. */
export interface Riwayat {
  /** Oldest first. */
  readonly versi: readonly Versi[];
  readonly terakhir: Versi | undefined;
  /** Undefined when there is none, or Drive did not say. */
  readonly keadaan: Keadaan | undefined;
}

/** The versions of one report out of those of the whole workbook. */
export function riwayatOf(
  { versi, keadaan }: ReturnType<Api["apiReadLaporan"]>,
  laporan: string,
): Riwayat {
  const own = versi.filter((one) => one.laporan === laporan);
  const terakhir = own.reduce<Versi | undefined>(
    (last, one) => (last === undefined || one.versi >= last.versi ? one : last),
    undefined,
  );
  return { versi: own, terakhir, keadaan: terakhir && keadaan[terakhir.id] };
}

/** The server says the address; anything but a web address would be a link that runs a script. */
export const webAddress = (url: string): string | undefined =>
  /^https?:\/\//.test(url) ? url : undefined;

/**
 * Where Google makes a PDF of a Doc for whoever is signed in; undefined for an address that is not
 * Google's. A script with our three permissions cannot fetch it, a person who clicks can.
 */
export const pdfAddress = ({ tautan, id }: Versi): string | undefined =>
  /^https:\/\/docs\.google\.com\//.test(tautan)
    ? `https://docs.google.com/document/d/${encodeURIComponent(id)}/export?format=pdf`
    : undefined;
