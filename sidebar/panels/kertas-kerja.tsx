import type { DialogState } from "../dialog-state";
import { fileName } from "../generate";
import { Button } from "../parts/button";
import { Notice } from "../parts/notice";
import { useFile } from "../use-file";

interface Props extends NonNullable<DialogState["kertasKerja"]> {
  readonly onBack: () => void;
}

/** The finished kertas kerja reviu, to be downloaded. */
export function KertasKerja({ bytes, title, onBack }: Props) {
  return (
    <>
      <Notice icon="selesai" title="Kertas kerja reviu sudah jadi.">
        <p class="name">{title}</p>
      </Notice>
      <div class="actions">
        <a class="button primary" href={useFile(bytes)} download={fileName(title)} target="_self">
          Unduh .docx
        </a>
        <Button onClick={onBack}>Kembali</Button>
      </div>
    </>
  );
}
