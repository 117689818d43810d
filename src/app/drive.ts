/** What is written on a Doc for ourselves alone, so that one that was not listed is found again. */
export interface Tanda {
  readonly versi: string;
  readonly waktu: string;
  readonly catatan: string;
  readonly sidik: string;
  readonly kunci: string;
}

/** A Google Doc that this workbook made. */
export interface Dokumen {
  readonly id: string;
  readonly nama: string;
  readonly url: string;
  /** When it was last changed by anybody, as Drive says it. */
  readonly diubah: string;
  readonly tanda: Partial<Tanda>;
}

/** Google Drive as the server sees it: only what this add-in made, for this workbook. */
export interface Drive {
  /** The latest hundred that are not in the trash, oldest first. */
  list(): Dokumen[];
  /** Undefined when it was deleted, is in the trash, or belongs to somebody else. */
  find(id: string): Dokumen | undefined;
  create(nama: string, tanda: Tanda, docx: string): Dokumen;
  /** Replaces name and content; address, sharing and comments' history stay. */
  replace(id: string, nama: string, tanda: Tanda, docx: string): Dokumen;
}
