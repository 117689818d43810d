/** What the script saved with the Drive service, for download from the page. */
import type { ServerResponse } from "node:http";
import type { SavedFile } from "../contract";
import { Refusal, sendDownload } from "./web";

/**
 * Google turns an uploaded docx into a Google Doc, whose MIME type the saved file then carries;
 * the bytes are still the docx.
 */
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];

/** Files by id, in memory only: nothing is ever read from or written to a path of the caller's. */
export class Files {
  readonly #files = new Map<string, SavedFile>();

  add(file: SavedFile): void {
    this.#files.set(file.id, file);
  }

  /** Answers `/files/<id>` and `/files/<id>/<name>`; the name is only there to look right. */
  send(path: string, response: ServerResponse): void {
    const id = decode(path.split("/")[2] ?? "");
    const file = this.#files.get(id);
    if (!file) {
      throw new Refusal(
        404,
        "Berkas tidak ditemukan. Berkas hilang bila host lokal dijalankan ulang.",
      );
    }
    const docx = ZIP_MAGIC.every((byte, i) => file.bytes[i] === byte) && isDocument(file.mimeType);
    const name = docx && !file.name.endsWith(".docx") ? `${file.name}.docx` : file.name;
    sendDownload(response, docx ? DOCX : file.mimeType, name, file.bytes);
  }
}

function isDocument(mimeType: string): boolean {
  return mimeType === DOCX || mimeType === "application/vnd.google-apps.document";
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, "Alamat berkas tidak sah.");
  }
}
