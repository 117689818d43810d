/** PropertiesService: the document's properties, text only. */
import { utf8 } from "./bytes";
import { emulated } from "./emulated";

type GoogleProperties = GoogleAppsScript.Properties.Properties;
type GoogleService = GoogleAppsScript.Properties.PropertiesService;

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;

class Properties
  implements
    Pick<GoogleProperties, "getProperty" | "setProperty" | "deleteProperty" | "getProperties">
{
  readonly self: GoogleProperties = emulated<GoogleProperties>("Properties", this);
  private readonly entries = new Map<string, string>();

  getProperty(key: string) {
    return this.entries.get(String(key)) ?? null;
  }
  setProperty(key: string, value: string) {
    const text = String(value);
    const size = utf8(text).length;
    if (size > valueLimit) throw new Error("Argument too large: value");
    let total = size;
    for (const [name, other] of this.entries) if (name !== key) total += utf8(other).length;
    if (total > storeLimit) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    this.entries.set(String(key), text);
    return this.self;
  }
  deleteProperty(key: string) {
    this.entries.delete(String(key));
    return this.self;
  }
  getProperties() {
    return Object.fromEntries(this.entries);
  }
}

const documentProperties = new Properties();

class PropertiesService implements Pick<GoogleService, "getDocumentProperties"> {
  getDocumentProperties() {
    return documentProperties.self;
  }
}

export const propertiesService = emulated<GoogleService>(
  "PropertiesService",
  new PropertiesService(),
);
