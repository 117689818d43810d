import type { Abandoned } from "../abandoned";
import { Button } from "./button";
import { Notice } from "./notice";

interface Props {
  readonly abandoned: Abandoned;
  readonly busy: boolean;
  /** Reads what became of it; absent where the panel has a button for that itself. */
  readonly onRead?: (() => void) | undefined;
}

/** Says of work that nobody waits for whether it still goes on, and later how it ended. */
export function AbandonedNotice({ abandoned: { writing, outcome }, busy, onRead }: Props) {
  const read = onRead && (
    <Button busy={busy} onClick={onRead}>
      Baca lagi
    </Button>
  );
  if (writing === undefined) {
    return (
      <Notice key="read" icon="saran" title="Pembacaan dibatalkan." takesFocus>
        <p>Membaca tidak mengubah spreadsheet. Yang tampil di panel mungkin belum yang terbaru.</p>
        {read}
      </Notice>
    );
  }
  const { kerja, belum } = writing;
  if (outcome === undefined) {
    return (
      <Notice key="on" icon="saran" title={`Google tetap ${kerja}.`} takesFocus>
        <p>
          Yang sudah dimulai tidak dapat dihentikan dari panel. Panel boleh dipakai atau ditutup;
          bila selesai, kabarnya tampil di sini.
        </p>
        {belum && <p>{belum}</p>}
      </Notice>
    );
  }
  if (outcome.failure !== undefined) {
    return (
      <Notice key="failed" icon="galat" title={`Google tidak selesai ${kerja}.`} alert>
        <p>{outcome.failure}</p>
        <p>Jalankan lagi bila masih diperlukan; yang sudah jadi tidak diulang.</p>
        {read}
      </Notice>
    );
  }
  return (
    <Notice key="done" icon="selesai" title={sayDone(kerja)}>
      {belum && <p>{belum}</p>}
      {read}
    </Notice>
  );
}

/** Abandoned work that ended well. */
export const sayDone = (kerja: string): string => `Google selesai ${kerja}.`;
