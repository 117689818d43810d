import { createHash } from "node:crypto";
import { LocalDrive } from "../../local/drive";
import type { LocalHost } from "../../local/host";
import type { Simpanan, Tersimpan } from "../../src/api";
import { versiLaporan } from "../../src/sheets/versi-laporan";
import { call, openProduct } from "./product";

const TAB = versiLaporan.tab;
const sha = (text: string) => createHash("sha256").update(text).digest("hex");

let drive: LocalDrive;
let host: LocalHost;
let keys = 0;

beforeEach(() => {
  drive = new LocalDrive();
  // No other tab is needed for it; one with content of a person's own stands for all of them.
  host = openProduct({ drive });
  host.type("Sheet1", "A1", "Catatan");
});
afterEach(() => host.dispose());

const order = (isi: string, more: Partial<Simpanan> = {}): Simpanan => ({
  laporan: "LKIP Kecamatan Ajung 2021",
  catatan: "final",
  waktu: "31 Januari 2022 10.15",
  sidik: sha(isi),
  kunci: `kunci-${++keys}`,
  docx: Buffer.from(`PK ${isi}`).toString("base64"),
  ...more,
});
const save = (simpanan: Simpanan) => call(host, "apiSaveReport", simpanan);
const read = () => call(host, "apiReadLaporan");
const listed = () => read().versi.map(({ versi, judul, id }) => ({ versi, judul, id }));
const versiOf = (done: Tersimpan) => {
  if (!("versi" in done)) throw new Error(done.hasil);
  return done.versi;
};
/** Everything typed or written, so that “nothing was changed” can be said. */
const content = () => JSON.stringify(host.save().sheets.map(({ name, cells }) => [name, cells]));

test("each run makes a new Doc, listed with link, time and hash; the first makes the tab", () => {
  expect(read()).toEqual({ versi: [], keadaan: {} });
  const first = save(order("a"));
  expect(first).toEqual({
    hasil: "baru",
    tercatat: true,
    versi: {
      laporan: "LKIP Kecamatan Ajung 2021",
      versi: 1,
      waktu: "31 Januari 2022 10.15",
      catatan: "final",
      judul: "LKIP Kecamatan Ajung 2021 – v1",
      tautan: "http://localhost/berkas/lokal-1",
      id: "lokal-1",
      sidik: sha("a"),
    },
  });
  save(order("b", { catatan: "draf" }));
  save(order("c", { laporan: "LKIP Kecamatan Ajung 2022" }));
  expect(drive.files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
    ["LKIP Kecamatan Ajung 2021 – v1", "application/vnd.google-apps.document"],
    ["LKIP Kecamatan Ajung 2021 – v2 DRAF", "application/vnd.google-apps.document"],
    ["LKIP Kecamatan Ajung 2022 – v1", "application/vnd.google-apps.document"],
  ]);
  expect(read().versi[0]).toEqual(versiOf(first));
  expect(read().keadaan).toEqual({ "lokal-2": "utuh", "lokal-3": "utuh" });
  const sheet = host.save().sheets.at(-1);
  expect([sheet?.name, sheet?.hiddenColumns]).toEqual([TAB, [7, 8, 9, 10]]);
});

test("the same data may be made again as a new version when a person asks for it", () => {
  save(order("a"));
  expect(versiOf(save(order("a"))).versi).toBe(2);
  expect(drive.files).toHaveLength(2);
});

test("the last Doc is written again when nobody touched it since: same id, same line", () => {
  const { id } = versiOf(save(order("a")));
  const again = save(order("b", { perbarui: id, catatan: "draf", waktu: "1 Februari 2022 08.00" }));
  expect(again).toMatchObject({ hasil: "diperbarui", tercatat: true, versi: { versi: 1, id } });
  expect(drive.files).toHaveLength(1);
  expect(drive.files[0]?.name).toBe("LKIP Kecamatan Ajung 2021 – v1 DRAF");
  expect(read().versi).toEqual([versiOf(again)]);
  expect(read().keadaan).toEqual({ [id]: "utuh" });
  // And once more, since the time of our own write counts, not the first one's.
  expect(save(order("c", { perbarui: id })).hasil).toBe("diperbarui");
});

test.each([
  ["edited by a person", "diubah", (id: string) => drive.edit(id)],
  ["in the trash", "hilang", (id: string) => drive.trash(id)],
  ["deleted or another person's", "hilang", (id: string) => drive.remove(id)],
] as const)("a Doc that was %s is not written again: %s", (_, hasil, happen) => {
  const { id } = versiOf(save(order("a")));
  happen(id);
  const before = [content(), JSON.stringify(drive.files)];
  expect(read().keadaan).toEqual({ [id]: hasil });
  expect(save(order("b", { perbarui: id }))).toEqual({ hasil });
  expect([content(), JSON.stringify(drive.files)]).toEqual(before);
  expect(save(order("b"))).toMatchObject({ hasil: "baru", versi: { versi: 2 } });
});

test("a Doc that is not listed is never written again", () => {
  expect(save(order("a", { perbarui: "lain" }))).toEqual({ hasil: "hilang" });
  expect(drive.files).toEqual([]);
});

test.each(["list", "create"] as const)(
  "when %s fails before Drive did anything, nothing changed",
  (what) => {
    save(order("a"));
    const before = [content(), JSON.stringify(drive.files)];
    drive.failure = { call: what, when: "before", message: "The user has exceeded their quota." };
    const second = order("b");
    expect(() => save(second)).toThrow(/quota/);
    expect([content(), JSON.stringify(drive.files)]).toEqual(before);
    expect(save(second)).toMatchObject({ hasil: "baru", versi: { versi: 2 } });
  },
);

test("a first save that fails leaves no tab behind", () => {
  const before = content();
  drive.failure = { call: "create", when: "before", message: "Internal error" };
  expect(() => save(order("a"))).toThrow(/Internal error/);
  expect(content()).toBe(before);
});

test.each([
  ["asked again", (first: Simpanan) => first],
  ["made in another run of the same data", () => order("b")],
] as const)("a Doc whose answer was lost is listed, not doubled, when %s", (_, next) => {
  save(order("a"));
  const lost = order("b");
  drive.failure = { call: "create", when: "after", message: "Empty response" };
  expect(() => save(lost)).toThrow(/Empty response/);
  expect(listed()).toHaveLength(1);
  expect(save(next(lost))).toMatchObject({
    hasil: "ditemukan",
    tercatat: true,
    versi: { versi: 2 },
  });
  expect(drive.files).toHaveLength(2);
  expect(listed().map(({ versi }) => versi)).toEqual([1, 2]);
});

test("a Doc whose answer was lost keeps its number when the data have changed since", () => {
  drive.failure = { call: "create", when: "after", message: "Empty response" };
  expect(() => save(order("a"))).toThrow();
  expect(save(order("b"))).toMatchObject({ hasil: "baru", versi: { versi: 2 } });
  expect(listed().map(({ judul }) => judul)).toEqual([
    "LKIP Kecamatan Ajung 2021 – v1",
    "LKIP Kecamatan Ajung 2021 – v2",
  ]);
});

test("an answer that was lost on the way to the browser makes no second Doc", () => {
  const one = order("a");
  save(one);
  expect(save(one)).toMatchObject({ hasil: "ditemukan", versi: { versi: 1 } });
  expect(drive.files).toHaveLength(1);
  expect(listed()).toHaveLength(1);
});

test("a rewritten Doc whose answer was lost is recognised by its own request, and only by that", () => {
  const { id } = versiOf(save(order("a")));
  const lost = order("b", { perbarui: id });
  drive.failure = { call: "update", when: "after", message: "Empty response" };
  expect(() => save(lost)).toThrow(/Empty response/);
  expect(read().keadaan).toEqual({ [id]: "diubah" });
  expect(save(order("c", { perbarui: id }))).toEqual({ hasil: "diubah" });
  expect(save(lost)).toMatchObject({ hasil: "diperbarui", tercatat: true });
  expect(drive.calls.filter((one) => one === "update")).toHaveLength(1);
  expect(read()).toMatchObject({ versi: [{ sidik: sha("b") }], keadaan: { [id]: "utuh" } });
});

test("a Doc that could not be listed is said to be there, and the next run lists it", () => {
  const create = drive.create.bind(drive);
  drive.create = (...args) => {
    const file = create(...args);
    host.renameTab("Sheet1", TAB);
    return file;
  };
  const one = order("a");
  expect(save(one)).toMatchObject({ hasil: "baru", tercatat: false, versi: { id: "lokal-1" } });
  host.renameTab(TAB, "Sheet1");
  expect(save(one)).toMatchObject({ hasil: "ditemukan", tercatat: true });
  expect(drive.files).toHaveLength(1);
  expect(listed()).toHaveLength(1);
});

test("a tab of that name with other content stops the save before anything is made", () => {
  host.renameTab("Sheet1", TAB);
  expect(() => save(order("a"))).toThrow(
    "Lembar “Versi Laporan” berisi hal lain. Ganti nama lembar itu, lalu coba lagi.",
  );
  expect(drive.files).toEqual([]);
});

test("people may move the columns, type notes beside them and delete lines", () => {
  save(order("a"));
  host.moveColumns(TAB, 7, 1, 1);
  host.type(TAB, "L3", "Catatan saya");
  host.type(TAB, "L4", "dikirim ke Bagian Organisasi");
  save(order("b"));
  const { id } = versiOf(save(order("c")));
  save(order("d", { perbarui: id }));
  expect(read().versi.map(({ versi, sidik }) => [versi, sidik])).toEqual([
    [1, sha("a")],
    [2, sha("b")],
    [3, sha("d")],
  ]);
  expect(host.value(TAB, "L4")).toBe("dikirim ke Bagian Organisasi");
});

test("without Drive the list can still be read; its state is not known", () => {
  const { id } = versiOf(save(order("a")));
  drive.failure = { call: "get", when: "before", message: "Backend error" };
  expect(read().keadaan).toEqual({});
  expect(read().keadaan).toEqual({ [id]: "utuh" });
});

test("text in the name of the report stays text, and Drive's limit for marks is kept", () => {
  const laporan = `=HYPERLINK("x") ${"Kecamatan ".repeat(30)}`;
  expect(save(order("a", { laporan })).hasil).toBe("baru");
  expect(read().versi[0]?.laporan).toBe(laporan.trim());
  expect(host.value(TAB, "A4")).toBe(laporan);
});

test("without the scope for own files nothing is made", () => {
  const poor = openProduct({
    drive,
    scopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
  });
  expect(() => call(poor, "apiSaveReport", order("a"))).toThrow(/permission|izin/i);
  expect(drive.files).toEqual([]);
  poor.dispose();
});

describe("the logo", () => {
  const logo = (length: number) => ({
    jenis: "png" as const,
    lebar: 480,
    tinggi: 320,
    base64: Array.from({ length }, (_, i) => "+/9e1ABC"[i % 8]).join(""),
  });

  test.each([8, 45_000, 45_001, 400_000])("of %d characters comes back to the letter", (length) => {
    call(host, "apiSaveLogo", logo(length));
    expect(read().logo).toEqual(logo(length));
    const sheet = host.save().sheets.at(-1);
    expect([sheet?.name, sheet?.hidden]).toEqual(["Logo LKIP", true]);
    const longest = Math.max(...(sheet?.cells ?? []).map(({ value }) => String(value).length));
    expect(longest).toBeLessThan(50_000);
  });

  test("goes along with a copy of the workbook", () => {
    call(host, "apiSaveLogo", logo(100_000));
    const copy = openProduct({ buku: host.save(), drive: new LocalDrive() });
    expect(call(copy, "apiReadLaporan").logo).toEqual(logo(100_000));
    copy.dispose();
  });

  test("is replaced by a smaller one, and removed", () => {
    call(host, "apiSaveLogo", logo(200_000));
    call(host, "apiSaveLogo", logo(100));
    expect(read().logo).toEqual(logo(100));
    call(host, "apiSaveLogo", null);
    expect(read().logo).toBeUndefined();
  });

  test("of which a piece is gone is no logo", () => {
    call(host, "apiSaveLogo", logo(100_000));
    host.type("Logo LKIP", "E5", "");
    expect(read().logo).toBeUndefined();
  });

  test("that was never there needs no tab to be removed", () => {
    const before = content();
    call(host, "apiSaveLogo", null);
    expect(content()).toBe(before);
  });
});
