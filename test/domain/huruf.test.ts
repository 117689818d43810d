import { HURUF, isPerkiraan } from "../../src/domain/huruf";

test("page numbers are exact in the fonts offered, however written, and estimated in any other", () => {
  expect([...HURUF, " times new ROMAN "].filter(isPerkiraan)).toEqual([]);
  expect(["Bookman Old Style", "Arial Narrow", ""].map(isPerkiraan)).toEqual([true, true, true]);
});
