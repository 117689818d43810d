import { useEffect, useId, useRef, useState } from "preact/hooks";
import { readAlasan } from "../alasan";
import { Button } from "./button";

interface Props {
  /** Reason of an earlier acceptance, to begin with. */
  readonly first: string;
  readonly busy: boolean;
  readonly onSave: (alasan: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding may stay. */
export function AcceptForm({ first, busy, onSave, onCancel }: Props) {
  const [text, setText] = useState(first);
  const [lack, setLack] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const save = () => {
    const { alasan, kurang } = readAlasan(text);
    setLack(kurang);
    if (kurang === undefined) onSave(alasan);
    else field.current?.focus();
  };
  return (
    <div class="accept">
      <label for={id}>Alasan temuan ini diterima</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={text}
        aria-invalid={lack !== undefined}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
      />
      <p id={`${id}-hint`} class={lack === undefined ? "muted" : "failure"} role="status">
        {lack ?? "Tercatat di lembar Temuan Diterima dan dapat dibatalkan."}
      </p>
      <div class="actions">
        <Button busy={busy} onClick={save}>
          Simpan alasan
        </Button>
        <Button kind="link" onClick={onCancel}>
          Batal
        </Button>
      </div>
    </div>
  );
}
