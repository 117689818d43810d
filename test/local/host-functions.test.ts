import { customFunctionsOf, type LocalHost } from "../../local/host";
import { host } from "./gas-host";

describe("custom functions", () => {
  let h: LocalHost;
  beforeAll(() => {
    h = host();
    h.run("set", "A1:A4", [[""], [5], ["teks"], ["31/01/2022"]]);
    h.type("Sheet1", "B1", "85%");
  });
  const calculated = (text: string): unknown => {
    h.type("Sheet1", "D1", text);
    return h.value("Sheet1", "D1");
  };

  test.each([
    ["=JENIS(A1)", "string "],
    ["=JENIS(A2)", "number 5"],
    ["=JENIS(A3)", "string teks"],
    ["=JENIS(A4)", "date 2022-1-31"],
    ["=JENIS(B1)", "number 0.85"],
    ["=JENIS(A1:B2)", "array 2x2"],
    ["=JENIS(TRUE)", "boolean true"],
    ['=JENIS("1e5")', "string 1e5"],
  ])("%s is called with %p", (text, seen) => {
    expect(calculated(text)).toBe(seen);
  });

  test("one that throws shows #ERROR! and keeps its message", () => {
    expect(calculated('=DUA("galat")')).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("DUA: tidak bisa");
    expect(h.display("Sheet1", "D1")).toBe("#ERROR!");
    expect(calculated("=DUA(2)")).toBe(4);
    expect(h.errorNote("Sheet1", "D1")).toBeUndefined();
  });

  test("the message is also behind the cells it spilled into", () => {
    h.type("Sheet1", "F1", '=ARRAYFORMULA(IF(ROW(A1:A)=1;"judul";DUA("galat")))');
    expect(h.value("Sheet1", "F3")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "F3")).toBe("DUA: tidak bisa");
  });

  test("one may read the sheet but neither write nor open anything", () => {
    h.run("set", "A1", [["baca"]]);
    expect(calculated("=BACA()")).toBe("baca");
    expect(calculated("=TULIS()")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("You do not have permission to call setValue");
    expect(calculated("=BUKA()")).toBe("#ERROR!");
    expect(h.errorNote("Sheet1", "D1")).toBe("You do not have permission to call getUi");
  });

  test("only functions marked @customfunction are known to formulas", () => {
    const code =
      "/** x\n * @customfunction\n */\nfunction A(){}\n/** x */ function B(){}\nfunction C(){}";
    expect(customFunctionsOf(code)).toEqual(["A"]);
    expect(calculated('=VALUES("A1")')).toBe("#NAME?");
  });
});
