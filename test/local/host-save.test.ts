import type { Buku } from "../../local/contract";
import { host } from "./gas-host";

describe("saving and loading", () => {
  const furnish = `function isi() {
    var ss = SpreadsheetApp.getActive(), s = ss.insertSheet("Pengukuran", 0);
    s.getRange("A1:E1").merge;
  }`.replace(
    '    s.getRange("A1:E1").merge;\n',
    `
    s.getRange("A3:C5").setValues([["Kode", "Nilai", "Tanggal"], ["'1.10", 5, new Date(2022, 0, 31)], ["x", "85%", true]]);
    s.getRange("D3").setFormula('=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"Dua";DUA(B3:B)))');
    s.getRange("E3").setFormula("=SUM(B3:B)");
    s.getRange("A3:E3").setFontWeight("bold").setBackground("#eeeeee").setFontColor("#111111").setWrap(true)
      .setHorizontalAlignment("center").setVerticalAlignment("middle").setFontStyle("italic");
    s.getRange("F3").setNote("Catatan.");
    s.getRange("F4:F9").setNumberFormat("#,##0.00");
    s.getRange("G4:G9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).setHelpText("h").build());
    s.getRange("H4:H9").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(s.getRange("A4:A9")).setAllowInvalid(false).build());
    s.getRange("D3:D9").protect().setDescription("Dihitung").setWarningOnly(true);
    s.setFrozenRows(3); s.setFrozenColumns(2); s.setColumnWidth(1, 240); s.hideColumns(5); s.setTabColor("#ff0000");
`,
  );
  let saved: Buku;
  beforeAll(() => {
    const one = host(furnish);
    one.run("isi");
    saved = one.save();
  });

  test("a workbook is saved with everything on it", () => {
    const sheet = saved.sheets[0];
    expect(sheet).toMatchObject({
      name: "Pengukuran",
      rows: 1000,
      columns: 26,
      frozenRows: 3,
      frozenColumns: 2,
      tabColor: "#ff0000",
      widths: { 1: 240 },
      hiddenColumns: [5],
      protections: [{ range: "D3:D9", description: "Dihitung" }],
    });
    expect(sheet?.validations).toEqual([
      { range: "G4:G9", list: ["a", "b"], help: "h" },
      { range: "H4:H9", source: "'Pengukuran'!$A$4:$A$9", strict: true },
    ]);
    const at = (row: number, column: number) =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(3, 1)).toEqual({
      row: 3,
      column: 1,
      value: "Kode",
      bold: true,
      italic: true,
      wrap: true,
      background: "#eeeeee",
      color: "#111111",
      align: "center",
      valign: "middle",
    });
    expect(at(4, 1)).toEqual({ row: 4, column: 1, value: "1.10" });
    expect(at(4, 3)).toEqual({
      row: 4,
      column: 3,
      value: { date: "2022-01-31" },
      format: "dd/mm/yyyy",
    });
    expect(at(5, 2)).toEqual({ row: 5, column: 2, value: 0.85, format: "0%" });
    expect(at(3, 4)).toMatchObject({
      formula: '=ARRAYFORMULA(IF(ROW(B3:B)=ROW(B3);"Dua";DUA(B3:B)))',
      result: "Dua",
    });
    expect(at(4, 4)).toEqual({ row: 4, column: 4, result: 10, spilledFrom: "D3" });
    expect(at(3, 5)).toMatchObject({ formula: "=SUM(B3:B)", result: 5.85 });
    expect(at(3, 6)).toEqual({ row: 3, column: 6, note: "Catatan." });
    expect(at(4, 6)).toEqual({ row: 4, column: 6, format: "#,##0.00" });
  });

  test("loading what was saved and saving it again changes nothing", () => {
    const again = host(furnish, { buku: saved });
    expect(again.save()).toEqual(saved);
    expect(host(furnish, { buku: again.save() }).save()).toEqual(saved);
  });

  test("a loaded workbook calculates, and text stays text", () => {
    const again = host(furnish, { buku: saved });
    expect(again.value("Pengukuran", "D4")).toBe(10);
    expect(again.value("Pengukuran", "A4")).toBe("1.10");
    again.type("Pengukuran", "B4", 6);
    expect(again.value("Pengukuran", "D4")).toBe(12);
  });

  test("merges, names and hidden sheets survive", () => {
    const buku: Buku = structuredClone(saved);
    buku.names = { NILAI: "Pengukuran!B4" };
    buku.sheets[0]?.merges.push("A1:E1");
    const second = buku.sheets[1];
    if (second) second.hidden = true;
    const one = host("", { buku });
    expect(one.save()).toEqual(buku);
    one.type("Pengukuran", "J1", "=NILAI*2");
    expect(one.value("Pengukuran", "J1")).toBe(10);
  });

  test("a sheet keeps its id over saving and loading, so that links stay valid", () => {
    const id =
      'function id() { return SpreadsheetApp.getActive().getSheetByName("Pengukuran").getSheetId(); }';
    const first = host(furnish + id);
    first.run("isi");
    expect(host(id, { buku: saved }).run("id")).toBe(first.run("id"));
  });
});

describe("replication", () => {
  test("the script's mutations replay on a second host, and calculate there", () => {
    const batch: [string, unknown][] = [];
    const one = host(
      "function isi() { set('A1:B2', [[1, 2], [3, 4]]); formula('C1:C2', '=SUM(A1:B1)'); }",
      {
        onMutation: (id, params) => batch.push([id, JSON.parse(params)]),
      },
    );
    one.run("isi");
    one.value("Sheet1", "C1");
    const two = host();
    two.peer(batch);
    expect(two.run("values", "A1:C2")).toEqual([
      [1, 2, 3],
      [3, 4, 7],
    ]);
    expect(two.save()).toEqual(one.save());
  });

  test("what came from a replica is not sent back", () => {
    const batch: [string, unknown][] = [];
    const one = host("", { onMutation: (id, params) => batch.push([id, JSON.parse(params)]) });
    one.type("Sheet1", "A1", 5);
    const echo: string[] = [];
    const two = host("", { onMutation: (id) => echo.push(id) });
    two.peer(batch);
    expect(two.value("Sheet1", "A1")).toBe(5);
    expect(echo).toEqual([]);
  });

  test("the snapshot carries the workbook, and the functions are known", () => {
    const one = host();
    one.type("Sheet1", "A1", 5);
    expect(JSON.stringify(one.snapshot())).toContain('"name":"Sheet1"');
    expect(one.functions()).toEqual(expect.arrayContaining(["DUA", "ARRAYFORMULA", "XLOOKUP"]));
  });
});
