/** Bytes as Apps Script has them: plain arrays of numbers from -128 to 127. */

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function signed(byte: number): number {
  return (byte << 24) >> 24;
}

export function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text);
  const bytes: number[] = [];
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === "%") {
      bytes.push(signed(Number.parseInt(escaped.slice(i + 1, i + 3), 16)));
      i += 2;
    } else {
      bytes.push(escaped.charCodeAt(i));
    }
  }
  return bytes;
}

export function toBase64(bytes: readonly number[]): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const block = ((a & 255) << 16) | ((b & 255) << 8) | (c & 255);
    for (let k = 0; k < 4; k++) {
      out += i + k > bytes.length ? "=" : alphabet[(block >> (18 - 6 * k)) & 63];
    }
  }
  return out;
}

export function fromBase64(text: string): number[] {
  const digits = text.replace(/[\s=]/g, "");
  const bytes: number[] = [];
  let buffer = 0;
  let bits = 0;
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw new Error("Could not decode string.");
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((buffer >> bits) & 255));
  }
  return bytes;
}
