/** The advanced Drive service, version 3, as far as the scope for own files goes. */
import type { DriveFile, DriveResource } from "../drive";
import { toBase64 } from "./bytes";
import { bare, emulated } from "./emulated";
import { host } from "./host-ops";
import { Blob } from "./utilities";

interface Options {
  fields?: string;
  q?: string;
  orderBy?: string;
  pageSize?: number;
}

/** Unasked, Drive answers with kind, id, name and type only. */
const USUAL = "kind,id,name,mimeType";

function pick(file: DriveFile, fields: string): Record<string, unknown> {
  const all = file as unknown as Record<string, unknown>;
  if (fields === "*") return all;
  return Object.fromEntries(fields.split(",").map((field) => [field.trim(), all[field.trim()]]));
}

const blobOf = (media: unknown) =>
  media === undefined || media === null ? undefined : bare(media, Blob);

/** Errors of the service are Google's, with the API's message behind the call's name. */
function answer<T>(call: string, outcome: { value: T } | { error: string }): T {
  if ("value" in outcome) return outcome.value;
  throw Object.assign(
    new Error(`API call to drive.files.${call} failed with error: ${outcome.error}`),
    { name: "GoogleJsonResponseException" },
  );
}

class Files {
  create(resource: DriveResource, mediaData?: unknown, options: Options = {}) {
    const blob = blobOf(mediaData);
    const file: DriveResource = {
      ...resource,
      name: resource.name ?? blob?.getName() ?? "Untitled",
      mimeType: resource.mimeType ?? blob?.getContentType() ?? "application/octet-stream",
    };
    const made = host("driveCreate", file, toBase64(blob?.getBytes() ?? []));
    return pick(answer("create", made), options.fields ?? USUAL);
  }
  get(id: string, options: Options = {}) {
    return pick(answer("get", host("driveGet", id)), options.fields ?? USUAL);
  }
  update(resource: DriveResource, id: string, mediaData?: unknown, options: Options = {}) {
    const blob = blobOf(mediaData);
    const written = host("driveUpdate", id, resource, blob ? toBase64(blob.getBytes()) : null);
    return pick(answer("update", written), options.fields ?? USUAL);
  }
  list({ q = "", orderBy = "", pageSize = 100, fields = `files(${USUAL})` }: Options = {}) {
    const found = answer("list", host("driveList", q, orderBy, pageSize));
    const asked = /^files\((.*)\)$/.exec(fields)?.[1];
    if (asked === undefined) throw new Error(`not emulated: Drive.Files.list with “${fields}”`);
    return { files: found.map((file) => pick(file, asked)) };
  }
}

class Drive {
  get Files() {
    return emulated<object>("Drive.Files", new Files());
  }
}

export const drive = emulated<object>("Drive", new Drive());
