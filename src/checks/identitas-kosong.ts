import type { Field } from "../sheets/contract";
import { identitas as sheet } from "../sheets/identitas";
import type { Check } from "./contract";

export const identitasKosong: Check = {
  id: "identitas-kosong",
  severity: "galat",
  summary: "Isian wajib Identitas kosong",
  rationale: "Nama, tahun dan penanda tangan dipakai di seluruh laporan.",
  *run({ identitas, letak }) {
    const place = letak[sheet.tab];
    for (const [key, field] of Object.entries(sheet.fields) as [
      keyof typeof sheet.fields,
      Field,
    ][]) {
      const row = place?.rows?.[key];
      if (!field.required || row === undefined) continue;
      if (identitas[key] === undefined && identitas.teks[key] === undefined) {
        yield {
          at: { tab: sheet.tab, row },
          column: "nilai",
          message: `Isi ${field.label}, misalnya ${field.example}.`,
        };
      }
    }
  },
};
