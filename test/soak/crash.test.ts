import type { Buku, BukuSheet } from "../../local/contract";
import type { FaultKind } from "../../local/gas/faults";
import type { LocalHost } from "../../local/host";
import { call } from "../product/product";
import { ACTIONS, type Action, openShort } from "./actions";
import { differences } from "./same";
import { EVERY, SEED, SOAK, slice } from "./slice";
import { quiet, Tape } from "./tape";

jest.setTimeout(SOAK ? 7_200_000 : 120_000);

const KINDS: readonly FaultKind[] = ["before", "after", "quota", "stop"];
const REFUSED = /^LKIP masih bekerja pada spreadsheet ini.*\.$/;

/** What stands in the cells, as text: nothing that a formula comes to. */
function typed(host: LocalHost): string {
  const { sheets, ...buku } = host.typed();
  const cells = (sheet: BukuSheet) =>
    sheet.cells.flatMap(({ result: _, spilledFrom, ...cell }) => (spilledFrom ? [] : [cell]));
  return JSON.stringify({ ...buku, sheets: sheets.map((s) => ({ ...s, cells: cells(s) })) });
}

/** Where two workbooks differ that `typed` gave. */
const differ = (a: string, b: string): string[] =>
  a === b ? [] : differences(JSON.parse(a), JSON.parse(b));

/** The action without any interruption, calculated: the names of its service calls and the workbook after it. */
function course(action: Action, start: Buku | undefined) {
  const host = openShort(start);
  const names: string[] = [];
  host.faults.onCall = (name) => void names.push(name);
  action.run(host);
  return { names, end: host.save(), typed: typed(host) };
}

/** The action once more, on a tape, and the workbook as it stood before each call that is asked for, and at the end. */
function states(action: Action, start: Buku | undefined, isAsked: (call: number) => boolean) {
  const tape = new Tape();
  const host = openShort(start, tape.record);
  tape.begin();
  const before = new Map<number, string>();
  let buku = typed(host);
  let noted = tape.length;
  const note = () => {
    if (tape.hasWritten(noted, tape.length)) buku = typed(host);
    noted = tape.length;
    before.set(noted, buku);
  };
  let calls = 0;
  host.faults.onCall = () => {
    calls++;
    if (isAsked(calls)) note();
  };
  action.run(host);
  note();
  return { tape, before, end: buku };
}

/** Runs the action again after an interruption; only what was done after all may be refused. */
function again(action: Action, host: LocalHost): void {
  try {
    action.run(host);
  } catch (error) {
    if (!action.refusal?.test((error as Error).message)) throw error;
  }
}

/** Lets a call of the action go wrong, and gives what the person is told. */
function interrupt(action: Action, host: LocalHost, call: number, kind: FaultKind): string {
  host.faults.fail = { call, kind };
  const message = messageOf(() => action.run(host));
  host.faults.fail = undefined;
  return message;
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

/** Four seeds in a row let every call of a slice go wrong in every way. */
const kindOf = (call: number): FaultKind => KINDS[(call + SEED) % KINDS.length] ?? "before";

describe.each(ACTIONS)("$name", (action) => {
  const start = action.start();
  let whole: ReturnType<typeof course>;
  beforeAll(() => {
    whole = course(action, start);
  });

  test("it does something, and what a person has typed stays", () => {
    const host = openShort(start, quiet);
    expect(differ(typed(host), whole.typed)).not.toEqual([]);
    expect(lost(host.typed(), whole.end, action.keeps)).toEqual([]);
  });

  // In two halves: each interruption on a tape, and each workbook that one of them leaves is begun again from.
  test("a service call that goes wrong is not hidden, and the next run ends in the same workbook", () => {
    const all = whole.names.map((_, i) => i + 1);
    const weak = (action.weak ?? []).map((name) => whole.names.indexOf(name) + 1);
    expect(weak).not.toContain(0);
    const inEveryWay = (call: number) => KINDS.map((kind) => ({ call, kind }));
    const points = SOAK
      ? all.flatMap(inEveryWay)
      : [
          ...weak.flatMap(inEveryWay),
          ...slice(all, 10).map((call) => ({ call, kind: kindOf(call) })),
        ];
    const asked = new Set(points.flatMap(({ call }) => [call, call + 1]));
    const { tape, before, end } = states(action, start, (call) => asked.has(call));
    expect(differ(end, whole.typed)).toEqual([]);

    const wrong: unknown[] = [];
    const left = new Map<string, string>();
    let strayed = 0;
    const player = openShort(undefined, tape.play);
    for (const { call, kind } of points) {
      const at = `${call} ${whole.names[call - 1]}, ${kind}`;
      tape.rewind();
      if (interrupt(action, player, call, kind) === "") wrong.push({ at, hidden: true });
      let buku = tape.hasStrayed ? undefined : before.get(tape.length);
      if (buku === undefined) {
        strayed++;
        const host = openShort(start, quiet);
        interrupt(action, host, call, kind);
        buku = typed(host);
      }
      if (!left.has(buku)) left.set(buku, at);
    }

    // Of a test run the states after the weak calls, and a few; some of them in a grid that calculates.
    const list = [...left];
    const begun = SOAK
      ? list.filter((_, i) => (i + SEED) % EVERY === 0)
      : [...list.slice(0, 2 * weak.length), ...slice(list, 1)];
    const calculated = new Set(SOAK ? slice(begun, begun.length / 40) : slice(begun, 0).slice(-1));
    for (const state of begun) {
      const [buku, at] = state;
      const isCalculated = calculated.has(state);
      const host = openShort(JSON.parse(buku), isCalculated ? undefined : quiet);
      const message = messageOf(() => again(action, host));
      const differs = isCalculated
        ? differences(whole.end, host.save())
        : differ(whole.typed, typed(host));
      if (message !== "" || differs.length > 0) wrong.push({ at, message, differs });
      host.dispose();
    }
    if (SOAK)
      console.info(
        `${action.name}: ${all.length} calls, ${points.length} interruptions (${strayed} off the tape), ` +
          `${list.length} states, ${begun.length} begun again (${calculated.size} calculated), ${wrong.length} wrong`,
      );
    expect(wrong).toEqual([]);
  });

  test("a second person who presses too is refused, one who reads is not, and the end is the same", () => {
    const host = openShort(start, quiet);
    const presses = new Set(SOAK ? whole.names.keys() : slice([...whole.names.keys()], 15));
    const reads = new Set(slice([...whole.names.keys()], SOAK ? 200 : 3));
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
    expect(differ(whole.typed, typed(host))).toEqual([]);
  });

  if (SOAK) {
    test("whoever presses first, before the other has the lock, does it, and the end is the same", () => {
      const host = openShort(start, quiet);
      host.faults.onCall = () => {
        host.faults.onCall = undefined;
        action.run(host);
      };
      again(action, host);
      expect(differ(whole.typed, typed(host))).toEqual([]);
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
