import type { Temuan } from "../../src/checks/contract";
import type { Kinerja } from "../../src/sheets/kinerja";
import { missingTabs } from "../kelengkapan";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { TemuanList } from "../parts/temuan-list";
import { closeDialog, goTo } from "../server";
import { isEmpty } from "../status";
import { acceptedOf, countTemuan, describeCounts, openOf } from "../temuan";

interface Props {
  readonly kinerja: Kinerja;
  readonly temuan: readonly Temuan[];
  readonly onGenerate: (draf: boolean) => void;
  readonly onReviu: () => void;
}

/** What stands against the report, and the decision to make it. */
export function Decide({ kinerja, temuan, onGenerate, onReviu }: Props) {
  if (isEmpty(kinerja)) {
    return (
      <>
        <Notice icon="saran" title="Belum ada data untuk dilaporkan.">
          <p>
            Isi lembar LKIP lebih dahulu. Langkahnya ada di menu <b>LKIP › Buka panel</b>.
          </p>
        </Notice>
        <div class="actions end">
          <Button kind="primary" onClick={closeDialog}>
            Tutup
          </Button>
        </div>
      </>
    );
  }
  const galat = openOf(temuan).filter(({ tingkat }) => tingkat === "galat");
  const accepted = acceptedOf(temuan);
  if (galat.length > 0) {
    return (
      <Blocked
        kinerja={kinerja}
        galat={galat}
        accepted={accepted}
        onDraf={() => onGenerate(true)}
        onReviu={onReviu}
      />
    );
  }
  return (
    <Ready
      kinerja={kinerja}
      temuan={temuan}
      accepted={accepted}
      onGenerate={() => onGenerate(false)}
      onReviu={onReviu}
    />
  );
}

/** Findings that somebody has accepted, each with the reason. */
function Accepted({ temuan }: { readonly temuan: readonly Temuan[] }) {
  if (temuan.length === 0) return null;
  return (
    <details class="fold">
      <summary>{temuan.length} temuan diterima dengan alasan</summary>
      <TemuanList temuan={temuan} />
    </details>
  );
}

interface BlockedProps {
  readonly kinerja: Kinerja;
  readonly galat: readonly Temuan[];
  readonly accepted: readonly Temuan[];
  readonly onDraf: () => void;
  readonly onReviu: () => void;
}

function Blocked({ kinerja, galat, accepted, onDraf, onReviu }: BlockedProps) {
  const open = async (tab: string, sel: string) => {
    await goTo(tab, sel);
    closeDialog();
  };
  return (
    <>
      <Notice icon="galat" title={`${galat.length} galat perlu dibetulkan.`}>
        <p>
          Betulkan dahulu agar laporan tidak memuat angka yang salah, atau cetak sebagai DRAF untuk
          dibaca bersama. Tulisan DRAF tampil di setiap halaman.
        </p>
      </Notice>
      <div class="scroll">
        <TemuanList temuan={galat} onGoTo={open} missingTabs={missingTabs(kinerja)} />
        <Accepted temuan={accepted} />
      </div>
      <div class="actions end">
        <Button kind="primary" onClick={closeDialog}>
          Tutup dan betulkan
        </Button>
        <Button onClick={onDraf}>Cetak sebagai DRAF</Button>
        <Button onClick={onReviu}>Kertas kerja reviu</Button>
      </div>
    </>
  );
}

interface ReadyProps {
  readonly kinerja: Kinerja;
  readonly temuan: readonly Temuan[];
  readonly accepted: readonly Temuan[];
  readonly onGenerate: () => void;
  readonly onReviu: () => void;
}

function Ready({ kinerja, temuan, accepted, onGenerate, onReviu }: ReadyProps) {
  const { identitas, indikator, anggaran } = kinerja;
  return (
    <>
      <Notice icon="selesai" title="Data siap disusun.">
        <dl class="facts">
          <dt>Instansi</dt>
          <dd>{identitas.namaInstansi ?? "belum diisi"}</dd>
          <dt>Tahun laporan</dt>
          <dd>{identitas.tahun ?? "belum diisi"}</dd>
          <dt>Isi</dt>
          <dd>
            {indikator.length} indikator, {anggaran.length} baris anggaran
          </dd>
          <dt>Pemeriksaan</dt>
          <dd>{describeCounts(countTemuan(temuan))}</dd>
        </dl>
      </Notice>
      {temuan.length > accepted.length && (
        <p class="muted">
          Peringatan dan saran tidak menghalangi laporan. Rinciannya ada di menu{" "}
          <b>LKIP › Periksa</b>.
        </p>
      )}
      <Accepted temuan={accepted} />
      <p class="muted">Laporan disimpan sebagai Google Docs di Google Drive Anda.</p>
      <div class="actions end">
        <Button kind="primary" onClick={onGenerate}>
          Generate LKIP
        </Button>
        <Button onClick={onReviu}>Kertas kerja reviu</Button>
        <Button onClick={closeDialog}>Batal</Button>
      </div>
    </>
  );
}
