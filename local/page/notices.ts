/** What the script says to the person: toasts, alerts, a failure, “running”, a lost connection. */
import type { AlertAnswer, UiEvent } from "../contract";
import type { AlertEvent } from "../server/protocol";
import { byId, find, make } from "./dom";

type ToastEvent = Extract<UiEvent, { kind: "toast" }>;

const DEFAULT_SECONDS = 5;

/** A note in the corner. A negative number of seconds keeps it until it is closed, as on Google. */
export function showToast({ title, message, seconds }: Omit<ToastEvent, "kind">): void {
  add("toast", title, message, seconds || DEFAULT_SECONDS);
}

/** A script that failed: stays until closed, because it may explain what to do. */
export function showError(message: string, title = "Skrip gagal"): void {
  add("toast error", title, message, -1);
}

function add(className: string, title: string, message: string, seconds: number): void {
  const close = make("button", { type: "button", className: "close", textContent: "×" });
  close.setAttribute("aria-label", "Tutup pesan");
  const text = make("p", {}, message);
  if (title) text.prepend(make("strong", {}, title));
  const toast = make("div", { className }, text, close);
  close.addEventListener("click", () => toast.remove());
  // The newest replaces the others: a script that toasts its progress should not build a tower.
  byId("toasts").replaceChildren(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}

const BUTTONS: Record<AlertEvent["buttons"], [label: string, answer: AlertAnswer][]> = {
  OK: [["OK", "OK"]],
  OK_CANCEL: [
    ["OK", "OK"],
    ["Batal", "CANCEL"],
  ],
  YES_NO: [
    ["Ya", "YES"],
    ["Tidak", "NO"],
  ],
};

let shownAlert = 0;

/** Shows a question of the script, which waits. Escape answers CLOSE, like Google's cross. */
export function showAlert(
  id: number,
  { title, message, buttons }: AlertEvent,
  reply: (answer: AlertAnswer) => void,
): void {
  shownAlert = id;
  question(title, message, BUTTONS[buttons], (answer) => reply(answer ?? "CLOSE"));
}

/** Asks a question of the page's own; the label that was pressed, undefined for Escape. */
export function ask(
  title: string,
  message: string,
  labels: readonly string[],
): Promise<string | undefined> {
  return new Promise((done) => {
    const buttons = labels.map((label): [string, string] => [label, label]);
    question(title, message, buttons, (label) => {
      byId<HTMLDialogElement>("alert").close();
      done(label);
    });
  });
}

function question<A>(
  title: string,
  message: string,
  buttons: readonly (readonly [label: string, answer: A])[],
  reply: (answer: A | undefined) => void,
): void {
  const dialog = byId<HTMLDialogElement>("alert");
  byId("alert-title").textContent = title;
  byId("alert-title").hidden = !title;
  byId("alert-text").textContent = message;
  const row = find("#alert .buttons");
  row.replaceChildren(
    ...buttons.map(([label, answer]) => {
      const button = make("button", { type: "button", textContent: label });
      button.addEventListener("click", () => reply(answer));
      return button;
    }),
  );
  dialog.oncancel = (event) => {
    event.preventDefault();
    reply(undefined);
  };
  if (!dialog.open) dialog.showModal();
  row.querySelector("button")?.focus();
}

/** Somebody answered, here or on another page. */
export function closeAlert(id: number): void {
  if (id === shownAlert) byId<HTMLDialogElement>("alert").close();
}

let running = 0;

/** Says that a script runs; returns how to say that it ended. */
export function showRunning(what = "Menjalankan skrip…"): () => void {
  const update = (by: number) => {
    running += by;
    byId("running").textContent = running > 0 ? what : "";
  };
  update(1);
  return () => update(-1);
}

/** While the server is away the grid still works, but nothing is kept: so it is covered. */
export function showLost(lost: boolean): void {
  const bar = byId("lost");
  bar.hidden = !lost;
  bar.textContent = lost ? "Sambungan ke host lokal terputus. Jalankan lagi npm start." : "";
  document.body.classList.toggle("lost", lost);
}
