/** What the stand-in asks of the host around it, and how it asks the engine. */

import type { AlertAnswer, UiEvent } from "../contract";
import type { DriveFile, DriveResource } from "../drive";
import type { Call } from "../engine/main";

/** Fixed while the script runs. */
export interface Settings {
  scopes: string[];
  locale: string;
  timeZone: string;
  /** Custom functions by their name in capitals, as Sheets does not mind the case. */
  customFunctions: string[];
}

/** An error must cross into the script's realm as text. */
type DriveAnswer<T> = { value: T } | { error: string };

export interface HostOps {
  settings(): Settings;
  html(name: string): string | null;
  ui(event: UiEvent): null;
  alert(event: Extract<UiEvent, { kind: "alert" }>): AlertAnswer;
  driveCreate(resource: DriveResource, base64: string): DriveAnswer<DriveFile>;
  driveGet(id: string): DriveAnswer<DriveFile>;
  driveUpdate(id: string, resource: DriveResource, base64: string | null): DriveAnswer<DriveFile>;
  driveList(q: string, orderBy: string, pageSize: number): DriveAnswer<DriveFile[]>;
  log(level: string, text: string): null;
  flush(): null;
}

type HostCall = <K extends keyof HostOps>(
  op: K,
  ...args: Parameters<HostOps[K]>
) => ReturnType<HostOps[K]>;

/** The realm's only way out: operation and JSON arguments, JSON result. */
declare const __host: (op: string, args: string) => string;
const out = __host;

export const engine: Call = (op, ...args) => JSON.parse(out(op, JSON.stringify(args)));
export const host: HostCall = (op, ...args) => JSON.parse(out(`host.${op}`, JSON.stringify(args)));

export const settings = host("settings");
