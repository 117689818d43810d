/** What the server and the host thread say to each other. */
import type { AlertAnswer, HostOptions, SavedFile, UiEvent } from "../contract";
import type { AlertEvent, Mutation } from "./protocol";

/** The answers an alert can have, by the number that travels through shared memory. */
export const ANSWERS: readonly AlertAnswer[] = ["OK", "CANCEL", "YES", "NO", "CLOSE"];

export interface ThreadData {
  options: Pick<HostOptions, "code" | "html" | "scopes" | "buku" | "locale" | "rows">;
  /** Two 32-bit numbers: 1 once answered, and which of ANSWERS. */
  signal: SharedArrayBuffer;
}

/** What the thread tells the server. */
export type FromThread =
  | { t: "ready" }
  /** JSON text of `[id, params]` pairs, already joined, so that the server does not parse them. */
  | { t: "mutations"; json: string }
  | { t: "ui"; event: UiEvent }
  | { t: "alert"; event: AlertEvent }
  | { t: "file"; file: SavedFile }
  | { t: "done"; id: number; json: string }
  | { t: "failed"; id: number; error: { name: string; message: string } };

export type ToThread =
  | { id: number; op: "open"; onOpen: boolean }
  | { id: number; op: "run"; name: string; args: unknown[]; active: Mutation[] }
  | { id: number; op: "peer"; list: Mutation[] }
  | { id: number; op: "save" };
