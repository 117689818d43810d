/**
 * Virtual event loop of the engine's realm. Must be imported before anything of the engine.
 *
 * The engine calculates asynchronously (a debounce, promises, a message channel every 500
 * formulas), and Apps Script code cannot await. So timers here never touch the real clock: the
 * host steps through them and virtual time jumps to the next one. `Date.now` has to follow,
 * because RxJS compares it with the time it asked for. Microtasks run after each
 * `runInContext`, as the realm is created with `microtaskMode: "afterEvaluate"`.
 */

type Task = (...args: unknown[]) => void;

interface Timer {
  id: number;
  at: number;
  order: number;
  task: Task;
  args: unknown[];
  every: number | undefined;
}

interface Port {
  onmessage: ((event: { data: unknown }) => void) | null;
  postMessage(data: unknown): void;
  start(): void;
  close(): void;
}

const live = new Map<number, Timer>();
const realNow = Date.now.bind(Date);
let sequence = 1;
let skew = 0;
let limit = 0;

const now = () => realNow() + skew;
Date.now = now;

function add(task: Task, delay: unknown, args: unknown[], repeat: boolean): number {
  const id = sequence++;
  const ms = Number(delay) || 0;
  live.set(id, { id, at: now() + ms, order: id, task, args, every: repeat ? ms : undefined });
  return id;
}

const remove = (id: number) => void live.delete(id);

class VirtualChannel {
  readonly port1: Port;
  readonly port2: Port;
  constructor() {
    const port = (peer: () => Port): Port => {
      let open = true;
      const self: Port = {
        onmessage: null,
        postMessage: (data) => void add(() => open && peer().onmessage?.({ data }), 0, [], false),
        start: () => undefined,
        close: () => {
          open = false;
        },
      };
      return self;
    };
    this.port1 = port(() => this.port2);
    this.port2 = port(() => this.port1);
  }
}

/** Allows virtual time to jump this many milliseconds in all: calculation time does not count. */
function arm(ms: number): void {
  limit = skew + ms;
}

/** Runs the next due task; false when there is none within the horizon. */
function step(): boolean {
  let next: Timer | undefined;
  for (const timer of live.values()) {
    if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order)) {
      next = timer;
    }
  }
  if (!next) return false;
  const wait = next.at - now();
  if (wait > 0) {
    if (skew + wait > limit) return false;
    skew += wait;
  }
  if (next.every === undefined) {
    live.delete(next.id);
  } else {
    next.at = now() + Math.max(1, next.every);
    next.order = sequence++;
  }
  next.task(...next.args);
  return true;
}

Object.assign(globalThis, {
  self: globalThis,
  setTimeout: (task: Task, ms?: number, ...args: unknown[]) => add(task, ms, args, false),
  setInterval: (task: Task, ms?: number, ...args: unknown[]) => add(task, ms, args, true),
  setImmediate: (task: Task, ...args: unknown[]) => add(task, 0, args, false),
  requestAnimationFrame: (task: Task) => add(() => task(now()), 0, [], false),
  requestIdleCallback: (task: Task) =>
    add(() => task({ didTimeout: false, timeRemaining: () => 50 }), 0, [], false),
  queueMicrotask: (task: Task) => void Promise.resolve().then(() => task()),
  clearTimeout: remove,
  clearInterval: remove,
  clearImmediate: remove,
  cancelAnimationFrame: remove,
  cancelIdleCallback: remove,
  MessageChannel: VirtualChannel,
  __arm: arm,
  __step: step,
  __forget: () => live.clear(),
});
