import type { Buku, BukuSheet } from "../../local/contract";
import type { FaultKind } from "../../local/gas/faults";
import type { LocalHost } from "../../local/host";
import { call } from "../product/product";
import { ACTIONS, type Action, openShort } from "./actions";
import { differences } from "./same";
import { EVERY, SEED, SOAK, slice } from "./slice";

jest.setTimeout(SOAK ? 7_200_000 : 120_000);

const KINDS: readonly FaultKind[] = ["before", "after", "quota", "stop"];
const REFUSED = /^LKIP masih bekerja pada spreadsheet ini.*\.$/;
/** Calls that leave the workbook as it is. */
const READS =
  /^(Utilities|\w+Builder|Lock)\b|\.(get|is|new|when|getConditionalFormatRules|flush)[A-Z]?/;

/** A workbook as it stood before a service call, and every call after which it stood so. */
interface State {
  readonly call: number;
  readonly buku: string;
}

interface Course {
  /** Names of its service calls, in order. */
  readonly names: readonly string[];
  readonly end: Buku;
  /** Every state that the workbook went through, each once. */
  readonly states: readonly State[];
}

/** What stands in the cells, as text: nothing that a formula comes to, which nobody has waited for. */
function typed(host: LocalHost): string {
  const { sheets, ...buku } = host.typed();
  const cells = (sheet: BukuSheet) =>
    sheet.cells.flatMap(({ result: _, spilledFrom, ...cell }) => (spilledFrom ? [] : [cell]));
  return JSON.stringify({ ...buku, sheets: sheets.map((s) => ({ ...s, cells: cells(s) })) });
}

/** The action without any interruption; every state on the way is noted only when all are tried. */
function course(action: Action, start: Buku | undefined): Course {
  const host = openShort(start);
  const states: State[] = [];
  const names: string[] = [];
  let hasWritten = true;
  host.faults.onCall = (name) => {
    names.push(name);
    if (SOAK && hasWritten) {
      const buku = typed(host);
      if (states.at(-1)?.buku !== buku) states.push({ call: names.length, buku });
    }
    hasWritten = !READS.test(name);
  };
  action.run(host);
  const end = host.save();
  host.dispose();
  return { names, end, states };
}

/** Runs the action again after an interruption; only what was done after all may be refused. */
function again(action: Action, host: LocalHost): void {
  try {
    action.run(host);
  } catch (error) {
    if (!action.refusal?.test((error as Error).message)) throw error;
  }
}

/** Lets call `call` of the action go wrong and returns the host as the next run finds it. */
function interrupt(action: Action, start: Buku | undefined, call: number, kind: FaultKind) {
  const host = openShort(start);
  host.faults.fail = { call, kind };
  let message = "";
  try {
    action.run(host);
  } catch (error) {
    message = (error as Error).message;
  }
  host.faults.fail = undefined;
  return { host, message };
}

/** Typed cells, formulas, notes and looks of `start` that are not in `end`. */
function lost(start: Buku | undefined, end: Buku, keeps: Action["keeps"]): string[] {
  const list = start?.sheets.filter(({ name }) => keeps === "all" || keeps.includes(name)) ?? [];
  return list.flatMap((sheet) => {
    const now = end.sheets.find(({ name }) => name === sheet.name)?.cells ?? [];
    const at = new Map(now.map((cell) => [`${cell.row},${cell.column}`, cell]));
    return sheet.cells.flatMap(({ result: _, spilledFrom, ...cell }) => {
      if (spilledFrom !== undefined) return [];
      const { result, ...kept } = at.get(`${cell.row},${cell.column}`) ?? {};
      const same = JSON.stringify(kept) === JSON.stringify(cell);
      return same ? [] : [`${sheet.name} ${cell.row},${cell.column}`];
    });
  });
}

/** Four seeds in a row let every call go wrong in every way. */
const kindOf = (call: number): FaultKind =>
  KINDS[(Math.floor(call / EVERY) + SEED) % KINDS.length] ?? "before";

describe.each(ACTIONS)("$name", (action) => {
  const start = action.start();
  let whole: Course;
  beforeAll(() => {
    whole = course(action, start);
  });

  test("it does something, and what a person has typed stays", () => {
    const before = openShort(start).save();
    expect(differences(before, whole.end)).not.toEqual([]);
    expect(lost(before, whole.end, action.keeps)).toEqual([]);
  });

  if (!SOAK) {
    test("a service call that goes wrong is not hidden, and the next run ends in the same workbook", () => {
      const all = whole.names.map((_, i) => i + 1);
      const weak = (action.weak ?? []).map((name) => whole.names.indexOf(name) + 1);
      expect(weak).not.toContain(0);
      const points = [
        ...weak.flatMap((call) => [[call, "before"] as const, [call, "after"] as const]),
        ...slice(all, 0).map((call) => [call, kindOf(call)] as const),
      ];
      const wrong: unknown[] = [];
      for (const [call, kind] of points) {
        const { host, message } = interrupt(action, start, call, kind);
        again(action, host);
        const end = differences(whole.end, host.save());
        if (message === "" || end.length > 0) wrong.push({ call, kind, message, end });
        host.dispose();
      }
      expect(wrong).toEqual([]);
    });
  }

  // In two halves: what a failure leaves is a state that was noted, and from each of these the next run mends.
  if (SOAK) {
    test("every service call that goes wrong is not hidden, and leaves one of the noted states", () => {
      const wrong: unknown[] = [];
      const calls = whole.names.map((name, i) => ({ name, call: i + 1 }));
      const some = calls.filter(({ call }) => (call + SEED) % EVERY === 0);
      for (const { name, call } of some) {
        const kind = kindOf(call);
        const { host, message } = interrupt(action, start, call, kind);
        const at = kind === "after" ? call + 1 : call;
        const state = whole.states.findLast((s) => s.call <= at)?.buku ?? "";
        const left = typed(host);
        // What the last call leaves is the end.
        if (message === "" || (left !== state && at <= whole.names.length)) {
          const differs = differences(JSON.parse(state), JSON.parse(left));
          wrong.push({ call, name, kind, message, differs });
        }
        host.dispose();
      }
      console.info(
        `${action.name}: ${some.length} of ${calls.length} calls let go wrong, ${wrong.length} wrong`,
      );
      expect(wrong).toEqual([]);
    });

    test("from every state that a failure can leave, the next run ends in the same workbook", () => {
      const wrong: unknown[] = [];
      const states = whole.states.filter(
        (_, i) => (i + SEED) % (EVERY * (action.stride ?? 1)) === 0,
      );
      for (const { call, buku } of states) {
        const host = openShort(JSON.parse(buku));
        const message = messageOf(() => again(action, host));
        const end = differences(whole.end, host.save());
        if (message !== "" || end.length > 0) wrong.push({ call, message, end });
        host.dispose();
      }
      console.info(
        `${action.name}: ${states.length} of ${whole.states.length} states, ${wrong.length} wrong`,
      );
      expect(wrong).toEqual([]);
    });
  }

  test("a second person who presses too is refused, one who reads is not, and the end is the same", () => {
    const host = openShort(start);
    const presses = new Set(SOAK ? whole.names.keys() : slice([...whole.names.keys()], 30));
    const reads = new Set(slice([...whole.names.keys()], SOAK ? 60 : 3));
    let at = 0;
    let hasLock = false;
    const pressed = new Set<string>();
    const onCall = (name: string) => {
      host.faults.onCall = undefined;
      if (hasLock && presses.has(at)) pressed.add(messageOf(() => action.run(host)));
      if (reads.has(at)) pressed.add(messageOf(() => call(host, "apiReadKinerja")));
      host.faults.onCall = onCall;
      hasLock ||= name === "Lock.tryLock";
      at++;
    };
    host.faults.onCall = onCall;
    action.run(host);
    host.faults.onCall = undefined;
    expect(at).toBe(whole.names.length);
    expect([...pressed].sort()).toEqual(["", expect.stringMatching(REFUSED)]);
    expect(differences(whole.end, host.save())).toEqual([]);
  });

  if (SOAK) {
    test("whoever presses first, before the other has the lock, does it, and the end is the same", () => {
      const host = openShort(start);
      host.faults.onCall = () => {
        host.faults.onCall = undefined;
        action.run(host);
      };
      again(action, host);
      expect(differences(whole.end, host.save())).toEqual([]);
    });
  }
});

/** What a person is told; nothing when it went well. */
function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
