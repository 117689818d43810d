/** Ui and Menu: what the person in front of the sheet sees. Only alerts wait for an answer. */
import { bare, emulated, enumeration } from "./emulated";
import { host } from "./host-ops";
import { HtmlOutput } from "./html";

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type GoogleButton = GoogleAppsScript.Base.Button;
type GoogleButtonSet = GoogleAppsScript.Base.ButtonSet;

const Button = enumeration<GoogleUi["Button"]>("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const buttonSets = ["OK", "OK_CANCEL", "YES_NO"] as const;
const ButtonSet = enumeration<GoogleUi["ButtonSet"]>("ButtonSet", [...buttonSets]);

class Menu implements Pick<GoogleMenu, "addItem" | "addSeparator" | "addToUi"> {
  private readonly title: string;
  private readonly items: ({ label: string; run: string } | null)[] = [];
  private self!: GoogleMenu;

  private constructor(title: string) {
    this.title = title;
  }

  static create(title: string): GoogleMenu {
    const menu = new Menu(title);
    menu.self = emulated<GoogleMenu>("Menu", menu);
    return menu.self;
  }

  addItem(caption: string, functionName: string) {
    this.items.push({ label: caption, run: functionName });
    return this.self;
  }
  addSeparator() {
    this.items.push(null);
    return this.self;
  }
  addToUi() {
    host("ui", { kind: "menu", title: this.title, items: this.items });
  }
}

export class Ui
  implements
    Pick<GoogleUi, "createMenu" | "createAddonMenu" | "alert" | "showSidebar" | "showModalDialog">
{
  static readonly self = emulated<GoogleUi>("Ui", new Ui());

  get Button() {
    return Button;
  }
  get ButtonSet() {
    return ButtonSet;
  }

  createMenu(caption: string) {
    return Menu.create(caption);
  }
  /** On Google the menu carries the name of the add-on, which a script does not know. */
  createAddonMenu() {
    return Menu.create("Add-on");
  }

  alert(prompt: string): GoogleButton;
  alert(prompt: string, buttons: GoogleButtonSet): GoogleButton;
  alert(title: string, prompt: string, buttons: GoogleButtonSet): GoogleButton;
  alert(first: string, second?: unknown, third?: unknown): GoogleButton {
    const hasTitle = third !== undefined;
    const wanted = String((hasTitle ? third : second) ?? "OK");
    const buttons = buttonSets.find((set) => set === wanted);
    if (!buttons) throw new Error(`not emulated: ButtonSet.${wanted}`);
    const answer = host("alert", {
      kind: "alert",
      title: hasTitle ? String(first) : "",
      message: String(hasTitle ? second : first),
      buttons,
    });
    return answer as unknown as GoogleButton;
  }

  showSidebar(userInterface: object) {
    const html = bare(userInterface, HtmlOutput);
    host("ui", { kind: "sidebar", title: html.getTitle(), html: html.getContent() });
  }
  showModalDialog(userInterface: object, title: string) {
    const html = bare(userInterface, HtmlOutput);
    const { width, height } = html;
    host("ui", { kind: "dialog", title, html: html.getContent(), width, height });
  }
}
