const FILE = /^\/(?:a\/[\w.-]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/[\w-]+(?=\/|$)/;

/**
 * Google's own page that copies a spreadsheet. Undefined where the address is not Google's, as on the
 * embedded host: there the person copies the file.
 */
export function copyPage(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const file = FILE.exec(pathname)?.[0];
  return origin === GOOGLE && file !== undefined ? `${GOOGLE}${file}/copy` : undefined;
}

const GOOGLE = "https://docs.google.com";
