/** The connection to the server: mutations and UI events over a WebSocket, calls over HTTP. */
import type { AlertAnswer } from "../contract";
import type {
  AlertEvent,
  Boot,
  FromPage,
  MenuEvent,
  Mutation,
  RunReply,
  ShowEvent,
  ToPage,
} from "../server/protocol";

export interface LinkEvents {
  onMutations(seq: number, list: Mutation[]): void;
  onMenus(menus: MenuEvent[]): void;
  onShow(event: ShowEvent): void;
  onAlert(id: number, event: AlertEvent): void;
  onAnswered(id: number): void;
  onLost(): void;
  /** Connected again; `restarted` when it is another server process. */
  onBack(restarted: boolean): void;
  onResync(): void;
}

export interface Link {
  /** Resolves at the first connection. */
  ready: Promise<void>;
  /** Which workbook is open, of which run of the server. */
  session(): string;
  /** What the workbook is now; `open` runs onOpen as opening the workbook does. */
  boot(open: boolean): Promise<Boot>;
  send(seen: number, list: Mutation[]): void;
  answer(id: number, answer: AlertAnswer): void;
  run(name: string, args: unknown[], active: Mutation[]): Promise<RunReply>;
}

const RETRY_MS = 1000;
const GONE = "Sambungan ke host lokal terputus. Jalankan lagi npm start.";

export function connect(events: LinkEvents): Link {
  let socket: WebSocket;
  let session = "";
  let page = 0;
  let batches = 0;
  let connected: () => void;
  const ready = new Promise<void>((resolve) => {
    connected = resolve;
  });

  function open(): void {
    socket = new WebSocket(`ws://${location.host}/ws`);
    socket.onmessage = ({ data }) => receive(JSON.parse(String(data)) as ToPage);
    socket.onclose = () => {
      events.onLost();
      setTimeout(open, RETRY_MS);
    };
  }

  function receive(message: ToPage): void {
    switch (message.t) {
      case "hello": {
        const before = session;
        ({ session, page } = message);
        batches = 0;
        if (before) events.onBack(before !== session);
        connected();
        break;
      }
      case "mutations":
        events.onMutations(message.seq, message.list);
        break;
      case "menus":
        events.onMenus(message.menus);
        break;
      case "show":
        events.onShow(message.event);
        break;
      case "alert":
        events.onAlert(message.id, message.event);
        break;
      case "answered":
        events.onAnswered(message.id);
        break;
      case "resync":
        events.onResync();
        break;
    }
  }

  /** While the connection is down edits are lost on purpose: the page takes a new snapshot after. */
  function post(message: FromPage): boolean {
    const isOpen = socket.readyState === WebSocket.OPEN;
    if (isOpen) socket.send(JSON.stringify(message));
    return isOpen;
  }

  open();
  return {
    ready,
    session: () => session,
    boot: (first) => ask<Boot>(`/boot?page=${page}&batches=${batches}${first ? "&open" : ""}`),
    send(seen, list) {
      if (post({ t: "batch", seen, list })) batches += 1;
    },
    answer(id, answer) {
      post({ t: "answer", id, answer });
    },
    run: (name, args, active) =>
      ask<RunReply>("/run", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name, args, page, batches, active }),
      }),
  };
}

async function ask<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new Error(GONE);
  });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
