import { useState } from "preact/hooks";
import { contohAjung } from "../../src/contoh/ajung";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import type { Actions, State } from "../state";
import type { PanelName } from "./names";

const CHOICES = [
  {
    id: "dibetulkan",
    label: "Kecamatan Ajung 2021 (sudah dibetulkan)",
    note: "Draf yang sama setelah dibetulkan; yang tidak ada padanya tetap kosong dan ditandai pada laporan.",
  },
  {
    id: "tercetak",
    label: "Kecamatan Ajung 2021 apa adanya (dengan kesalahan)",
    note: "Angka persis seperti pada draf aslinya, untuk mencoba pemeriksaan.",
  },
] as const;

interface Props {
  readonly sidebar: State & Actions;
  readonly onOpen: (panel: PanelName) => void;
}

/** Fills an empty workbook with data to try everything on. */
export function Contoh({ sidebar, onOpen }: Props) {
  const { busy, filled, fillExample } = sidebar;
  const [choice, setChoice] = useState<(typeof CHOICES)[number]["id"]>("dibetulkan");
  const isBusy = busy !== undefined;
  return (
    <>
      <p>
        Contoh hanya mengisi lembar LKIP yang masih kosong. Lembar yang belum ada dibuat dahulu.
        Data yang sudah diketik tidak diubah.
      </p>
      <fieldset>
        <legend>Pilih contoh</legend>
        {CHOICES.map(({ id, label, note }) => (
          <label key={id} class="choice">
            <input
              type="radio"
              name="contoh"
              value={id}
              checked={choice === id}
              disabled={isBusy}
              onChange={() => setChoice(id)}
            />
            <span>
              {label}
              <span class="muted">{note}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="actions">
        <Button
          kind={filled ? "plain" : "primary"}
          busy={isBusy}
          onClick={() => fillExample(() => contohAjung(choice === "tercetak"))}
        >
          Isi contoh
        </Button>
      </div>
      {filled && (
        <Notice icon="selesai" title="Contoh sudah diisi.">
          <p>
            {filled.length} lembar terisi: {filled.join(", ")}.
          </p>
          <Button kind="primary" busy={isBusy} onClick={() => onOpen("periksa")}>
            Periksa
          </Button>
        </Notice>
      )}
    </>
  );
}
