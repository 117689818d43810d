import type { Field } from "./contract";
import { findHeader, type Grid, letters, normalize } from "./grid";
import { type Identitas, identitas } from "./identitas";
import type { Gangguan, Letak } from "./kinerja";
import { readCell, spasiOf } from "./read-table";

/** Identitas as filled: values by key, where they stand, and what could not be understood. */
export function readIdentitas(grid: Grid | undefined): {
  identitas: Identitas;
  letak: Letak | undefined;
  gangguan: Gangguan[];
} {
  const { tab, header, fields } = identitas;
  const blank = { teks: {} } as unknown as Identitas;
  if (grid === undefined) {
    return { identitas: blank, letak: undefined, gangguan: [{ jenis: "lembar-hilang", tab }] };
  }
  const found = findHeader(grid, [header.label, header.nilai]);
  const label = found?.columns.get(header.label)?.[0];
  const nilai = found?.columns.get(header.nilai)?.[0];
  if (found === undefined || label === undefined || nilai === undefined) {
    return { identitas: blank, letak: undefined, gangguan: [{ jenis: "kepala-hilang", tab }] };
  }
  const values: Record<string, unknown> = {};
  const teks: Record<string, string> = {};
  const rows: Record<string, number> = {};
  const gangguan: Gangguan[] = [];
  for (const [key, field] of Object.entries(fields) as [string, Field][]) {
    const r = grid.values.findIndex(
      (row, i) => i >= found.row && normalize(row[label - 1]) === normalize(field.label),
    );
    if (r < 0) {
      if (field.required) {
        gangguan.push({
          jenis: "kolom-hilang",
          tab,
          sel: `${letters(label)}${found.row}`,
          header: field.label,
        });
      }
      continue;
    }
    rows[key] = r + 1;
    const cell = readCell(
      field,
      grid.values[r]?.[nilai - 1] ?? "",
      grid.display[r]?.[nilai - 1] ?? "",
      grid.formats[r]?.[nilai - 1] ?? "",
    );
    const spasi = spasiOf(grid, r + 1, nilai, field.label);
    if (spasi) gangguan.push(spasi);
    if (cell.value !== undefined) values[key] = cell.value;
    if (cell.teks !== undefined) teks[key] = cell.teks;
    const sel = `${letters(nilai)}${r + 1}`;
    if (field.options && typeof cell.value === "string" && !isOption(field, cell.value)) {
      const { label: header, options: pilihan } = field;
      gangguan.push({ jenis: "pilihan-asing", tab, sel, header, isi: cell.value, pilihan });
    }
    if (cell.galat) {
      gangguan.push({ jenis: "sel-galat", tab, sel, header: field.label, isi: cell.galat });
    }
    if (cell.asing) {
      const angka = typeof cell.value === "number" ? cell.value : undefined;
      gangguan.push({
        jenis: "bukan-angka",
        tab,
        sel,
        header: field.label,
        isi: cell.teks ?? "",
        angka,
      });
    }
  }
  return {
    identitas: { ...values, teks } as unknown as Identitas,
    letak: {
      headerRow: found.row,
      columns: { label: letters(label), nilai: letters(nilai) },
      headers: { [letters(label)]: header.label, [letters(nilai)]: header.nilai },
      rows,
    },
    gangguan,
  };
}

const isOption = ({ options = [], accepts }: Field, text: string): boolean =>
  accepts ? accepts(text) : options.some((option) => normalize(option) === normalize(text));
