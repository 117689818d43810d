import { useEffect, useRef, useState } from "preact/hooks";
import { PERBARUI } from "../../src/domain/perbarui";
import { identitas } from "../../src/sheets/identitas";
import { identitasCell } from "../cells";
import { copyPage } from "../copy-page";
import { Button } from "../parts/button";
import { NewYearDone } from "../parts/new-year-done";
import { Notice } from "../parts/notice";
import { Step } from "../parts/step";
import type { Actions, State } from "../state";
import type { PanelName } from "./names";

interface Props {
  readonly sidebar: State & Actions;
  readonly onOpen: (panel: PanelName) => void;
}

/** Makes the workbook of a new year from a copy of that of the year before. */
export function TahunBaru({ sidebar, onOpen }: Props) {
  const { kinerja, file, newYear, busy, loadFile } = sidebar;
  const tahun = kinerja?.identitas.tahun;
  const isDone = newYear !== undefined && (kinerja === undefined || tahun === newYear.tahun);
  const isStarted = useRef(false);
  // Waits its turn when the panel was opened in the middle of other work.
  useEffect(() => {
    if (isStarted.current || busy !== undefined) return;
    isStarted.current = true;
    if (!isDone) loadFile();
  }, [busy, isDone, loadFile]);
  if (isDone) return <NewYearDone newYear={newYear} sidebar={sidebar} onOpen={onOpen} />;
  if (kinerja === undefined || file === undefined) return null;
  if (tahun === undefined) return <YearMissing sidebar={sidebar} onOpen={onOpen} />;
  return <Begin key={tahun} dari={tahun} file={file} sidebar={sidebar} />;
}

interface BeginProps {
  readonly dari: number;
  readonly file: NonNullable<State["file"]>;
  readonly sidebar: State & Actions;
}

/** What will happen, and the two steps to it: a copy, and the word that this is it. */
function Begin({ dari, file, sidebar: { busy, beginYear } }: BeginProps) {
  const [isCopy, setCopy] = useState(false);
  const isBusy = busy !== undefined;
  const link = copyPage(file.url);
  return (
    <>
      <div class="prose">
        <p>
          Berkas ini menjadi berkas LKIP tahun {dari + 1}: realisasi {dari} masuk ke kolom Realisasi{" "}
          {dari} pada lembar IKU, targetnya ke kolom Target PK {dari} bila berbeda dari Renstra, dan
          target {dari + 1} diambil dari Renstra.
        </p>
        <p>
          Isian khusus tahun {dari} dikosongkan, antara lain Pengukuran, target dan realisasi RKT,
          angka Anggaran dan Belanja, serta jawaban SKM; narasi tetap ada dan ditandai “{PERBARUI}”.
        </p>
        <p>
          Semua itu terjadi langsung pada berkas ini, jadi kerjakan pada salinannya: izin add-on ini
          tidak mencakup penyalinan berkas.
        </p>
      </div>
      <ol class="steps">
        <Step
          number={1}
          title="Buat salinan berkas"
          status={{ state: isCopy ? "done" : "current", line: undefined }}
        >
          {link === undefined ? (
            <p>Buat salinan berkas ini dahulu.</p>
          ) : (
            <a
              class={`button ${isCopy ? "plain" : "primary"}`}
              href={link}
              target="_blank"
              rel="noopener noreferrer"
            >
              Buat salinan<span class="spoken"> (tab baru)</span>
            </a>
          )}
          <p class="hint">
            Lanjutkan di salinan itu: buka menu <b>LKIP › Mulai tahun baru</b> di sana.
          </p>
        </Step>
        <Step
          number={2}
          title={`Mulai tahun ${dari + 1}`}
          status={{ state: isCopy ? "current" : "waiting", line: undefined }}
        >
          <label class="choice">
            <input
              type="checkbox"
              checked={isCopy}
              disabled={isBusy}
              onChange={({ currentTarget }) => setCopy(currentTarget.checked)}
            />
            <span>
              Berkas ini, “{file.nama}”, adalah salinannya; berkas tahun {dari} tersimpan terpisah.
            </span>
          </label>
          <Button
            kind={isCopy ? "primary" : "plain"}
            busy={isBusy || !isCopy}
            onClick={() => beginYear(dari)}
          >
            Mulai tahun {dari + 1}
          </Button>
          {!isCopy && <p class="hint">Centang pernyataan di atas dahulu.</p>}
        </Step>
      </ol>
    </>
  );
}

/** Nothing can begin before the year that ends is known. */
function YearMissing({ sidebar, onOpen }: Props) {
  const { kinerja, busy, openCell, loadFile } = sidebar;
  const { label } = identitas.fields.tahun;
  const sel = kinerja && identitasCell(kinerja, "tahun");
  const isBusy = busy !== undefined;
  return (
    <Notice icon="saran" title={`${label} belum diisi.`}>
      {sel === undefined ? (
        <>
          <p>Siapkan lembar Identitas dahulu, lalu isi {label}.</p>
          <Button kind="primary" busy={isBusy} onClick={() => onOpen("beranda")}>
            Buka Beranda
          </Button>
        </>
      ) : (
        <>
          <p>Isi {label} pada lembar Identitas dengan tahun data di berkas ini, lalu baca lagi.</p>
          <div class="actions">
            <Button kind="primary" busy={isBusy} onClick={() => openCell(identitas.tab, sel)}>
              Isi {label}
            </Button>
            <Button busy={isBusy} onClick={loadFile}>
              Baca lagi
            </Button>
          </div>
        </>
      )}
    </Notice>
  );
}
