/**
 * Number formats of whole columns, in the places where the engine looks at the cell's own format only.
 * For the host and the page alike.
 */
import {
  type ICellData,
  ICommandService,
  type Injector,
  type IObjectArrayPrimitiveType,
  type IStyleData,
  IUniverInstanceService,
  type Nullable,
  ObjectMatrix,
  type Styles,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";
import {
  INumfmtService,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
} from "@univerjs/sheets";
import { isAutomatic } from "./look";

type Columns = IObjectArrayPrimitiveType<Partial<{ s: Nullable<IStyleData | string> }>>;

/** Number format of a column; undefined where it has none. */
export function columnFormat(
  columns: Columns | undefined,
  column: number,
  styles: Styles,
): string | undefined {
  const style = columns?.[column]?.s;
  const pattern = style ? styles.get(style)?.n?.pattern : undefined;
  return isAutomatic(pattern) ? undefined : (pattern ?? undefined);
}

/** What formulas know of the workbook. */
interface Reference {
  _unitStylesData: Record<string, Styles | undefined>;
  _unitData: Record<string, Record<string, { columnData: Columns } | undefined> | undefined>;
}

function formatIn(reference: BaseReferenceObject, unit: string, sheet: string, column: number) {
  const { _unitStylesData, _unitData } = reference as unknown as Reference;
  const styles = _unitStylesData[unit];
  return styles && columnFormat(_unitData[unit]?.[sheet]?.columnData, column, styles);
}

let corrected = false;

/** Lets formulas see the format of the column: a date in it is a date. Once per realm. */
export function correctReferenceFormats(): void {
  if (corrected) return;
  corrected = true;
  const proto = BaseReferenceObject.prototype;
  const { getCellData, getCellPattern } = proto;
  proto.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    if (typeof cell?.v !== "number") return cell;
    const pattern = formatIn(this, this.getUnitId(), this.getSheetId(), column);
    if (pattern === undefined) return cell;
    const { _unitStylesData } = this as unknown as Reference;
    const own = _unitStylesData[this.getUnitId()]?.getStyleByCell(cell as ICellData);
    return own?.n ? cell : { ...cell, s: { ...own, n: { pattern } } };
  };
  proto.getCellPattern = function (unit, sheet, row, column) {
    const own = getCellPattern.call(this, unit, sheet, row, column);
    return own || (formatIn(this, unit, sheet, column) ?? "");
  };
}

/** Shows numbers in the format of their column, and keeps it when a formula brings another one along. */
export function followColumnFormats(injector: Injector): void {
  const instances = injector.get(IUniverInstanceService);
  const formatOf = (unit: string, sheet: string, column: number) => {
    const book = instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const columns = book?.getSheetBySheetId(sheet)?.getConfig().columnData;
    return book ? columnFormat(columns, column, book.getStyles()) : undefined;
  };
  const numfmt = injector.get(INumfmtService);
  const getValue = numfmt.getValue.bind(numfmt);
  numfmt.getValue = (unit, sheet, row, column) => {
    const own = getValue(unit, sheet, row, column);
    const pattern = own ? undefined : formatOf(unit, sheet, column);
    return pattern === undefined ? own : { pattern };
  };
  injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    const { onlyLocal } = (options ?? {}) as { onlyLocal?: boolean };
    if (!onlyLocal || command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    new ObjectMatrix(cellValue ?? {}).forValue((_row, column, cell) => {
      const style = typeof cell?.s === "object" ? cell.s : undefined;
      if (style?.n && formatOf(unitId, subUnitId, column)) delete style.n;
    });
  });
}
