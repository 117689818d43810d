/** Google Drive as one add-in with the scope drive.file sees it, in memory. */

/** A file as Drive's API describes it. */
export interface DriveFile {
  kind: "drive#file";
  id: string;
  name: string;
  mimeType: string;
  webViewLink: string;
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  appProperties: Record<string, string>;
}

/** What a script may write on a file. */
export interface DriveResource {
  name?: string;
  mimeType?: string;
  appProperties?: Record<string, string>;
}

export type DriveCall = "create" | "get" | "list" | "update";

/** What goes wrong in a call: before Drive did anything, or after, when only the answer is lost. */
export interface DriveFailure {
  readonly call: DriveCall;
  readonly when: "before" | "after";
  readonly message: string;
}

type OnSave = (file: Pick<DriveFile, "id" | "name" | "mimeType"> & { bytes: Uint8Array }) => void;

export class LocalDrive {
  readonly files: DriveFile[] = [];
  /** Calls made, in order. */
  readonly calls: DriveCall[] = [];
  /** Fails the next call of that kind, once. */
  failure: DriveFailure | undefined;
  #clock = Date.now();

  readonly #onSave: OnSave | undefined;

  constructor(onSave?: OnSave) {
    this.#onSave = onSave;
  }

  /** A person changes the document. */
  edit(id: string): void {
    this.#file(id).modifiedTime = this.#now();
  }

  trash(id: string): void {
    this.#file(id).trashed = true;
  }

  /** Deleted for good, or made by another person: the same to this scope. */
  remove(id: string): void {
    this.files.splice(this.files.indexOf(this.#file(id)), 1);
  }

  create(resource: DriveResource, bytes: Uint8Array): DriveFile {
    return this.#call("create", () => {
      const now = this.#now();
      const id = `lokal-${this.files.length + 1}`;
      const file: DriveFile = {
        kind: "drive#file",
        id,
        name: resource.name ?? "Untitled",
        mimeType: resource.mimeType ?? "application/octet-stream",
        webViewLink: `http://localhost/berkas/${id}`,
        createdTime: now,
        modifiedTime: now,
        trashed: false,
        appProperties: checked(resource.appProperties ?? {}),
      };
      this.files.push(file);
      this.#save(file, bytes);
      return file;
    });
  }

  get(id: string): DriveFile {
    return this.#call("get", () => this.#file(id));
  }

  update(id: string, resource: DriveResource, bytes: Uint8Array | undefined): DriveFile {
    return this.#call("update", () => {
      const file = this.#file(id);
      const { appProperties, ...rest } = resource;
      const properties = checked({ ...file.appProperties, ...appProperties });
      Object.assign(file, rest, { modifiedTime: this.#now(), appProperties: properties });
      if (bytes) this.#save(file, bytes);
      return file;
    });
  }

  /** Understands the one query that the product asks; anything else says so. */
  list(q: string, orderBy: string, pageSize: number): DriveFile[] {
    return this.#call("list", () => {
      const asked =
        /^appProperties has \{ key='(\w+)' and value='([^']*)' \} and trashed = false$/.exec(q);
      if (!asked) throw new Error(`not emulated: Drive.Files.list with q “${q}”`);
      if (orderBy !== "createdTime desc") throw new Error(`not emulated: orderBy “${orderBy}”`);
      const [, key = "", value] = asked;
      return this.files
        .filter((file) => file.appProperties[key] === value && !file.trashed)
        .reverse()
        .slice(0, pageSize);
    });
  }

  #call<T>(call: DriveCall, work: () => T): T {
    this.calls.push(call);
    const failure = this.failure?.call === call ? this.failure : undefined;
    if (failure) this.failure = undefined;
    if (failure?.when === "before") throw new Error(failure.message);
    const result = work();
    if (failure) throw new Error(failure.message);
    return result;
  }

  #file(id: string): DriveFile {
    const file = this.files.find((one) => one.id === id);
    if (!file) throw new Error(`File not found: ${id}.`);
    return file;
  }

  #save({ id, name, mimeType }: DriveFile, bytes: Uint8Array): void {
    this.#onSave?.({ id, name, mimeType, bytes });
  }

  /** Never the same twice, however fast the calls follow each other. */
  #now(): string {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    return new Date(this.#clock).toISOString();
  }
}

/** Drive's limit: key and value of a property are 124 bytes of UTF-8 together, 30 of them at most. */
function checked(properties: Record<string, string>): Record<string, string> {
  const tooLong = Object.entries(properties).some(
    ([key, value]) => Buffer.byteLength(key + value) > 124,
  );
  if (tooLong || Object.keys(properties).length > 30) {
    throw new Error("The property size limit was exceeded.");
  }
  return properties;
}
