/** What went wrong, as the user reads it. `detail` is a full sentence. */
export interface Problem {
  readonly title: string;
  readonly detail: string;
}
export declare const OFFLINE = "Sambungan internet terputus. Periksa sambungan, lalu coba lagi.";
export declare const UNANSWERED =
  "Google Sheets tidak menjawab. Muat ulang halaman, lalu coba lagi.";
/**
 * The sentence for an error of any origin.
 *
 * The server throws plain Errors with an Indonesian sentence for the user; Apps Script may put
 * “Error: ” before it. Any other prefix (TypeError:, Exception: …) and anything that is not a
 * sentence was not written for a user and is never shown.
 */
export declare function explain(error: unknown): string;
/** For work of the browser itself: its errors are bugs, so their text is never shown. */
export declare class BrowserWorkError extends Error {}
/** Runs work of our own modules and marks what it throws as ours. */
export declare function guarded<T>(work: () => T | Promise<T>): Promise<T>;
