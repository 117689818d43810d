import { mutate } from "./stryker.mjs";

export default mutate("domain", ["domain/**/*", "functions/**/*"]);
