/** Protection of ranges: description and warning, remembered beside the workbook. */
import type { Protection as Stored } from "../engine/marks";
import type { Area } from "../engine/sheets";
import { emulated } from "./emulated";
import { engine } from "./host-ops";
import { Range } from "./range";
import type { Sheet } from "./sheet";

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** Google lets one range carry several protections; so does this. */
export function addProtection(sheet: Sheet, area: Area): GoogleProtection {
  const taken = new Set(engine("protections", sheet.id).map(({ id }) => id));
  let next = 1;
  while (taken.has(`s${next}`)) next++;
  const stored: Stored = { id: `s${next}`, area, description: "", warningOnly: false };
  engine("setProtection", sheet.id, stored);
  return Protection.of(sheet, stored);
}

export class Protection
  implements
    Pick<
      GoogleProtection,
      | "setDescription"
      | "getDescription"
      | "setWarningOnly"
      | "isWarningOnly"
      | "getRange"
      | "remove"
    >
{
  private readonly sheet: Sheet;
  private stored: Stored;
  private self!: GoogleProtection;

  private constructor(sheet: Sheet, stored: Stored) {
    this.sheet = sheet;
    this.stored = stored;
  }

  static of(sheet: Sheet, stored: Stored): GoogleProtection {
    const protection = new Protection(sheet, stored);
    protection.self = emulated<GoogleProtection>("Protection", protection);
    return protection.self;
  }

  getDescription() {
    return this.stored.description;
  }
  setDescription(description: string) {
    return this.store({ description });
  }
  isWarningOnly() {
    return this.stored.warningOnly;
  }
  setWarningOnly(warningOnly: boolean) {
    return this.store({ warningOnly });
  }
  getRange() {
    return Range.of(this.sheet, this.stored.area);
  }
  remove() {
    engine("removeProtection", this.sheet.id, this.stored.id);
  }

  private store(change: Partial<Stored>): GoogleProtection {
    this.stored = { ...this.stored, ...change };
    engine("setProtection", this.sheet.id, this.stored);
    return this.self;
  }
}
