import type { SavedFile } from "../../local/contract";
import type { LocalHost } from "../../local/host";
import { allScopes, auth, host, script } from "./gas-host";

describe("running the script", () => {
  let one: LocalHost;
  beforeAll(() => {
    one = host(`
      function lima() { sheet().getRange('A1').setValue(1); }
      function gema(x) { return x; }
      function rahasia_() { return 1; }
      function tanggal() { return { a: [new Date()] }; }
      function fungsi() { return { f: function () {} }; }
      function lingkar() { var a = {}; a.a = a; return a; }
      function lubang() { return { a: undefined, b: [1, undefined, null] }; }
      function galat() { throw new Error("Isi target indikator IKU-2."); }
      function kosong() {}
      function catat() { console.log("halo", { a: 1 }); console.warn("awas"); }
      function jumlah(e) { return e.values.length; }
      var bukan = 1;`);
  });

  test("arguments and results travel as plain values", () => {
    const value = { a: [1, "x", null, true], b: { c: 2 } };
    expect(one.run("gema", value)).toEqual(value);
    expect(one.run("lubang")).toEqual({ b: [1, null, null] });
    expect(one.run("kosong")).toBeNull();
    expect(one.run("jumlah", { values: [1, 2] })).toBe(2);
  });

  test("a Date, a function or a circle is refused both ways", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [new Date(), { a: [new Date()] }, () => 1, circle]) {
      expect(() => one.run("gema", value)).toThrow("Failed due to illegal value in property");
    }
    for (const name of ["tanggal", "fungsi", "lingkar"]) {
      expect(() => one.run(name)).toThrow("Failed due to illegal value in property");
    }
  });

  test.each(["rahasia_", "tidakAda", "bukan", "eval", "SpreadsheetApp", "__standIn", "parseInt"])(
    "%s cannot be called",
    (name) => {
      expect(() => one.run(name)).toThrow(`Script function not found: ${name}`);
    },
  );

  test("an error keeps the script's message", () => {
    expect(() => one.run("galat")).toThrow("Isi target indikator IKU-2.");
  });

  test("the console goes to the log", () => {
    one.run("catat");
    expect(one.logs).toEqual(['halo {"a":1}', "warn: awas"]);
  });

  test("service calls are counted", () => {
    one.calls = 0;
    one.run("lima");
    expect(one.calls).toBe(4);
  });

  test("the script's realm has nothing of Node or of a browser", () => {
    const names = "setTimeout URL fetch TextEncoder process require window Buffer structuredClone";
    expect(
      script(
        `return "${names}".split(" ").filter(function (n) { return typeof globalThis[n] !== "undefined"; });`,
      ),
    ).toEqual([]);
  });

  test("what is not emulated says so", () => {
    expect(() => script("sheet().getRange('A1').getFontSizes();")).toThrow(
      "not emulated: Range.getFontSizes",
    );
    expect(() => script("SpreadsheetApp.openById('x');")).toThrow(
      "not emulated: SpreadsheetApp.openById",
    );
    expect(() => script("DriveApp.createFile('x');")).toThrow("DriveApp is not defined");
  });
});

describe("scopes", () => {
  test.each([
    ["sheet()", "spreadsheets.currentonly", "SpreadsheetApp.getActiveSpreadsheet"],
    ["SpreadsheetApp.getUi()", "script.container.ui", "SpreadsheetApp.getUi"],
    ["Drive.Files.create({}, null, {})", "drive.file", "Drive.Files.create"],
  ])("%s needs %s", (call, scope, method) => {
    const scopes = allScopes.filter((item) => item !== auth + scope);
    expect(() => script(`${call};`, { scopes })).toThrow(
      `Specified permissions are not sufficient to call ${method}. Required permissions: ${auth}${scope}`,
    );
  });

  test("properties, locks and utilities need none", () => {
    expect(
      script(
        `PropertiesService.getDocumentProperties().setProperty("a", "1");
         return LockService.getDocumentLock().tryLock(1);`,
        { scopes: [] },
      ),
    ).toBe(true);
  });

  test("requireScopes stops an execution that lacks one", () => {
    const call = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${auth}drive.file"]); return 1;`;
    expect(script(call)).toBe(1);
    expect(() => script(call, { scopes: [] })).toThrow("Specified permissions are not sufficient");
  });
});

describe("services", () => {
  test("a file is saved with its bytes and gets an address", () => {
    const files: SavedFile[] = [];
    const result = script(
      `var blob = Utilities.newBlob(Utilities.base64Decode("UEsDBP8="), "application/zip", "a.docx");
       return Drive.Files.create({ name: "LKIP.docx", mimeType: "application/vnd.google-apps.document" },
         blob, { fields: "id,webViewLink" });`,
      { onSave: (file) => files.push(file) },
    );
    expect(result).toEqual({ id: "lokal-1", webViewLink: expect.stringContaining("lokal-1") });
    expect(files[0]?.name).toBe("LKIP.docx");
    expect([...(files[0]?.bytes ?? [])]).toEqual([0x50, 0x4b, 3, 4, 0xff]);
  });

  test("blobs have signed bytes and text is UTF-8", () => {
    expect(
      script(`return [Utilities.newBlob("é").getBytes(), Utilities.base64Encode("LKIP é"),
        Utilities.base64Decode("/w=="), Utilities.newBlob("x", "text/html", "a.html").getName()];`),
    ).toEqual([[-61, -87], Buffer.from("LKIP é").toString("base64"), [-1], "a.html"]);
    expect(() => script("Utilities.newBlob([200]);")).toThrow("range -128 to 127");
  });

  test("properties are text, of at most 9 kB each", () => {
    expect(
      script(`var p = PropertiesService.getDocumentProperties();
        p.setProperty("a", 1).setProperty("b", "x"); p.deleteProperty("b");
        return [p.getProperty("a"), p.getProperty("b"), p.getProperties()];`),
    ).toEqual(["1", null, { a: "1" }]);
    expect(() =>
      script(
        'PropertiesService.getDocumentProperties().setProperty("a", new Array(9300).join("x"));',
      ),
    ).toThrow("Argument too large: value");
  });

  test("a lock is held until released or the end of the execution", () => {
    const one = host(`
      function ambil() { var l = LockService.getDocumentLock(); l.waitLock(1000); return l.hasLock(); }
      function punya() { return LockService.getDocumentLock().hasLock(); }`);
    expect([one.run("ambil"), one.run("punya")]).toEqual([true, false]);
  });

  test("dates are formatted in a time zone, in English", () => {
    expect(
      script(`var d = new Date(Date.UTC(2022, 0, 31, 20, 5, 9));
        return ["UTC", "GMT+7", "Asia/Tokyo"].map(function (tz) {
          return Utilities.formatDate(d, tz, "EEE, d MMM yyyy 'pukul' HH:mm:ss"); });`),
    ).toEqual([
      "Mon, 31 Jan 2022 pukul 20:05:09",
      "Tue, 1 Feb 2022 pukul 03:05:09",
      "Tue, 1 Feb 2022 pukul 05:05:09",
    ]);
  });

  test("a UUID is random and of version 4", () => {
    expect(script("return Utilities.getUuid();")).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab]/,
    );
  });
});
