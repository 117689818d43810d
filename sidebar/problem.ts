/** What went wrong, as the user reads it. `detail` is a full sentence. */
export interface Problem {
  readonly title: string;
  readonly detail: string;
}

export const OFFLINE = "Sambungan internet terputus. Periksa sambungan, lalu coba lagi.";
export const UNANSWERED = "Google Sheets tidak menjawab. Muat ulang halaman, lalu coba lagi.";

const UNEXPECTED = "Terjadi kesalahan yang tidak terduga. Coba lagi sebentar lagi.";

/**
 * Google's own failures, told apart by their English text: Apps Script gives no codes. Messages in
 * another interface language fall through to the general sentence.
 */
const KNOWN: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [/NetworkError|HTTP 0\b|Failed to fetch/i, OFFLINE],
  [
    /PERMISSION_DENIED/,
    "Akses ditolak. Bila memakai beberapa akun Google, keluar dari akun lain, lalu coba lagi.",
  ],
  [
    /authori[sz]ation|permission/i,
    "Izin belum diberikan. Buka kembali dari menu LKIP dan setujui izinnya.",
  ],
  [
    /maximum execution time|timed out|timeout/i,
    "Waktu server habis sebelum pekerjaan selesai. Coba lagi.",
  ],
  [/storage ?quota/i, "Ruang Google Drive Anda penuh. Kosongkan sebagian, lalu coba lagi."],
  [
    /too large|request entity|exceeds the maximum|payload/i,
    "Laporan terlalu besar untuk Google Drive. Pilih logo yang lebih kecil, atau unduh .docx.",
  ],
  [
    /too many|quota|rate limit/i,
    "Batas pemakaian Google tercapai untuk sementara. Coba lagi beberapa menit lagi.",
  ],
  [
    /server error|we're sorry|service .* failed/i,
    "Layanan Google sedang terganggu. Coba lagi sebentar lagi.",
  ],
];

const SENTENCE = /^[A-Z“"].{7,}[.!?]$/s;

/** Stack traces, other error classes, and the English messages our own code keeps for itself. */
const INTERNAL = /\n\s+at |^\w*(Error|Exception):|^(Unknown|Cannot|Missing|Invalid|Expected)\b/;

/**
 * The sentence for an error of any origin.
 *
 * The server throws plain Errors with an Indonesian sentence for the user; Apps Script may put
 * “Error: ” before it. Any other prefix (TypeError:, Exception: …) and anything that is not a
 * sentence was not written for a user and is never shown.
 */
export function explain(error: unknown): string {
  const raw = messageOf(error);
  for (const [pattern, sentence] of KNOWN) if (pattern.test(raw)) return sentence;
  const text = raw.replace(/^Error:\s*/, "").trim();
  if (SENTENCE.test(text) && !INTERNAL.test(text)) return text;
  return navigator.onLine ? UNEXPECTED : OFFLINE;
}

/** For work of the browser itself: its errors are bugs, so their text is never shown. */
export class BrowserWorkError extends Error {}

/** Runs work of our own modules and marks what it throws as ours. */
export async function guarded<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new BrowserWorkError();
  }
}

function messageOf(error: unknown): string {
  if (error instanceof BrowserWorkError) return "";
  if (typeof error === "string") return error;
  if (typeof error === "object" && error !== null && "message" in error) {
    return String(error.message);
  }
  return "";
}
