import { useRef, useState } from "preact/hooks";
import type { Logo } from "../../src/api";
import { LogoError, logoUrl, readLogoFile } from "../logo";
import { explain } from "../problem";
import { Button } from "./button";

interface Props {
  readonly logo: Logo | undefined;
  readonly onKeep: (logo: Logo | undefined) => Promise<void>;
}

/** The logo on the cover: chosen from a file, kept with the workbook. */
export function LogoChoice({ logo, onKeep }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(
        error instanceof LogoError ? error.message : `Logo tidak tersimpan. ${explain(error)}`,
      );
    }
    setBusy(false);
    // The same file may be chosen again.
    if (input.current) input.current.value = "";
  };
  return (
    <div class="option" aria-busy={busy}>
      <label for="logo">Logo</label>
      <div class="logo">
        {logo && <img src={logoUrl(logo)} alt="Logo yang dipakai" />}
        {/* The browser's own button speaks the language of the browser. */}
        <Button busy={busy} onClick={() => input.current?.click()}>
          {logo ? "Ganti logo" : "Pilih logo"}
        </Button>
        <input
          ref={input}
          id="logo"
          type="file"
          class="unseen"
          tabIndex={-1}
          accept="image/png,image/jpeg"
          disabled={busy}
          aria-describedby="logo-hint"
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file) void attempt(async () => onKeep(await readLogoFile(file)));
          }}
        />
        {logo && (
          <Button kind="link" busy={busy} onClick={() => void attempt(() => onKeep(undefined))}>
            Hapus logo
          </Button>
        )}
      </div>
      <p id="logo-hint" class="muted" role="status">
        {busy ? "Menyimpan logo…" : "PNG atau JPEG; disimpan bersama buku kerja ini."}
      </p>
      {failure !== undefined && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
