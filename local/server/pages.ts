/**
 * The open pages: mutations both ways, and what the script shows.
 *
 * Each page applies its own edits at once and the host applies them a moment later. When the host
 * changed something in between, the two orders differ and so may the results; such a page is told
 * to take a new snapshot. That is rare (typing while a script runs), and always right.
 */
import type { WebSocket } from "ws";
import type { AlertAnswer, UiEvent } from "../contract";
import type { AlertEvent, FromPage, MenuEvent, ToPage } from "./protocol";
import type { Thread } from "./thread";

interface Page {
  id: number;
  socket: WebSocket;
  /** Batches received, and those waiting until one more has been. */
  batches: number;
  waiting: { batches: number; go(): void }[];
  /** Number of the last mutation message sent to it. */
  sent: number;
}

export class Pages {
  /** Number of the last mutation message. */
  seq = 0;
  readonly #thread: () => Thread;
  readonly #session: string;
  readonly #pages = new Map<number, Page>();
  readonly #menus = new Map<string, MenuEvent>();
  #alert: { id: number; event: AlertEvent } | undefined;
  #last = 0;
  #lastAlert = 0;

  constructor(session: string, thread: () => Thread) {
    this.#session = session;
    this.#thread = thread;
  }

  add(socket: WebSocket): void {
    this.#last += 1;
    const page: Page = { id: this.#last, socket, batches: 0, waiting: [], sent: this.seq };
    this.#pages.set(page.id, page);
    send(page, { t: "hello", session: this.#session, page: page.id });
    send(page, { t: "menus", menus: [...this.#menus.values()] });
    if (this.#alert) send(page, { t: "alert", ...this.#alert });
    socket.on("message", (data) => {
      try {
        this.#receive(page, JSON.parse(String(data)) as FromPage);
      } catch {
        send(page, { t: "resync" });
      }
    });
    socket.on("error", () => socket.terminate());
    socket.on("close", () => {
      this.#pages.delete(page.id);
      for (const { go } of page.waiting) go();
    });
  }

  /** Resolves when a page's earlier edits have been handed to the host, or the page is gone. */
  async caughtUp(id: number, batches: number): Promise<void> {
    const page = this.#pages.get(id);
    if (!page || page.batches >= batches) return;
    await new Promise<void>((go) => page.waiting.push({ batches, go }));
  }

  /** Number of the last message a page was sent, its own edits not among them. */
  sentTo(id: number): number {
    return this.#pages.get(id)?.sent ?? 0;
  }

  /** Mutations of the script, as the joined JSON text of `[id, params]` pairs. */
  mutations(json: string): void {
    this.#relay(json, undefined);
  }

  show(event: UiEvent): void {
    if (event.kind === "alert") return;
    if (event.kind === "menu") {
      this.#menus.set(event.title, event);
      this.#all({ t: "menus", menus: [...this.#menus.values()] });
    } else {
      this.#all({ t: "show", event });
    }
  }

  /** Shows an alert; it stays for pages that open later until somebody answers. */
  alert(event: AlertEvent): void {
    this.#lastAlert += 1;
    this.#alert = { id: this.#lastAlert, event };
    this.#all({ t: "alert", ...this.#alert });
  }

  close(): void {
    for (const { socket } of this.#pages.values()) socket.terminate();
  }

  #receive(page: Page, message: FromPage): void {
    if (message.t === "answer") {
      this.#answer(message.id, message.answer);
      return;
    }
    page.batches += 1;
    this.#thread()
      .call({ op: "peer", list: message.list })
      .then(() => {
        // Asked only now: what the script changed while the batch waited counts as well.
        if (page.sent > message.seen) send(page, { t: "resync" });
        this.#relay(message.list.map((pair) => JSON.stringify(pair)).join(","), page);
      })
      .catch(() => send(page, { t: "resync" }));
    page.waiting = page.waiting.filter(({ batches, go }) => {
      if (page.batches < batches) return true;
      go();
      return false;
    });
  }

  #relay(json: string, from: Page | undefined): void {
    this.seq += 1;
    for (const page of this.#pages.values()) {
      if (page === from) continue;
      page.sent = this.seq;
      page.socket.send(`{"t":"mutations","seq":${this.seq},"list":[${json}]}`);
    }
  }

  #answer(id: number, answer: AlertAnswer): void {
    if (this.#alert?.id !== id) return;
    this.#alert = undefined;
    this.#all({ t: "answered", id });
    this.#thread().answer(answer);
  }

  #all(message: ToPage): void {
    for (const page of this.#pages.values()) send(page, message);
  }
}

function send(page: Page, message: ToPage): void {
  page.socket.send(JSON.stringify(message));
}
