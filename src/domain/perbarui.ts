/**
 * What a text begins with that Mulai tahun baru took over from last year: it has to be read again, and a
 * report with it is not signed.
 */
export const PERBARUI = "[PERBARUI]";
