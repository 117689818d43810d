/** The command line itself is wrong: shown with the help. */
export class UsageError extends Error {}

/** The one file argument a command takes. */
export function onlyFile(files: readonly string[], what: string): string {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError(`Sebutkan ${what}.`);
  if (more.length > 0) throw new UsageError(`Sebutkan satu berkas saja, bukan ${files.length}.`);
  return file;
}
