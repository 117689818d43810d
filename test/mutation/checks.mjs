import { mutate } from "./stryker.mjs";

export default mutate("checks", ["checks/{fixtures,pemeriksaan,struktur}"]);
