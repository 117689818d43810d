import { useEffect, useErrorBoundary, useMemo, useRef, useState } from "preact/hooks";
import type { Kekurangan } from "../../src/report/kekurangan";
import type { Document, Strong } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { splitBagian, targetsOf } from "../bagian";
import { composeReport, type Pilihan } from "../generate";
import { nextPaint } from "../paint";
import { anchorOf, Naskah } from "../parts/naskah";
import { ProblemNotice } from "../parts/notice";
import "./pratinjau.css";

interface Props extends Pick<Pilihan, "draf" | "huruf" | "logo"> {
  readonly kinerja: Kinerja;
  readonly kurang: readonly Kekurangan[];
  readonly onGoTo: (tab: string, sel: string) => Promise<void>;
}

/** The report as it would be made now; nothing is composed before it is opened. */
export function Pratinjau({ kinerja, kurang, draf, huruf, logo, onGoTo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [document, setDocument] = useState<Document>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // What cannot be drawn takes the preview away and nothing else of the dialog.
  const [fault, resetFault] = useErrorBoundary();
  const isBroken = hasFailed || fault !== undefined;
  const retry = () => {
    setDocument(undefined);
    resetFault();
    setAttempt(attempt + 1);
  };
  useEffect(() => {
    if (!isOpen) return;
    let isLate = false;
    const write = async () => {
      await nextPaint();
      if (isLate) return;
      const written = await composeReport(kinerja, { draf, logo }).catch(() => undefined);
      if (isLate) return;
      setDocument(written);
      setFailed(written === undefined);
    };
    void write();
    return () => {
      isLate = true;
    };
  }, [isOpen, kinerja, draf, logo, attempt]);
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Pratinjau laporan</summary>
      {isOpen && isBroken && <ProblemNotice problem={UNSHOWN} onRetry={retry} />}
      {isOpen && document === undefined && !isBroken && (
        <p class="status" role="status">
          <span class="spinner" aria-hidden="true" /> Menyusun pratinjau…
        </p>
      )}
      {isOpen && document && !isBroken && (
        <Paper document={document} kurang={kurang} huruf={huruf} onGoTo={onGoTo} />
      )}
    </details>
  );
}

const UNSHOWN = {
  title: "Pratinjau tidak dapat disusun.",
  detail: "Coba lagi, atau jalankan Generate LKIP tanpa pratinjau.",
};

/** Frames in which a place that was jumped to is looked for again. */
const SETTLING = 6;

interface PaperProps extends Pick<Props, "kurang" | "huruf" | "onGoTo"> {
  readonly document: Document;
}

function Paper({ document, kurang, huruf, onGoTo }: PaperProps) {
  const paper = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => splitBagian(document), [document]);
  /** Scrolls the paper and nothing around it. */
  const scrollTo = (selector: string) => {
    const place = paper.current?.querySelector<HTMLElement>(selector);
    if (!place) return;
    // Parts on the way get their real height only as they come into view, which moves the place again.
    const settle = (frames: number) => {
      const box = paper.current;
      if (!box || frames === 0) return;
      box.scrollTop += place.getBoundingClientRect().top - box.getBoundingClientRect().top - 10;
      requestAnimationFrame(() => settle(frames - 1));
    };
    settle(SETTLING);
    return place;
  };
  // Kept, so that another font draws nothing anew.
  const sheets = useMemo(() => {
    const targets = targetsOf(document, kurang);
    const gapOf = (gap: Strong) => {
      const target = targets.get(gap);
      if (target === undefined) return undefined;
      const { tab, sel, pesan } = target;
      return { label: `${pesan} Buka ${tab} ${sel}`, onOpen: () => void onGoTo(tab, sel) };
    };
    const onJump = (id: string) => {
      const place = scrollTo(`#${CSS.escape(anchorOf(id))}`);
      // The keyboard goes on from there and not from the list of contents.
      if (place) place.tabIndex = -1;
      place?.focus({ preventScroll: true });
    };
    const layar = { document, gapOf, onJump };
    return parts.map(({ title, orientation, blocks }, i) => (
      <div key={title} class={`sheet ${orientation}`} data-bagian={i}>
        {document.mark !== undefined && <p class="draf">{document.mark}</p>}
        <Naskah blocks={blocks} layar={layar} />
      </div>
    ));
  }, [document, parts, kurang, onGoTo]);
  return (
    <>
      <div class="option">
        <label for="bagian">Lompat ke</label>
        <select
          id="bagian"
          onChange={({ currentTarget }) => scrollTo(`[data-bagian="${currentTarget.value}"]`)}
        >
          {parts.map(({ title }, i) => (
            <option key={title} value={i}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={paper} class="paper" tabIndex={0} aria-label="Pratinjau laporan">
        <div style={{ fontFamily: `"${huruf.replace(/["\\]/g, "")}", sans-serif` }}>{sheets}</div>
      </section>
      <p class="muted">
        Isi dan urutannya sama dengan laporan; pembagian halaman dan nomor halaman baru ada pada
        hasilnya. Yang belum diisi berwarna merah dan dapat diklik.
      </p>
    </>
  );
}
