import type { Dokumen, Drive as Storage, Tanda } from "../app/drive";

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const FIELDS = "id,name,webViewLink,modifiedTime,trashed,appProperties";

/**
 * The user's Drive behind the `Drive` interface. The scope drive.file shows no files but those that this
 * add-in made for this user; `appProperties` are seen by nobody else.
 */
export function openDrive(): Storage {
  const buku = SpreadsheetApp.getActiveSpreadsheet().getId();
  const files = () => {
    if (Drive === undefined) {
      throw new Error(
        "Layanan Drive belum diaktifkan pada proyek skrip ini. Aktifkan Drive API v3, atau unduh .docx.",
      );
    }
    return Drive.Files;
  };
  const blob = (nama: string, docx: string) =>
    Utilities.newBlob(Utilities.base64Decode(docx), DOCX, `${nama}.docx`);
  const resource = (name: string, tanda: Tanda) => ({
    name,
    mimeType: GOOGLE_DOC,
    appProperties: { ...tanda, buku },
  });
  return {
    list() {
      const q = `appProperties has { key='buku' and value='${buku}' } and trashed = false`;
      const orderBy = "createdTime desc";
      const answer = files().list({ q, orderBy, pageSize: 100, fields: `files(${FIELDS})` });
      return (answer.files ?? []).map(dokumenOf).reverse();
    },
    find(id) {
      try {
        const file = files().get(id, { fields: FIELDS });
        return file.trashed ? undefined : dokumenOf(file);
      } catch (error) {
        if (/not found|404/i.test(String(error))) return undefined;
        throw error;
      }
    },
    create: (nama, tanda, docx) =>
      dokumenOf(files().create(resource(nama, tanda), blob(nama, docx), { fields: FIELDS })),
    replace: (id, nama, tanda, docx) =>
      dokumenOf(files().update(resource(nama, tanda), id, blob(nama, docx), { fields: FIELDS })),
  };
}

function dokumenOf({ id, name, webViewLink, modifiedTime, appProperties }: File): Dokumen {
  if (!id || !webViewLink) {
    throw new Error("Google Drive tidak memberikan tautan dokumen. Coba lagi, atau unduh .docx.");
  }
  const tanda = (appProperties ?? {}) as Partial<Tanda>;
  return { id, nama: name ?? "", url: webViewLink, diubah: modifiedTime ?? "", tanda };
}
