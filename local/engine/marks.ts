/** Operations on what is attached to cells: notes, validation and protection. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { adjustRangeOnMutation } from "@univerjs/sheets";
import type { BukuValidation } from "../contract";
import { formatArea, parseArea } from "./a1";
import type { Engine } from "./boot";
import { toEngineFormula, toSheetsFormula } from "./formula";
import { grid } from "./grid";
import type { Area } from "./sheets";

export type Validation = Omit<BukuValidation, "range">;

/**
 * A protected range. Kept apart from the engine: with the engine's own protection a range reads
 * as null and formulas that refer to it are dropped. The person here is the owner, who may edit
 * protected cells on Google as well.
 */
export interface Protection {
  id: string;
  area: Area;
  description: string;
  warningOnly: boolean;
}

export type ProtectionStore = Map<string, Protection[]>;

const MOVES = /^sheet\.mutation\.(insert-row|insert-col|remove-rows?|remove-col|move-)/;

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return [startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1];
}

function rangeOf([row, column, rows, columns]: Area) {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

let serial = 0;

function ruleOf(validation: Validation, area: Area): ISheetDataValidationRule {
  const { list, source, help, strict } = validation;
  serial++;
  return {
    uid: `dv${serial}-${area.join("-")}`,
    type: DataValidationType.LIST,
    ranges: [rangeOf(area)],
    formula1: source === undefined ? (list ?? []).join(",") : toEngineFormula(`=${source}`),
    showDropDown: true,
    // What Google shows for a rule that a script made: an arrow, no chip.
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: true,
    errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(help === undefined ? {} : { error: help, prompt: help, showInputMessage: true }),
  };
}

function validationOf(rule: ISheetDataValidationRule): Validation {
  const text = rule.formula1 ?? "";
  return {
    ...(text.startsWith("=")
      ? { source: toSheetsFormula(text).slice(1) }
      : { list: text === "" ? [] : text.split(",") }),
    ...(rule.prompt === undefined ? {} : { help: rule.prompt }),
    ...(rule.errorStyle === DataValidationErrorStyle.STOP ? { strict: true as const } : {}),
  };
}

/** The rules of a sheet that refuse other values, and which cells they cover. */
export function strictRules({ validations, unit }: Engine, id: string) {
  return validations
    .getRules(unit, id)
    .filter((rule) => rule.errorStyle === DataValidationErrorStyle.STOP)
    .map((rule) => ({
      validation: validationOf(rule),
      covers: (row: number, column: number) =>
        rule.ranges.some(
          ({ startRow, endRow, startColumn, endColumn }) =>
            row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
        ),
    }));
}

export function markOps(engine: Engine, protections: ProtectionStore) {
  const { unit, execute, notes, validations } = engine;
  const setNote = (id: string, row: number, column: number, text: string) => {
    const where = { unitId: unit, sheetId: id, row, col: column };
    const old = notes.getNote(unit, id, { row, col: column });
    if (text === "") {
      if (old) execute("sheet.mutation.remove-note", where);
    } else if (old?.note !== text) {
      const note = { id: old?.id ?? `n${row}-${column}`, row, col: column, note: text };
      const size = { width: 220, height: 100, show: false };
      execute("sheet.mutation.update-note", { ...where, note: { ...note, ...size } });
    }
  };
  // The engine moves its own marks; these are ours.
  engine.onMutation((id, params) => {
    const { subUnitId = "" } = params as { subUnitId?: string };
    if (!MOVES.test(id)) return;
    const moved = listOf(subUnitId).flatMap((protection) => {
      const range = adjustRangeOnMutation(rangeOf(protection.area), { id, params } as never);
      return range ? [{ ...protection, area: areaOf(range) }] : [];
    });
    protections.set(subUnitId, moved);
  });
  const listOf = (id: string) => {
    const list = protections.get(id) ?? [];
    protections.set(id, list);
    return list;
  };
  const clearValidation = (id: string, area: Area) =>
    void execute("sheets.command.clear-range-data-validation", {
      unitId: unit,
      subUnitId: id,
      ranges: [rangeOf(area)],
    });
  const addValidation = (id: string, area: Area, validation: Validation) =>
    void execute("sheet.command.addDataValidation", {
      unitId: unit,
      subUnitId: id,
      rule: ruleOf(validation, area),
    });

  return {
    notes: (id: string, area: Area): string[][] =>
      grid(area, (row, column) => notes.getNote(unit, id, { row, col: column })?.note ?? ""),
    setNotes(id: string, area: Area, texts: string[][]) {
      grid(area, (row, column) => {
        setNote(id, row, column, texts[row - area[0]]?.[column - area[1]] ?? "");
      });
    },
    validations: (id: string, area: Area): (Validation | null)[][] =>
      grid(area, (row, column) => {
        const rule = validations.getRuleByLocation(unit, id, row, column);
        return rule ? validationOf(rule) : null;
      }),
    setValidation(id: string, area: Area, validation: Validation | null) {
      if (validation) addValidation(id, area, validation);
      else clearValidation(id, area);
    },
    sheetValidations: (id: string): BukuValidation[] =>
      validations.getRules(unit, id).flatMap((rule) =>
        rule.ranges.map((range) => ({
          range: formatArea(areaOf(range)),
          ...validationOf(rule),
        })),
      ),
    protections: (id: string): Protection[] => listOf(id),
    setProtection(id: string, protection: Protection) {
      const list = listOf(id);
      const at = list.findIndex((item) => item.id === protection.id);
      if (at < 0) list.push(protection);
      else list[at] = protection;
    },
    removeProtection(id: string, protection: string) {
      protections.set(
        id,
        listOf(id).filter((item) => item.id !== protection),
      );
    },
    /** Attaches what a loaded workbook carries. */
    attach(
      id: string,
      marks: {
        notes: { row: number; column: number; text: string }[];
        validations: BukuValidation[];
        protections: { range: string; description: string }[];
      },
    ) {
      const sheet = engine.sheet(id);
      const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
      for (const { row, column, text } of marks.notes) setNote(id, row, column, text);
      for (const { range, ...rule } of marks.validations) {
        addValidation(id, parseArea(range, size), rule);
      }
      const list = marks.protections.map(({ range, description }, i) => ({
        id: `p${i}`,
        area: parseArea(range, size),
        description,
        warningOnly: true,
      }));
      protections.set(id, list);
    },
  };
}
