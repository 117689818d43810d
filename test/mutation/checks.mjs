import { mutate } from "./stryker.mjs";

// Whole random workbooks take long and find nothing that the tests of single checks do not.
export default mutate("checks", ["checks/!(konsisten|narasi)"]);
