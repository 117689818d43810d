import { PERBARUI } from "../../src/domain/perbarui";

test("the mark stays as it is in the workbooks that have it", () => {
  expect(PERBARUI).toBe("[PERBARUI]");
});
