import type { Buku } from "../../local/contract";
import type { FaultKind } from "../../local/gas/faults";
import { ACTIONS, type Action, openShort } from "./actions";
import { comparable, differences } from "./same";
import { SEED, SOAK, slice } from "./slice";

jest.setTimeout(SOAK ? 7_200_000 : 120_000);

const KINDS: readonly FaultKind[] = ["before", "after", "quota", "stop"];
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

/** The action without any interruption; every state on the way is noted only when all are tried. */
function course(action: Action, start: Buku | undefined): Course {
  const host = openShort(start);
  const states: State[] = [];
  const names: string[] = [];
  let hasWritten = true;
  host.faults.onCall = (name) => {
    names.push(name);
    if (SOAK && hasWritten) note(states, names.length, host.save());
    hasWritten = !READS.test(name);
  };
  action.run(host);
  const end = host.save();
  host.dispose();
  return { names, end, states };
}

function note(states: State[], call: number, buku: Buku): void {
  const text = JSON.stringify(buku);
  if (states.at(-1)?.buku !== text) states.push({ call, buku: text });
}

/** Runs the action again after an interruption; only what was done after all may be refused. */
function again(action: Action, host: ReturnType<typeof openShort>): void {
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

  test("a service call that goes wrong is not hidden, and the next run ends in the same workbook", () => {
    const all = whole.names.map((_, i) => i + 1);
    const weak = (action.weak ?? []).map((name) => whole.names.indexOf(name) + 1);
    expect(weak).not.toContain(0);
    const calls = SOAK ? all.filter((call) => (call + SEED) % 5 === 0) : slice(all, 0);
    const wrong: unknown[] = [];
    const points = [
      ...weak.flatMap((call) => [[call, "before"] as const, [call, "after"] as const]),
      ...calls.map((call, i) => [call, KINDS[(i + SEED) % KINDS.length] ?? "before"] as const),
    ];
    for (const [call, kind] of points) {
      const { host, message } = interrupt(action, start, call, kind);
      const left = host.save();
      // What is tried below from noted states holds for real failures: they leave just these.
      const state = whole.states.findLast((s) => s.call <= (kind === "after" ? call + 1 : call));
      const differs =
        state && call < whole.names.length ? differences(JSON.parse(state.buku), left) : [];
      if (!SOAK) again(action, host);
      const end = SOAK ? [] : differences(whole.end, host.save());
      if (message === "" || differs.length + end.length > 0) {
        wrong.push({ call, kind, message, differs, end });
      }
      host.dispose();
    }
    expect(wrong).toEqual([]);
    if (SOAK) console.info(`${action.name}: ${calls.length} of ${all.length} calls let go wrong`);
  });

  if (SOAK) {
    test("from every state that a failure can leave, the next run ends in the same workbook", () => {
      const wrong: unknown[] = [];
      const states = whole.states.filter((_, i) => i % (action.stride ?? 1) === 0);
      for (const { call, buku } of states) {
        const host = openShort(JSON.parse(buku));
        let message = "";
        try {
          again(action, host);
        } catch (error) {
          message = (error as Error).message;
        }
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

  test("while somebody else runs it, it is refused in a sentence and nothing changes", () => {
    const host = openShort(start);
    const before = host.save();
    host.faults.isLocked = true;
    expect(() => action.run(host)).toThrow(/^Orang lain sedang menjalankan LKIP .*\.$/);
    expect(comparable(host.save())).toEqual(comparable(before));
  });
});
