/** What the stand-in asks of the host around it, and how it asks the engine. */

import type { AlertAnswer, UiEvent } from "../contract";
import type { Call } from "../engine/main";

/** Fixed while the script runs. */
export interface Settings {
  scopes: string[];
  locale: string;
  timeZone: string;
  /** Custom functions by their name in capitals, as Sheets does not mind the case. */
  customFunctions: string[];
}

export interface HostOps {
  settings(): Settings;
  html(name: string): string | null;
  ui(event: UiEvent): null;
  alert(event: Extract<UiEvent, { kind: "alert" }>): AlertAnswer;
  saveFile(name: string, mimeType: string, base64: string): { id: string; webViewLink: string };
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
