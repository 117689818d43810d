import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Terjawab } from "../../src/reviu/contract";
import { countTerjawab, jawabReviu } from "../../src/reviu/jawab";
import { ButirItem } from "../parts/butir-item";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { withDrafs } from "../reviu";
import type { Actions, State } from "../state";
import type { Answers } from "../use-reviu";
import { REVIU } from "../words";
import "./reviu.css";

interface Props {
  readonly sidebar: State & Actions;
  readonly answers: Answers;
}

/** The Checklist Reviu: what the data answer, and a form for the rest. */
export function Reviu({ sidebar, answers }: Props) {
  const { kinerja, temuan, busy, load } = sidebar;
  const isStarted = useRef(false);
  // People may have filled in the tab meanwhile. Waits its turn when other work is going on.
  useEffect(() => {
    if (isStarted.current || busy !== undefined) return;
    isStarted.current = true;
    load();
  }, [busy, load]);
  // Reading again clears the findings for a moment; the form must not go away under the hands.
  const known = useRef(temuan);
  if (temuan !== undefined) known.current = temuan;
  const found = known.current;
  const butir = useMemo(
    () => kinerja && found && jawabReviu(withDrafs(kinerja, answers.drafs), found),
    [kinerja, found, answers.drafs],
  );
  if (butir === undefined) {
    return busy === undefined && kinerja !== undefined ? (
      <Notice icon="peringatan" title="Data belum dapat diperiksa.">
        <p>Butir yang dijawab sistem belum diketahui. Perbarui, lalu coba lagi.</p>
      </Notice>
    ) : null;
  }
  return <Checklist butir={butir} sidebar={sidebar} answers={answers} />;
}

function Checklist({ butir, sidebar, answers }: Props & { readonly butir: readonly Terjawab[] }) {
  // Those that were open when it was switched on: an answer does not make its own item go away.
  const [open, setOpen] = useState<readonly string[]>();
  const { kinerja, busy, openCell } = sidebar;
  const done = countTerjawab(butir);
  const shown = butir.filter(({ kode }) => open?.includes(kode) ?? true);
  const hasTab = kinerja?.letak[REVIU] !== undefined || (kinerja?.reviu.length ?? 0) > 0;
  return (
    <>
      <p>
        <b>
          {done} dari {butir.length} butir terjawab
        </b>
      </p>
      <div class="bar" aria-hidden="true">
        <span style={{ width: `${(done / butir.length) * 100}%` }} />
      </div>
      <Saved answers={answers} />
      <label class="field">
        Nama pereviu
        <input
          value={answers.pereviu}
          onInput={({ currentTarget }) => answers.setPereviu(currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button
          type="button"
          class="button plain toggle"
          aria-pressed={open !== undefined}
          onClick={() => setOpen(open ? undefined : openOf(butir))}
        >
          Belum terjawab
        </button>
        <Button
          busy={busy !== undefined || answers.isSaving}
          onClick={() => (hasTab ? openCell(REVIU, "A1") : answers.save())}
        >
          {hasTab ? "Buka lembar" : "Buat lembar"}
        </Button>
      </div>
      {shown.length === 0 && <p class="muted">Semua butir sudah terjawab.</p>}
      {[...new Set(shown.map(({ kelompok }) => kelompok))].map((nama) => (
        <Kelompok
          key={nama}
          nama={nama}
          semua={butir.filter(({ kelompok }) => kelompok === nama)}
          butir={shown.filter(({ kelompok }) => kelompok === nama)}
          answers={answers}
          onOpen={openCell}
        />
      ))}
      <p class="hint">
        Kertas kerja reviu (.docx) diunduh dari menu <b>LKIP › Generate LKIP</b>.
      </p>
    </>
  );
}

const openOf = (butir: readonly Terjawab[]): string[] =>
  butir.flatMap(({ kode, jawaban }) => (jawaban === undefined ? [kode] : []));

/** Whether what was answered is kept. */
function Saved({ answers: { drafs, isSaving, problem, savedAt, save } }: Pick<Props, "answers">) {
  const open = Object.keys(drafs).length;
  return (
    <>
      <p role="status" class="muted">
        {isSaving
          ? "Menyimpan…"
          : open > 0
            ? `${open} jawaban belum tersimpan.`
            : savedAt !== undefined && `Tersimpan pukul ${savedAt}.`}
      </p>
      {problem !== undefined && (
        <Notice icon="galat" title="Jawaban belum tersimpan." alert>
          <p>{problem}</p>
          <p>Jawaban tetap ada di panel ini selama panel terbuka.</p>
          <Button busy={isSaving} onClick={save}>
            Coba simpan lagi
          </Button>
        </Notice>
      )}
    </>
  );
}

function Kelompok(props: {
  readonly nama: string;
  readonly semua: readonly Terjawab[];
  readonly butir: readonly Terjawab[];
  readonly answers: Answers;
  readonly onOpen: Actions["openCell"];
}) {
  const { nama, semua, butir, answers, onOpen } = props;
  return (
    <section class="group">
      <h2>
        {nama}{" "}
        <span class="count">
          {countTerjawab(semua)}/{semua.length}
        </span>
      </h2>
      <ul>
        {butir.map((one) => (
          <ButirItem key={one.kode} butir={one} answers={answers} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
