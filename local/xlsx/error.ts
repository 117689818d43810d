/** A file that cannot be opened or saved. The message is a sentence for the person at the keyboard. */
export class FileError extends Error {
  override name = "FileError";
}
