/**
 * The engine on a tape: what an action asked its engine for is written down once, and the action is then run
 * against the answers alone. What it asks decides what the workbook is, so as long as it asks the same, the
 * workbook is the one that was there after as many lines.
 */
import { type EngineRealm, isRead, openEngine } from "../../local/engine/realm";

type Open = typeof openEngine;

interface Line {
  readonly op: string;
  readonly args: string;
  readonly answer: string;
}

/** An engine that does not calculate. */
export const quiet: Open = (file, settings, hooks) =>
  openEngine(file, { ...settings, calculates: false }, hooks);

export class Tape {
  private readonly lines: Line[] = [];
  private first = 0;
  private at = 0;
  /** Whether something was asked that is not on the tape; from there on nothing is answered. */
  hasStrayed = false;

  /** Lines asked so far. */
  get length(): number {
    return this.at;
  }

  /** A quiet engine whose answers are written down. */
  readonly record: Open = (...settings) => {
    const engine = quiet(...settings);
    const call: EngineRealm["call"] = (op, args) => {
      const answer = engine.call(op, args);
      // That is us, looking on.
      if (op !== "typed") this.at = this.lines.push({ op, args, answer });
      return answer;
    };
    return { ...engine, call };
  };

  /** No engine at all: the answers that were written down. */
  readonly play: Open = () => {
    this.at = 0;
    const call: EngineRealm["call"] = (op, args) => {
      const line = this.lines[this.at];
      this.hasStrayed ||= line?.op !== op || line.args !== args;
      if (line === undefined || this.hasStrayed) throw new Error(`${op} is not on the tape.`);
      this.at++;
      return line.answer;
    };
    return { call, settle: () => undefined, recalculate: () => undefined };
  };

  /** Says that the host is open: here the action begins. */
  begin(): void {
    this.first = this.at;
  }

  /** Back to where the action begins. */
  rewind(): void {
    this.at = this.first;
    this.hasStrayed = false;
  }

  /** Whether one of the lines from one length to another writes. */
  hasWritten(from: number, to: number): boolean {
    return this.lines.slice(from, to).some(({ op }) => !isRead(op));
  }
}
