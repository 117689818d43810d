import { useEffect, useMemo } from "preact/hooks";
import type { DialogState } from "../dialog-state";
import type { Report } from "../generate";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface Props extends Pick<DialogState, "draf" | "isReviu" | "url" | "problem"> {
  readonly report: Report;
}

/** The finished report: the Google Doc, and the file that is there even when saving failed. */
export function Result({ report, draf, isReviu, url, problem }: Props) {
  const file = useFile(report);
  // The server says the address; anything but a web address would be a link that runs a script.
  const link = url !== undefined && /^https?:\/\//.test(url) ? url : undefined;
  return (
    <>
      {problem ? (
        <Notice icon="peringatan" title={problem.title} alert>
          <p>{problem.detail}</p>
          <p>Unduh laporan sebagai .docx, atau coba simpan lagi.</p>
        </Notice>
      ) : (
        <Notice
          icon="selesai"
          title={
            isReviu
              ? "Kertas kerja reviu sudah jadi."
              : draf
                ? "Draf laporan sudah jadi."
                : "Laporan sudah jadi."
          }
        >
          <p class="name">{report.title}</p>
          {draf && <p>Setiap halaman bertuliskan DRAF.</p>}
        </Notice>
      )}
      <div class="actions">
        {link !== undefined && (
          <a class="button primary" href={link} target="_blank" rel="noopener noreferrer">
            Buka Google Docs<span class="spoken"> (tab baru)</span>
          </a>
        )}
        <a
          class={link === undefined ? "button primary" : "button plain"}
          href={file}
          download={report.fileName}
          target="_self"
        >
          Unduh .docx
        </a>
        {problem && <Button onClick={problem.retry}>Coba simpan lagi</Button>}
      </div>
      {link !== undefined && (
        <p class="muted">
          Bila nomor halaman pada Daftar Isi di Google Docs berbeda, klik Daftar Isi lalu tombol
          perbarui.
        </p>
      )}
    </>
  );
}

/** Address of the file for as long as it is shown. */
function useFile({ bytes }: Report): string {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX })),
    [bytes],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
