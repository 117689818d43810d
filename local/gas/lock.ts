/** LockService: there is one user here, so a lock is always free. */
import { emulated } from "./emulated";

type GoogleLock = GoogleAppsScript.Lock.Lock;

class Lock implements Pick<GoogleLock, "tryLock" | "waitLock" | "releaseLock" | "hasLock"> {
  private held = false;

  tryLock(_timeoutInMillis: number) {
    this.held = true;
    return true;
  }
  waitLock(_timeoutInMillis: number) {
    this.held = true;
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
