import { useEffect, useMemo } from "preact/hooks";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Address of the file for as long as it is shown. */
export function useFile(bytes: Uint8Array): string {
  const address = useMemo(
    () => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX })),
    [bytes],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
