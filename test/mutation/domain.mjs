import { mutate } from "./stryker.mjs";

// The ten thousands of pairs of exact find nothing that the worked numbers beside it do not.
export default mutate("domain", ["domain/!(exact)", "functions/*"]);
