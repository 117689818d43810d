/** Utilities and Blob. */
import { fromBase64, toBase64, utf8 } from "./bytes";
import { emulated } from "./emulated";
import { formatDate } from "./format-date";

type GoogleBlob = GoogleAppsScript.Base.Blob;
type GoogleUtilities = GoogleAppsScript.Utilities.Utilities;

export class Blob implements Pick<GoogleBlob, "getBytes" | "getContentType"> {
  private readonly bytes: number[];
  private readonly type: string | null;
  private readonly name: string | null;

  constructor(data: number[] | string, type: string | null, name: string | null) {
    this.bytes = typeof data === "string" ? utf8(data) : data;
    this.type = type ?? (typeof data === "string" ? "text/plain" : null);
    this.name = name;
    if (this.bytes.some((byte) => !(byte >= -128 && byte <= 127))) {
      throw new Error("Byte values must be in the range -128 to 127.");
    }
  }

  getBytes() {
    return [...this.bytes];
  }
  getContentType() {
    return this.type;
  }
  getName() {
    return this.name;
  }
}

class Utilities implements Pick<GoogleUtilities, "formatDate" | "base64Decode" | "getUuid"> {
  formatDate(date: GoogleAppsScript.Base.Date | Date, timeZone: string, format: string) {
    return formatDate(new Date(date.getTime()), timeZone, format);
  }
  newBlob(data: number[] | string, contentType?: string | null, name?: string | null): GoogleBlob {
    return emulated<GoogleBlob>("Blob", new Blob(data, contentType ?? null, name ?? null));
  }
  base64Encode(data: number[] | string) {
    return toBase64(typeof data === "string" ? utf8(data) : data);
  }
  base64Decode(encoded: string) {
    return fromBase64(encoded);
  }
  getUuid() {
    const hex = (digits: number) =>
      Array.from({ length: digits }, () => Math.floor(Math.random() * 16).toString(16)).join("");
    const variant = "89ab"[Math.floor(Math.random() * 4)];
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
  }
}

export const utilities = emulated<GoogleUtilities>("Utilities", new Utilities());
