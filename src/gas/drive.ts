const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const GOOGLE_DOC = "application/vnd.google-apps.document";

/**
 * Turns a docx into a Google Doc in the user's Drive with one conversion call. The scope drive.file is
 * enough for it; the file is the user's own, in My Drive.
 */
export function saveAsGoogleDoc(name: string, base64: string): { url: string; id: string } {
  const blob = Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${name}.docx`);
  if (Drive === undefined) {
    throw new Error(
      "Layanan Drive belum diaktifkan pada proyek skrip ini. Aktifkan Drive API v3, atau unduh .docx.",
    );
  }
  const file = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
    fields: "id,webViewLink",
  });
  if (!file.id || !file.webViewLink) {
    throw new Error("Google Drive tidak memberikan tautan dokumen. Coba lagi, atau unduh .docx.");
  }
  return { id: file.id, url: file.webViewLink };
}
