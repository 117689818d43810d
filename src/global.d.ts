/** Apps Script's global object; the build turns `global.NAME = …` into a top-level function. */
declare const global: Record<string, unknown>;
