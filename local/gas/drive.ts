/** The advanced Drive service, version 3, as far as one scope for own files goes: saving one. */
import { toBase64 } from "./bytes";
import { bare, emulated } from "./emulated";
import { host } from "./host-ops";
import { Blob } from "./utilities";

interface Resource {
  name?: string;
  mimeType?: string;
}

class Files {
  create(resource: Resource, mediaData?: unknown, options: { fields?: string } = {}) {
    const blob = mediaData === undefined || mediaData === null ? undefined : bare(mediaData, Blob);
    const name = resource.name ?? blob?.getName() ?? "Untitled";
    const mimeType = resource.mimeType ?? blob?.getContentType() ?? "application/octet-stream";
    const { id, webViewLink } = host("saveFile", name, mimeType, toBase64(blob?.getBytes() ?? []));
    const file: Record<string, unknown> = { kind: "drive#file", id, name, mimeType, webViewLink };
    // Unasked, Drive answers with kind, id, name and type only.
    const fields = options.fields ?? "kind,id,name,mimeType";
    if (fields === "*") return file;
    return Object.fromEntries(fields.split(",").map((field) => [field.trim(), file[field.trim()]]));
  }
}

class Drive {
  get Files() {
    return emulated<object>("Drive.Files", new Files());
  }
}

export const drive = emulated<object>("Drive", new Drive());
