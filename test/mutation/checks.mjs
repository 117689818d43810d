import { mutate } from "./stryker.mjs";

// Whole random workbooks take long and find nothing that the tests of single checks do not; what the
// fixtures must and must not show stands word for word in pesan.txt.
export default mutate("checks", ["checks/!(konsisten|narasi|fixtures)"]);
