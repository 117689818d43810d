/** HtmlService: pages from files of the project or from text, without templates. */
import { emulated } from "./emulated";
import { host } from "./host-ops";

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleService = GoogleAppsScript.HTML.HtmlService;

export class HtmlOutput
  implements Pick<GoogleOutput, "getContent" | "setTitle" | "getTitle" | "setWidth" | "setHeight">
{
  /** Size of a dialog that does not ask for one. */
  width = 600;
  height = 450;
  private readonly content: string;
  private title = "";
  private self!: GoogleOutput;

  private constructor(content: string) {
    this.content = content;
  }

  static of(content: string): GoogleOutput {
    const output = new HtmlOutput(content);
    output.self = emulated<GoogleOutput>("HtmlOutput", output);
    return output.self;
  }

  getContent() {
    return this.content;
  }
  getTitle() {
    return this.title;
  }
  setTitle(title: string) {
    this.title = title;
    return this.self;
  }
  setWidth(width: number) {
    this.width = width;
    return this.self;
  }
  setHeight(height: number) {
    this.height = height;
    return this.self;
  }
}

class HtmlService implements Pick<GoogleService, "createHtmlOutputFromFile"> {
  createHtmlOutputFromFile(filename: string) {
    const html = host("html", filename.replace(/\.html$/, ""));
    if (html === null) throw new Error(`No HTML file named ${filename} was found.`);
    return HtmlOutput.of(html);
  }
  createHtmlOutput(html = ""): GoogleOutput {
    return HtmlOutput.of(html);
  }
}

export const htmlService = emulated<GoogleService>("HtmlService", new HtmlService());
