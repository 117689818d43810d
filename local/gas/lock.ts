/** LockService: there is one user here, so a lock is free unless a test says that somebody else has it. */
import { emulated } from "./emulated";
import { faults } from "./faults";

type GoogleLock = GoogleAppsScript.Lock.Lock;

class Lock implements Pick<GoogleLock, "tryLock" | "waitLock" | "releaseLock" | "hasLock"> {
  private held = false;

  tryLock(_timeoutInMillis: number) {
    this.held = this.held || !faults.isLocked;
    return this.held;
  }
  waitLock(timeoutInMillis: number) {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Error("Lock timeout: another process was holding the lock for too long.");
  }
  releaseLock() {
    this.held = false;
  }
  hasLock() {
    return this.held;
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
