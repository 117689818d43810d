import { JAWABAN_REVIU } from "../../src/domain/butir-reviu";
import type { Terjawab } from "../../src/reviu/contract";
import type { Actions } from "../state";
import { unbroken } from "../temuan";
import type { Answers } from "../use-reviu";
import { Button } from "./button";
import { Notice } from "./notice";

/** Cells of an answer that are offered; the rest stand beside them. */
const CELLS = 3;

interface Props {
  readonly butir: Terjawab;
  readonly answers: Answers;
  readonly onOpen: Actions["openCell"];
}

/** An item: its answer, what that rests on, and the form where a person may say something. */
export function ButirItem({ butir, answers, onOpen }: Props) {
  const { kode, pernyataan, sistem, jawaban, sumber, dasar, catatan, bilaTidak, ukuran } = butir;
  const isOpen = jawaban === undefined;
  // An explanation is asked for only when there is something to explain.
  const isAsked = bilaTidak === undefined || sumber !== "sistem";
  const isWaiting = bilaTidak !== undefined && isOpen && catatan?.startsWith("Menunggu");
  const form = <Form butir={butir} answers={answers} />;
  return (
    <li class="butir">
      <h3 id={`butir-${kode}`}>
        {kode}. {pernyataan}
      </h3>
      <p class={`verdict ${isOpen ? "open" : jawaban === "Tidak" ? "no" : "yes"}`}>
        {isOpen ? "Belum terjawab" : `${jawaban} (${sumber})`}
      </p>
      {sistem && sumber !== "pereviu" && <p class="muted">{unbroken(sistem.bukti)}</p>}
      {sistem === undefined && sumber === "sistem" && <p class="muted">{dasar}</p>}
      {catatan !== undefined && <p class="muted">{unbroken(catatan)}</p>}
      {sistem && sistem.sel.length > 0 && (
        <p class="cells">
          {sistem.sel.slice(0, CELLS).map(({ tab, sel }) => (
            <Button
              key={`${tab} ${sel}`}
              kind="link"
              label={`Buka ${tab} ${sel}`}
              onClick={() => onOpen(tab, sel)}
            >
              {tab} {sel}
            </Button>
          ))}
          {sistem.sel.length > CELLS && (
            <span class="muted">dan {sistem.sel.length - CELLS} sel lain</span>
          )}
        </p>
      )}
      {sistem?.jawaban !== undefined ? (
        <details open={sumber === "pereviu"}>
          <summary>Jawaban pereviu</summary>
          <p class="muted">
            Ukuran sistem: {ukuran}. Jawaban lain dipakai bila keterangannya diisi.
          </p>
          {form}
        </details>
      ) : (
        isAsked && !isWaiting && form
      )}
    </li>
  );
}

function Form({ butir: { kode, orang }, answers }: Omit<Props, "onOpen">) {
  const draf = answers.drafs[kode];
  const keterangan = draf?.keterangan ?? orang?.keterangan ?? "";
  const isBlank = orang?.jawaban === undefined && keterangan === "";
  return (
    // A fieldset would need a legend in view; the heading above is its name.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="group" aria-labelledby={`butir-${kode}`}>
      <div class="answers">
        {JAWABAN_REVIU.map((jawaban) => (
          <label key={jawaban}>
            <input
              type="radio"
              name={kode}
              checked={orang?.jawaban === jawaban}
              onChange={() => answers.answer(kode, { jawaban })}
            />
            {jawaban}
          </label>
        ))}
      </div>
      {!isBlank && (
        <>
          <label class="field">
            Keterangan atau bukti
            <textarea
              rows={2}
              value={keterangan}
              onInput={({ currentTarget }) =>
                answers.answer(kode, { keterangan: currentTarget.value })
              }
            />
          </label>
          <Button
            kind="link"
            label={`Hapus jawaban ${kode}`}
            onClick={() => answers.answer(kode, { jawaban: "", keterangan: "" })}
          >
            Hapus jawaban
          </Button>
        </>
      )}
      {draf?.isBentrok && (
        <Notice icon="peringatan" title="Jawaban di lembar sudah berubah." alert>
          <p>
            Di lembar kini “{draf.dari.jawaban || "kosong"}”
            {draf.dari.keterangan && `: ${draf.dari.keterangan.replace(/\.$/, "")}`}.
          </p>
          <div class="actions">
            <Button onClick={() => answers.insist(kode)}>Pakai jawaban saya</Button>
            <Button onClick={() => answers.yieldTo(kode)}>Pakai isi lembar</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
