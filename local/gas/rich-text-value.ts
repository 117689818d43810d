/** RichTextValue: text of a cell. The engine knows neither links nor letters that look different. */
import { emulated } from "./emulated";

type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RichTextValue implements Pick<GoogleRichText, "getText" | "getRuns" | "getLinkUrl"> {
  private readonly text: string;
  private self!: GoogleRichText;

  private constructor(text: string) {
    this.text = text;
  }

  static of(text: string): GoogleRichText {
    const value = new RichTextValue(text);
    value.self = emulated<GoogleRichText>("RichTextValue", value);
    return value.self;
  }

  getText() {
    return this.text;
  }
  getRuns() {
    return [this.self];
  }
  getLinkUrl() {
    return null;
  }
}
