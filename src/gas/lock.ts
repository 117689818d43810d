/** How long to wait for another run to finish, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs one writing action at a time per document, and lets its writes reach the sheet before the
 * next one may read.
 */
export function exclusively<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) {
    throw new Error(
      "LKIP masih bekerja pada spreadsheet ini, mungkin untuk orang lain. Tunggu sebentar, lalu coba lagi. Tidak ada yang diubah.",
    );
  }
  try {
    return action();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
