/**
 * What the browser page and the server say to each other. Types only, so both may import it.
 *
 * Cell edits travel as engine mutations over one WebSocket, in both directions. A call of the
 * script (`/run`) is an ordinary request, so that it has an answer; the counters below put the
 * two channels in order.
 */
import type { AlertAnswer, UiEvent } from "../contract";

/** One shared engine mutation: its id and parameters. */
export type Mutation = [id: string, params: unknown];

export type MenuEvent = Extract<UiEvent, { kind: "menu" }>;
export type AlertEvent = Extract<UiEvent, { kind: "alert" }>;
/** What the page shows without anybody waiting for an answer. */
export type ShowEvent = Exclude<UiEvent, AlertEvent | MenuEvent>;

/** What autocompletion says about a custom function, read from its JSDoc. */
export interface FunctionHelp {
  /** As the script writes it; formulas know it in capitals. */
  name: string;
  /** First sentence. */
  description: string;
  params: { name: string; description: string; optional: boolean }[];
}

/** Everything a page needs to become a replica of the workbook. */
export interface Boot {
  /** Number of the last mutation message that the snapshot already contains. */
  seq: number;
  snapshot: unknown;
  /** Sources of the Apps Script stand-in and of the product, for custom functions in the page. */
  gas: string;
  code: string;
  functions: FunctionHelp[];
}

export type ToPage =
  /** First message; `session` differs after the server was restarted. */
  | { t: "hello"; session: string; page: number }
  | { t: "mutations"; seq: number; list: Mutation[] }
  | { t: "menus"; menus: MenuEvent[] }
  | { t: "show"; event: ShowEvent }
  | { t: "alert"; id: number; event: AlertEvent }
  | { t: "answered"; id: number }
  /** The page and the script edited at the same moment: take a new snapshot. */
  | { t: "resync" };

export type FromPage =
  /** Mutations of one command; `seen` is the last mutation message the page had applied before it. */
  { t: "batch"; seen: number; list: Mutation[] } | { t: "answer"; id: number; answer: AlertAnswer };

export interface RunRequest {
  name: string;
  args: unknown[];
  /** Who calls, and how many batches it has sent: the script must see what was typed before the click. */
  page: number;
  batches: number;
  /** Operations that tell the host which sheet and cell are active on the page. */
  active: Mutation[];
}

/** Empty when the other workbook is open. */
export interface OpenReply {
  /** Why the one before stays, as a sentence. */
  refused?: string;
  /** It has changes that no file has; asked again with `ganti` it goes. */
  isUnsaved?: true;
}

export type RunReply = ({ value: unknown } | { error: { name: string; message: string } }) & {
  /** The page applies mutations up to this one before it hands the result on. */
  seq: number;
};
