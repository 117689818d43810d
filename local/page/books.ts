/** Another workbook in place of the one that is open: by button, or a file dropped on the page. */
import type { OpenReply } from "../server/protocol";
import { byId } from "./dom";
import { ask, showError, showRunning } from "./notices";

type Wanted =
  | { readonly buku: "kosong" | "contoh" }
  | { readonly buku: "berkas"; readonly file: File };

const UNOPENED = "Buku kerja tidak dibuka";

export function offerBooks(): void {
  const file = byId<HTMLInputElement>("file");
  byId("blank").addEventListener("click", () => void replace({ buku: "kosong" }));
  byId("example").addEventListener("click", () => void replace({ buku: "contoh" }));
  byId("open").addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    // The same file may be chosen again.
    file.value = "";
    if (chosen) void replace({ buku: "berkas", file: chosen });
  });
  takeDrops();
}

/** Heard before the grid, which would take a file for a picture. */
function takeDrops(): void {
  const drop = byId("drop");
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  const hear = (
    type: "dragenter" | "dragover" | "dragleave" | "drop",
    act: (e: DragEvent) => void,
  ) =>
    addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      { capture: true },
    );
  hear("dragenter", () => {
    drop.hidden = false;
  });
  hear("dragover", () => {});
  hear("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) drop.hidden = true;
  });
  hear("drop", ({ dataTransfer }) => {
    drop.hidden = true;
    const files = [...(dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) showError("Lepaskan satu berkas .xlsx saja.", UNOPENED);
    else if (file) void replace({ buku: "berkas", file });
  });
}

async function replace(wanted: Wanted, isSure = false): Promise<void> {
  const asked = new URLSearchParams({ buku: wanted.buku });
  if (wanted.buku === "berkas") asked.set("nama", wanted.file.name);
  if (isSure) asked.set("ganti", "");
  const done = showRunning("Membuka buku kerja…");
  try {
    const body = wanted.buku === "berkas" ? await wanted.file.arrayBuffer() : null;
    const response = await fetch(`/open?${asked}`, { method: "POST", body });
    if (!response.ok) return showError(await response.text(), UNOPENED);
    const { refused, isUnsaved } = (await response.json()) as OpenReply;
    if (refused === undefined) return location.reload();
    if (!isUnsaved) return showError(refused, UNOPENED);
    const answer = await ask("Ganti buku kerja?", refused, ["Simpan dahulu", "Ganti", "Batal"]);
    if (answer === "Simpan dahulu") byId("save").click();
    else if (answer === "Ganti") await replace(wanted, true);
  } catch {
    // A folder, or a file that is gone: the browser gives no bytes of it.
    showError("Berkas tidak dapat dibaca. Pilih berkas .xlsx, bukan folder.", UNOPENED);
  } finally {
    done();
  }
}
