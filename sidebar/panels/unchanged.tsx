import type { Versi } from "../../src/api";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { pdfAddress, webAddress } from "../versi";

interface Props {
  readonly versi: Versi;
  readonly onMakeAnyway: () => void;
  readonly onBack: () => void;
}

/** Nothing would be different: the version that is there, and the way to make one all the same. */
export function Unchanged({ versi, onMakeAnyway, onBack }: Props) {
  const link = webAddress(versi.tautan);
  const pdf = pdfAddress(versi);
  return (
    <>
      <Notice icon="saran" title={`Tidak ada perubahan sejak versi ${versi.versi}.`} takesFocus>
        <p class="name">{versi.judul}</p>
        <p>Dibuat {versi.waktu}. Isi laporan dan pilihannya sama.</p>
      </Notice>
      <div class="actions">
        {link !== undefined && (
          <a class="button primary" href={link} target="_blank" rel="noopener noreferrer">
            Buka Google Docs<span class="spoken"> (tab baru)</span>
          </a>
        )}
        {pdf !== undefined && (
          <a class="button plain" href={pdf} target="_blank" rel="noopener noreferrer">
            Unduh PDF<span class="spoken"> dari Google Docs (tab baru)</span>
          </a>
        )}
        <Button onClick={onMakeAnyway}>Buat juga</Button>
        <Button onClick={onBack}>Kembali</Button>
      </div>
    </>
  );
}
