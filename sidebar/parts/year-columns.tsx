import { useState } from "preact/hooks";
import type { Actions, State } from "../state";
import { Button } from "./button";
import { Notice } from "./notice";

type Lebih = NonNullable<State["scaffolded"]>["lebih"];

interface Props {
  readonly lebih: Lebih;
  readonly busy: boolean;
  readonly onRemove: Actions["removeYears"];
}

/** Asks what becomes of year columns outside the Renstra period; once more when something would be lost. */
export function YearColumns({ lebih, busy, onRemove }: Props) {
  const [stage, setStage] = useState<"ask" | "sure" | "kept">("ask");
  const filled = lebih.filter(({ isi }) => isi > 0);
  const blank = lebih.filter(({ isi }) => isi === 0);
  const keep = (
    <Button busy={busy} onClick={() => setStage("kept")}>
      Pertahankan
    </Button>
  );
  if (stage === "kept") {
    return <Notice key="kept" icon="selesai" title="Kolom dipertahankan." takesFocus />;
  }
  if (stage === "sure") {
    const cells = filled.reduce((sum, { isi }) => sum + isi, 0);
    return (
      <Notice key="sure" icon="peringatan" title={`${cells} sel terisi ikut terhapus.`} takesFocus>
        <Columns columns={filled} />
        <div class="actions">
          <Button busy={busy} onClick={() => onRemove(lebih)}>
            Ya, hapus
          </Button>
          {blank.length > 0 && (
            <Button busy={busy} onClick={() => onRemove(blank)}>
              Hapus yang kosong saja
            </Button>
          )}
          {keep}
        </div>
      </Notice>
    );
  }
  return (
    <Notice key="ask" icon="peringatan" title="Kolom di luar periode Renstra">
      <p>Kolom berikut tidak termasuk periode Renstra pada lembar Identitas.</p>
      <Columns columns={lebih} />
      <div class="actions">
        <Button
          busy={busy}
          onClick={() => (filled.length > 0 ? setStage("sure") : onRemove(lebih))}
        >
          Hapus {lebih.length > 1 && `${lebih.length} `}kolom ini
        </Button>
        {keep}
      </div>
    </Notice>
  );
}

function Columns({ columns }: { readonly columns: Lebih }) {
  return (
    <ul class="plain-list">
      {columns.map(({ tab, header, isi }) => (
        <li key={`${tab} ${header}`}>
          {tab}: <b>{header}</b>, {isi > 0 ? `${isi} sel terisi` : "kosong"}
        </li>
      ))}
    </ul>
  );
}

/** What was removed. The server leaves out what is gone already or belongs to the period after all. */
export function RemovedYears({ removed }: { readonly removed: readonly string[] }) {
  return removed.length > 0 ? (
    <Notice icon="selesai" title={`${removed.length} kolom dihapus.`} takesFocus>
      <p>{removed.join(", ")}</p>
    </Notice>
  ) : (
    <Notice icon="saran" title="Tidak ada kolom yang dihapus." takesFocus>
      <p>Kolom itu sudah tidak ada atau kini termasuk periode Renstra.</p>
    </Notice>
  );
}
