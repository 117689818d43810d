import { PERBARUI } from "../../src/domain/perbarui";
import { identitas } from "../../src/sheets/identitas";
import { identitasCell } from "../cells";
import type { PanelName } from "../panels/names";
import type { Actions, State } from "../state";
import { ANALISIS } from "../words";
import { Button } from "./button";
import { Notice } from "./notice";

interface Props {
  readonly newYear: NonNullable<State["newYear"]>;
  readonly sidebar: State & Actions;
  readonly onOpen: (panel: PanelName) => void;
}

/** What Mulai tahun baru did, and what comes next. */
export function NewYearDone({ newYear, sidebar, onOpen }: Props) {
  const { tahun, riwayat, dikosongkan = [], ditandai = 0 } = newYear;
  const { kinerja, busy, openCell } = sidebar;
  const isBusy = busy !== undefined;
  return (
    <>
      <Notice icon="selesai" title={`Tahun ${tahun} sudah dimulai.`} takesFocus>
        {riwayat === undefined ? (
          <p>Tahun laporan pada lembar Identitas kini {tahun}. Rinciannya tidak diterima.</p>
        ) : (
          <dl class="made">
            <div>
              <dt>Masuk ke riwayat pada IKU</dt>
              <dd>{riwayat} isian</dd>
            </div>
            <div>
              <dt>Dikosongkan</dt>
              <dd>{dikosongkan.length > 0 ? dikosongkan.join(", ") : "tidak ada"}</dd>
            </div>
            <div>
              <dt>Ditandai “{PERBARUI}”</dt>
              <dd>{ditandai} teks</dd>
            </div>
          </dl>
        )}
      </Notice>
      {isPastRenstra(newYear, kinerja) && <RenstraOver tahun={tahun} sidebar={sidebar} />}
      <div class="actions">
        <Button kind="primary" busy={isBusy} onClick={() => onOpen("beranda")}>
          Lanjut ke Beranda
        </Button>
        {ditandai > 0 && (
          <Button busy={isBusy} onClick={() => openCell(ANALISIS, "A1")}>
            Buka lembar {ANALISIS}
          </Button>
        )}
      </div>
    </>
  );
}

function isPastRenstra(
  { tahun, renstraBerakhir }: Props["newYear"],
  kinerja: State["kinerja"],
): boolean {
  const akhir = kinerja?.identitas.akhirRenstra;
  return akhir === undefined ? renstraBerakhir === true : tahun > akhir;
}

function RenstraOver({ tahun, sidebar }: { tahun: number; sidebar: Props["sidebar"] }) {
  const { kinerja, busy, openCell } = sidebar;
  const { awalRenstra, akhirRenstra } = identitas.fields;
  const sel = kinerja && identitasCell(kinerja, "awalRenstra");
  return (
    <Notice icon="peringatan" title={`Periode Renstra berakhir sebelum ${tahun}.`}>
      <p>
        Isi {awalRenstra.label} dan {akhirRenstra.label} yang baru pada lembar Identitas, lalu
        jalankan Siapkan lembar LKIP di Beranda.
      </p>
      {sel !== undefined && (
        <Button busy={busy !== undefined} onClick={() => openCell(identitas.tab, sel)}>
          Isi {awalRenstra.label}
        </Button>
      )}
    </Notice>
  );
}
