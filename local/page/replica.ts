/**
 * Keeps the page's workbook and the host's the same.
 *
 * Both calculate; only shared mutations travel. What the page's own commands changed goes out as
 * one batch per command, so that the host recalculates once per command.
 */
import type { Boot, Mutation } from "../server/protocol";
import type { Grid } from "./grid";
import type { Link } from "./link";

export interface Replica {
  /** Shows the workbook of the first snapshot. */
  start(boot: Boot): void;
  receive(seq: number, list: Mutation[]): void;
  /** Resolves when mutations up to `seq` have been applied. */
  caughtUp(seq: number): Promise<void>;
  /** Takes a new snapshot: after a lost connection, or edits at the same moment on both sides. */
  restore(): Promise<void>;
  /** Operations that tell the host where the person is. */
  active(): Mutation[];
  activate(tab: string, a1: string): void;
  focus(): void;
  read(tab: string, a1: string): { formula: string; value: unknown; display: string };
  select(tab: string, a1: string): void;
  /** Tab and selection in front of the person. */
  where(): [tab: string, a1: string];
  /** While true, what arrives waits: for tests of edits at the same moment. */
  pause(on: boolean): void;
}

export function createReplica(grid: Grid, link: Link): Replica {
  /** Last mutation message applied. */
  let seen = 0;
  let batch: Mutation[] = [];
  /** True while a snapshot is under way. */
  let restoring = true;
  /** True while a snapshot is needed but the person is typing: half a text would be lost. */
  let isDue = false;
  /** What the person did while a snapshot was under way: done again on it. */
  let kept: Mutation[] = [];
  let paused = false;
  /** Messages that arrived while either was true. */
  let held: [seq: number, list: Mutation[]][] = [];
  let waiting: { seq: number; go(): void }[] = [];

  grid.onMutation((mutation) => {
    if (restoring) {
      kept.push(mutation);
      return;
    }
    if (batch.length === 0) setTimeout(flush);
    batch.push(mutation);
  });

  function flush(): void {
    if (batch.length === 0) return;
    link.send(seen, batch);
    batch = [];
  }

  function apply(seq: number, list: Mutation[]): void {
    if (seq <= seen) return;
    grid.apply(list);
    advance(seq);
  }

  function advance(seq: number): void {
    seen = seq;
    waiting = waiting.filter((one) => {
      if (one.seq > seen) return true;
      one.go();
      return false;
    });
  }

  function release(): void {
    if (restoring || paused) return;
    const messages = held;
    held = [];
    for (const [seq, list] of messages) apply(seq, list);
  }

  /** Shows a snapshot and whatever arrived after it was made. */
  function show(boot: Boot): void {
    batch = [];
    grid.open(boot.snapshot);
    advance(Math.max(seen, boot.seq));
  }

  return {
    start(boot) {
      show(boot);
      restoring = false;
      release();
    },
    receive(seq, list) {
      // What the person did before this message was done before it.
      flush();
      held.push([seq, list]);
      release();
    },
    async caughtUp(seq) {
      if (seq <= seen) return;
      await new Promise<void>((go) => waiting.push({ seq, go }));
    },
    async restore() {
      if (restoring || isDue) return;
      isDue = true;
      await grid.typed();
      isDue = false;
      flush();
      kept = [];
      restoring = true;
      try {
        const boot = await link.boot(false);
        const [tab, a1] = grid.where();
        show(boot);
        grid.activate(tab, a1);
      } finally {
        restoring = false;
        release();
        grid.apply(kept);
        batch.push(...kept);
        flush();
      }
    },
    active() {
      flush();
      return grid.active();
    },
    activate: grid.activate,
    focus: grid.focus,
    read: grid.read,
    where: grid.where,
    select(tab, a1) {
      grid.activate(tab, a1);
      grid.focus();
    },
    pause(on) {
      paused = on;
      release();
    },
  };
}
