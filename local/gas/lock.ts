/** LockService: a lock belongs to one of the executions under way. */
import { emulated } from "./emulated";
import { executions } from "./faults";

type GoogleLock = GoogleAppsScript.Lock.Lock;

class Lock implements Pick<GoogleLock, "tryLock" | "waitLock" | "releaseLock" | "hasLock"> {
  private holder: number | undefined;

  tryLock(_timeoutInMillis: number) {
    this.holder ??= executions;
    return this.hasLock();
  }
  waitLock(timeoutInMillis: number) {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Error("Lock timeout: another process was holding the lock for too long.");
  }
  releaseLock() {
    if (this.hasLock()) this.holder = undefined;
  }
  hasLock() {
    return this.holder === executions;
  }
}

const documentLock = new Lock();

/** At the end of an execution Google releases what the script forgot. */
export function releaseLocks(): void {
  documentLock.releaseLock();
}

class LockService implements Pick<GoogleAppsScript.Lock.LockService, "getDocumentLock"> {
  getDocumentLock() {
    return emulated<GoogleLock>("Lock", documentLock);
  }
}

export const lockService = emulated<GoogleAppsScript.Lock.LockService>(
  "LockService",
  new LockService(),
);
