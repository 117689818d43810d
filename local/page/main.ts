/**
 * The page: where people try the product without Google.
 *
 * Built by esbuild with: entryPoints ["local/page/main.ts"], outfile "build/page.js" (which also
 * writes build/page.css), bundle, minify, format "iife", platform "browser", target "chrome120",
 * legalComments "none", define { "process.env.NODE_ENV": '"production"' }, plugins [stub] where
 * stub.onLoad({ filter: /engine-render.lib.es.[a-z][a-z0-9-]*-[A-Za-z0-9_-]{8}\.js$/ }) returns
 * { contents: "export default {}", loader: "js" }: 77 files of hyphenation patterns, 5 MB, unused.
 *
 * Its server runs the host in a thread, built by esbuild with: entryPoints
 * ["local/server/worker.ts"], outfile "build/worker.mjs", bundle, format "esm", platform "node",
 * target "node20", packages "external".
 */
import type { ShowEvent } from "../server/protocol";
import { createAreas } from "./areas";
import { offerBooks } from "./books";
import { loadFunctions } from "./custom-functions";
import { byId } from "./dom";
import { createFrames } from "./frames";
import { createGrid } from "./grid";
import { keepPanel, keptPanel } from "./kept-panel";
import { connect, type Link } from "./link";
import { showMenus } from "./menu";
import { closeAlert, showAlert, showError, showLost, showRunning, showToast } from "./notices";
import { createReplica, type Replica } from "./replica";
import "./ui.css";
import "./overlays.css";
import "./charts.css";

declare global {
  interface Window {
    /** For browser tests: what the grid holds, without reading pixels. Set when the page is ready. */
    lokal?: Pick<Replica, "read" | "select" | "where" | "pause">;
  }
}

async function start(): Promise<void> {
  let replica: Replica | undefined;
  const focusGrid = () => replica?.focus();
  const areas = createAreas(focusGrid);

  const link: Link = connect({
    onMutations: (seq, list) => replica?.receive(seq, list),
    onMenus: (menus) => showMenus(menus, (name) => void runMenu(name), areas.leaveMenu),
    onShow: (event) => show(event),
    onAlert: (id, event) => showAlert(id, event, (answer) => link.answer(id, answer)),
    onAnswered: closeAlert,
    onLost: () => showLost(true),
    onBack: (restarted) => {
      // A restarted server may also serve a newer page.
      if (restarted) location.reload();
      else void replica?.restore().then(() => showLost(false));
    },
    onResync: () => void replica?.restore(),
  });

  /** Calls the script as Google would: edits typed before are seen, changes made are shown first. */
  async function run(name: string, args: unknown[]): Promise<unknown> {
    const result = await link.run(name, args, replica?.active() ?? []);
    await replica?.caughtUp(result.seq);
    if ("error" in result) throw Object.assign(new Error(result.error.message), result.error);
    return result.value;
  }

  async function runMenu(name: string): Promise<void> {
    const done = showRunning();
    try {
      await run(name, []);
    } catch (error) {
      showError((error as Error).message);
    } finally {
      done();
    }
  }

  const frames = createFrames({
    run,
    focusGrid,
    onAreaKey: areas.press,
    onSidebar: (event) => keepPanel(link.session(), event),
  });

  function show(event: ShowEvent): void {
    if (event.kind === "toast") showToast(event);
    else if (event.kind === "activate") replica?.activate(event.tab, event.a1);
    else frames.open(event);
  }

  offerBooks();
  await link.ready;
  const boot = await link.boot(true);
  const grid = createGrid("grid", boot.functions, loadFunctions(boot));
  replica = createReplica(grid, link);
  replica.start(boot);
  byId("name").textContent = [grid.name(), "host lokal, tanpa Google"].filter(Boolean).join(" · ");
  await grid.ready();
  byId("loading").hidden = true;
  const panel = keptPanel(link.session());
  if (panel) frames.reopen(panel);
  window.lokal = replica;
}

start().catch((error: unknown) => {
  console.error(error);
  byId("loading").textContent = `Halaman gagal dimuat: ${(error as Error).message}`;
});
