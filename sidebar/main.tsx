import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Bantuan } from "./panels/bantuan";
import { Beranda } from "./panels/beranda";
import { Contoh } from "./panels/contoh";
import { PANEL_TITLES, PANELS, type PanelName, readPanelName } from "./panels/names";
import { Periksa } from "./panels/periksa";
import { Reviu } from "./panels/reviu";
import { TahunBaru } from "./panels/tahun-baru";
import { AbandonedNotice } from "./parts/abandoned-notice";
import { Button } from "./parts/button";
import { ProblemNotice } from "./parts/notice";
import { OfflineNotice } from "./parts/online";
import { StatusBar } from "./parts/status-bar";
import { useReviu } from "./use-reviu";
import { useSidebar } from "./use-sidebar";
import "./style.css";

function Sidebar({ first }: { readonly first: PanelName }) {
  const sidebar = useSidebar();
  const answers = useReviu(sidebar.kinerja, sidebar.keepReviu);
  const [panel, setPanel] = useState(first);
  const heading = useRef<HTMLHeadingElement>(null);
  const { load, problem, busy, readAt, checked, abandoned } = sidebar;

  // Periksa, Reviu and Tahun baru read by themselves, and Contoh reads after it has written.
  useEffect(() => {
    if (first === "beranda") load();
  }, [first, load]);

  const open = (name: PanelName) => {
    setPanel(name);
    // Where a host that shows this page again is to begin.
    document.body.dataset.panel = name;
    sidebar.clearProblem();
    // What nobody waited for is in the sheet by now and not in what was read before.
    const isOld = abandoned?.outcome !== undefined;
    if (name === "beranda" && (sidebar.kinerja === undefined || isOld)) load();
    scrollTo(0, 0);
    // The button that was pressed may be gone; the heading is where reading goes on.
    requestAnimationFrame(() => heading.current?.focus());
  };

  const reread =
    panel === "beranda" || panel === "reviu"
      ? load
      : panel === "tahun-baru"
        ? sidebar.loadFile
        : undefined;

  return (
    <>
      <nav aria-label="Panel LKIP">
        {PANELS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === panel ? "page" : undefined}
            aria-label={PANEL_TITLES[name]}
            onClick={() => open(name)}
          >
            {name === "bantuan" ? "?" : PANEL_TITLES[name]}
          </button>
        ))}
      </nav>
      <main aria-busy={busy !== undefined}>
        <h1 ref={heading} tabIndex={-1}>
          {HEADINGS[panel]}
        </h1>
        <OfflineNotice />
        {problem && <ProblemNotice problem={problem} onRetry={problem.retry} />}
        {abandoned && (
          <AbandonedNotice
            abandoned={abandoned}
            busy={busy !== undefined}
            onRead={panel === "periksa" ? undefined : (reread ?? load)}
          />
        )}
        {panel === "beranda" && <Beranda sidebar={sidebar} onOpen={open} />}
        {panel === "periksa" && <Periksa sidebar={sidebar} />}
        {panel === "reviu" && <Reviu sidebar={sidebar} answers={answers} />}
        {panel === "contoh" && <Contoh sidebar={sidebar} onOpen={open} />}
        {panel === "tahun-baru" && <TahunBaru sidebar={sidebar} onOpen={open} />}
        {panel === "bantuan" && <Bantuan sidebar={sidebar} onOpen={open} />}
      </main>
      <footer>
        <StatusBar
          busy={busy}
          said={sidebar.said}
          stopLabel={sidebar.writing ? "Jangan tunggu" : "Batalkan"}
          onStop={sidebar.stop}
        />
        {busy === undefined && reread !== undefined && readAt !== undefined && (
          <>
            <span class="muted">Dibaca pukul {readAt}</span>
            <Button kind="link" onClick={reread}>
              Perbarui
            </Button>
          </>
        )}
        {busy === undefined && panel === "periksa" && checked && (
          <span class="muted">Diperiksa {checked.waktu}</span>
        )}
      </footer>
    </>
  );
}

const HEADINGS: Readonly<Record<PanelName, string>> = {
  beranda: "Langkah menyusun LKIP",
  periksa: "Hasil pemeriksaan",
  reviu: "Checklist Reviu",
  contoh: "Isi contoh",
  "tahun-baru": "Mulai tahun baru",
  bantuan: "Bantuan",
};

const app = document.getElementById("app");
if (app) render(<Sidebar first={readPanelName(document.body.dataset.panel)} />, app);
