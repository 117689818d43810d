import type { DialogState } from "../dialog-state";
import { fileName, type Report } from "../generate";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { VersiList } from "../parts/versi-list";
import { useFile } from "../use-file";
import { pdfAddress, type Riwayat, webAddress } from "../versi";

interface Props extends Pick<DialogState, "tersimpan" | "problem"> {
  readonly report: Report;
  readonly title: string;
  readonly draf: boolean;
  readonly riwayat: Riwayat;
  readonly onSaveAsNew: () => void;
}

/** The finished report: the Google Doc, and the file that is there even when saving failed. */
export function Result({ report, title, draf, riwayat, tersimpan, problem, onSaveAsNew }: Props) {
  const file = useFile(report.word);
  const versi = tersimpan && "versi" in tersimpan ? tersimpan.versi : undefined;
  const link = versi && webAddress(versi.tautan);
  const pdf = versi && pdfAddress(versi);
  const isRefused = tersimpan !== undefined && versi === undefined;
  return (
    <>
      <Outcome tersimpan={tersimpan} problem={problem} draf={draf} title={title} />
      <div class="actions">
        {link !== undefined && (
          <a class="button primary" href={link} target="_blank" rel="noopener noreferrer">
            Buka Google Docs<span class="spoken"> (tab baru)</span>
          </a>
        )}
        {isRefused && !problem && (
          <Button kind="primary" onClick={onSaveAsNew}>
            Simpan sebagai versi baru
          </Button>
        )}
        <a
          class={link === undefined && !isRefused ? "button primary" : "button plain"}
          href={file}
          download={fileName(draf ? `${title} DRAF` : title)}
          target="_self"
        >
          Unduh .docx
        </a>
        {pdf !== undefined && (
          <a class="button plain" href={pdf} target="_blank" rel="noopener noreferrer">
            Unduh PDF<span class="spoken"> dari Google Docs (tab baru)</span>
          </a>
        )}
        {problem && <Button onClick={problem.retry}>Coba simpan lagi</Button>}
      </div>
      {link !== undefined && (
        <p class="muted">
          Bila nomor halaman pada Daftar Isi di Google Docs berbeda, klik Daftar Isi lalu tombol
          perbarui. Nomor pada .docx sudah pasti.
        </p>
      )}
      <VersiList versi={riwayat.versi.filter(({ id }) => id !== versi?.id)} />
    </>
  );
}

type OutcomeProps = Pick<Props, "tersimpan" | "problem" | "draf" | "title">;

function Outcome({ tersimpan, problem, draf, title }: OutcomeProps) {
  if (problem) {
    return (
      <Notice icon="peringatan" title={problem.title} alert>
        <p>{problem.detail}</p>
        <p>
          Unduh laporan sebagai .docx, atau coba simpan lagi. Bila dokumennya ternyata sudah dibuat,
          dokumen itu yang dicatat, bukan dibuat dua kali.
        </p>
      </Notice>
    );
  }
  if (tersimpan !== undefined && !("versi" in tersimpan)) {
    return (
      <Notice icon="peringatan" title="Dokumen yang sama tidak diperbarui." alert>
        <p>
          {tersimpan.hasil === "diubah"
            ? "Dokumen itu disunting di Google Docs sejak terakhir ditulis, jadi tidak ditimpa."
            : "Dokumen itu sudah dihapus, ada di tempat sampah, atau bukan milik akun Anda."}{" "}
          Tidak ada yang diubah.
        </p>
      </Notice>
    );
  }
  const judul = tersimpan?.versi.judul ?? title;
  return (
    <Notice icon="selesai" title={draf ? "Draf laporan sudah jadi." : "Laporan sudah jadi."}>
      <p class="name">{judul}</p>
      {draf && <p>Setiap halaman bertuliskan DRAF.</p>}
      {tersimpan?.hasil === "diperbarui" && <p>Dokumen yang sama diperbarui; tautannya tetap.</p>}
      {tersimpan?.hasil === "ditemukan" && (
        <p>Dokumen ini sudah dibuat sebelumnya dan sekarang tercatat; tidak dibuat dua kali.</p>
      )}
      {tersimpan?.tercatat === false && (
        <p>
          Dokumen ada di Google Drive, tetapi belum tercatat di lembar Versi Laporan. Jalankan
          Generate LKIP lagi untuk mencatatnya.
        </p>
      )}
    </Notice>
  );
}
