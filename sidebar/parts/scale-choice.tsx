import { useState } from "preact/hooks";
import { PRESET_SKALA, type PresetSkala } from "../../src/domain/preset-skala";
import { describeBatas } from "../scale";
import { Button } from "./button";
import { Notice } from "./notice";
import "./scale-choice.css";

interface Props {
  /** Name of the scale that stands on Skala; undefined for one of the instansi's own. */
  readonly current: string | undefined;
  /** Name of the scale taken over last. */
  readonly taken: string | undefined;
  readonly busy: boolean;
  readonly onUse: (scale: PresetSkala) => void;
}

/** Scales in common use, to take the place of the classes on Skala. */
export function ScaleChoice({ current, taken, busy, onUse }: Props) {
  const [picked, setPicked] = useState<string>();
  const chosen = PRESET_SKALA.find(({ nama }) => nama === (picked ?? current));
  const isCurrent = chosen !== undefined && chosen.nama === current;
  return (
    <details class="fold scale">
      <summary>Ganti skala penilaian</summary>
      <fieldset>
        <legend class="spoken">Skala penilaian</legend>
        {PRESET_SKALA.map((preset) => (
          <div key={preset.nama}>
            <label class="choice">
              <input
                type="radio"
                name="skala"
                checked={preset === chosen}
                disabled={busy}
                onChange={() => setPicked(preset.nama)}
              />
              <span>
                {preset.nama}
                {preset.nama === current && <span class="muted">Dipakai sekarang</span>}
              </span>
            </label>
            <Classes preset={preset} />
          </div>
        ))}
      </fieldset>
      <p class="hint">
        {isCurrent
          ? "Skala ini sudah dipakai pada lembar Skala."
          : chosen === undefined
            ? "Lembar Skala memuat skala lain. Pilih skala untuk menggantinya."
            : "Baris kategori pada lembar Skala diganti dengan skala ini. Nilai kode predikat di sebelahnya tetap."}
      </p>
      <Button
        busy={busy || chosen === undefined || isCurrent}
        onClick={() => chosen && onUse(chosen)}
      >
        Pakai skala ini
      </Button>
      {taken !== undefined && (
        <Notice icon="selesai" title="Skala sudah diganti.">
          <p>{taken}</p>
        </Notice>
      )}
    </details>
  );
}

function Classes({ preset: { nama, kelas } }: { readonly preset: PresetSkala }) {
  return (
    <table class="classes">
      <caption class="spoken">{nama}</caption>
      <tbody>
        {kelas.map(({ kategori, warna }, index) => (
          <tr key={kategori}>
            <th scope="row" class={warna.replace(" ", "-")}>
              {kategori}
              <span class="spoken">, {warna}</span>
            </th>
            <td>{describeBatas(kelas, index)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
