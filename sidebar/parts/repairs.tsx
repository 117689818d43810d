import type { Perbaikan, Temuan } from "../../src/checks/contract";
import { checks } from "../../src/checks/registry";
import type { Kinerja } from "../../src/sheets/kinerja";
import type { Done } from "../done";
import { repairsOf } from "../riwayat";
import { repairsByCheck } from "../temuan";
import { Button } from "./button";
import { Notice } from "./notice";

interface DoneProps {
  readonly done: Done;
  readonly busy: boolean;
  readonly onUndo: (nomor: number) => void;
}

/** What became of the last acceptance or repair; takes the keyboard once the finding is gone. */
export function DoneNotice({ done: { icon, title, lines, nomor }, busy, onUndo }: DoneProps) {
  return (
    <Notice icon={icon} title={title} takesFocus={!busy}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {nomor !== undefined && (
        <Button busy={busy} label={`Urungkan perbaikan: ${title}`} onClick={() => onUndo(nomor)}>
          Urungkan
        </Button>
      )}
    </Notice>
  );
}

interface AllProps {
  readonly temuan: readonly Temuan[];
  readonly busy: boolean;
  readonly onRepair: (perbaikan: readonly Perbaikan[]) => void;
}

/** One button for each check that has several findings a click can mend. */
export function RepairAll({ temuan, busy, onRepair }: AllProps) {
  const repairs = repairsByCheck(temuan);
  if (repairs.length === 0) return null;
  return (
    <ul class="repairs" aria-label="Perbaikan bersama">
      {repairs.map(({ pemeriksaan, perbaikan }) => {
        const summary = checks.find(({ id }) => id === pemeriksaan)?.summary ?? pemeriksaan;
        const text = `Perbaiki semua (${perbaikan.length})`;
        return (
          <li key={pemeriksaan}>
            <span class="repair-name">{summary}</span>
            <Button busy={busy} label={`${text}: ${summary}`} onClick={() => onRepair(perbaikan)}>
              {text}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Repairs that are shown; older ones are in the tab. */
const PAGE = 20;

interface HistoryProps {
  readonly kinerja: Kinerja;
  readonly busy: boolean;
  readonly onUndo: (nomor: number) => void;
}

/** Repairs of this and earlier days, each of which can be undone. */
export function RepairHistory({ kinerja, busy, onUndo }: HistoryProps) {
  const repairs = repairsOf(kinerja.riwayat);
  if (repairs.length === 0) return null;
  return (
    <details class="fold">
      <summary>Riwayat perbaikan ({repairs.length})</summary>
      <ul class="repairs">
        {repairs.slice(0, PAGE).map(({ nomor, waktu, keterangan, sel }) => {
          const place = sel.length === 1 ? sel[0] : `${sel.length} sel`;
          return (
            <li key={nomor}>
              <span class="repair-name">
                {keterangan}
                <span class="muted block">
                  {place}, {waktu}
                </span>
              </span>
              <Button
                busy={busy}
                label={`Urungkan: ${keterangan}, ${place}`}
                onClick={() => onUndo(nomor)}
              >
                Urungkan
              </Button>
            </li>
          );
        })}
      </ul>
      {repairs.length > PAGE && (
        <p class="muted">Perbaikan yang lebih lama ada pada lembar Riwayat Perbaikan.</p>
      )}
    </details>
  );
}
