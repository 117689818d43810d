import type { LocalHost } from "../../local/host";
import { openXlsx, saveXlsx } from "../../local/xlsx/files";
import type { Perbaikan, Temuan } from "../../src/checks/contract";
import { runChecks } from "../../src/checks/run";
import { at, lkip } from "./cli";
import { call, exampleBuku, openProduct } from "./product";

jest.setTimeout(120_000);

let host: LocalHost;
beforeEach(() => {
  host = openProduct({ buku: exampleBuku() });
});
afterEach(() => host.dispose());

const check = (): Temuan[] => runChecks(call(host, "apiReadKinerja"));
const open = () => check().filter(({ diterima }) => diterima === null);
const repairs = (): Perbaikan[] => check().flatMap(({ perbaikan }) => perbaikan ?? []);
const WAKTU = "31 Januari 2022 pukul 10.15";

test("an accepted finding stays accepted when rows are put in and sorted, and after saving", async () => {
  host.type("Anggaran", "F6", 999_999_999);
  const [galat] = open();
  expect(galat).toMatchObject({ tingkat: "galat", tab: "Anggaran", sel: "F6" });
  call(host, "apiAccept", galat as Temuan, "=Pagu perubahan belum dicatat.", WAKTU);
  expect(open()).not.toContainEqual(expect.objectContaining({ sel: "F6" }));
  host.insertRows("Anggaran", 5, 2);
  host.insertColumns("Anggaran", 1, 1);
  const [accepted, ...more] = check().filter(({ diterima }) => diterima);
  expect(more).toEqual([]);
  expect(accepted).toMatchObject({
    sel: "G8",
    kunci: galat?.kunci,
    diterima: { alasan: "=Pagu perubahan belum dicatat." },
  });
  // A file keeps it, and text is text there as well.
  await saveXlsx(at("terima.xlsx"), host.save());
  host.dispose();
  host = openProduct({ buku: await openXlsx(at("terima.xlsx")) });
  expect(check().filter(({ diterima }) => diterima)).toHaveLength(1);
  expect(host.value("Temuan Diterima", "H4")).toBe("=Pagu perubahan belum dicatat.");
  host.type("Anggaran", "G8", 888_888_888);
  expect(check().find(({ sel }) => sel === "G8")).toMatchObject({
    diterima: null,
    pernahDiterima: { alasan: "=Pagu perubahan belum dicatat." },
  });
});

test("taken back it counts again", () => {
  host.type("Anggaran", "F6", 999_999_999);
  const before = open();
  call(host, "apiAccept", before[0] as Temuan, "Ya.", WAKTU);
  const accepted = check().find(({ diterima }) => diterima) as Temuan;
  expect(call(host, "apiAccept", accepted, "", WAKTU)).toEqual([]);
  expect(open()).toEqual(before);
});

test("a cell in the way of a spill goes with a click, and comes back", () => {
  host.type("Anggaran", "I6", 84);
  expect(host.value("Anggaran", "I3")).toBe("#REF!");
  const done = call(host, "apiRepair", repairs(), WAKTU);
  expect(done).toEqual({ nomor: 1, sel: 1, ditolak: [] });
  expect(host.value("Anggaran", "I3")).toBe("Capaian (%)");
  expect(host.value("Anggaran", "I6")).toBeCloseTo(8.384_311, 4);
  expect(check()).toEqual([]);
  expect(call(host, "apiUndoRepair", 1, WAKTU)).toMatchObject({ sel: 1, ditolak: [] });
  expect(host.value("Anggaran", "I3")).toBe("#REF!");
  expect(host.value("Anggaran", "I6")).toBe(84);
});

test("a computed column pasted as values computes again with a click, and comes back", () => {
  const rows = call(host, "apiReadKinerja").anggaran.length;
  const formula = host.save().sheets.find(({ name }) => name === "Anggaran")?.cells;
  const anchor = formula?.find(({ row, column }) => row === 3 && column === 9)?.formula;
  host.type("Anggaran", "I3", "Capaian (%)");
  for (let row = 4; row < 4 + rows; row++) host.type("Anggaran", `I${row}`, row);
  expect(check().map(({ pemeriksaan }) => pemeriksaan)).toEqual(["rumus-tertimpa"]);
  expect(call(host, "apiRepair", repairs(), WAKTU).sel).toBe(rows + 1);
  expect(check()).toEqual([]);
  const after = host.save().sheets.find(({ name }) => name === "Anggaran")?.cells;
  expect(after?.find(({ row, column }) => row === 3 && column === 9)?.formula).toBe(anchor);
  expect(call(host, "apiUndoRepair", 1, WAKTU)).toMatchObject({ sel: rows + 1, ditolak: [] });
  expect([4, 5].map((row) => host.value("Anggaran", `I${row}`))).toEqual([4, 5]);
});

test("blanks are tidied, what looks like a formula stays text, and a cell changed since stops it", () => {
  host.type("Anggaran", "B4", "Program  Pelayanan ");
  host.type("Anggaran", "B5", "'=Kegiatan  Umum");
  host.type("Anggaran", "B6", "' 12  orang");
  const asked = repairs();
  expect(asked).toHaveLength(3);
  host.type("Anggaran", "B6", "Kegiatan lain");
  expect(call(host, "apiRepair", asked, WAKTU)).toEqual({
    nomor: 0,
    sel: 0,
    ditolak: [{ tab: "Anggaran", sel: "B6", sebab: "berubah" }],
  });
  expect(host.value("Anggaran", "B4")).toBe("Program  Pelayanan ");
  host.type("Anggaran", "B6", "' 12  orang");
  expect(call(host, "apiRepair", repairs(), WAKTU).sel).toBe(3);
  const texts = () => ["B4", "B5", "B6"].map((cell) => host.value("Anggaran", cell));
  expect(texts()).toEqual(["Program Pelayanan", "=Kegiatan Umum", "12 orang"]);
  expect(call(host, "apiUndoRepair", 1, WAKTU).sel).toBe(3);
  expect(texts()).toEqual(["Program  Pelayanan ", "=Kegiatan  Umum", " 12  orang"]);
});

test("neither tab disturbs scaffolding, and reading stays within its limit of service calls", () => {
  host.type("Anggaran", "I6", 84);
  call(host, "apiAccept", check()[0] as Temuan, "Ya.", WAKTU);
  call(host, "apiRepair", repairs(), WAKTU);
  expect(call(host, "apiScaffold")).toMatchObject({ dibuat: [], ditambah: [], dilewati: [] });
  host.calls = 0;
  call(host, "apiReadKinerja");
  expect(host.calls).toBeLessThanOrEqual(140);
});

test("lkip check lists accepted findings apart, and its exit code follows the others", async () => {
  host.type("Anggaran", "F6", 999_999_999);
  for (const temuan of open()) call(host, "apiAccept", temuan, "Dicatat BPKAD.", WAKTU);
  await saveXlsx(at("diterima.xlsx"), host.save());
  const text = await lkip("check", "diterima.xlsx");
  expect(text.code).toBe(0);
  expect(text.out).toMatch(/^Diterima dengan alasan\n {2}Anggaran\n {4}galat +F6 /m);
  expect(text.out).toContain("Alasan: Dicatat BPKAD.");
  expect(text.out).toMatch(/0 galat, 0 peringatan, 0 saran, \d+ diterima/);
  const json: Temuan[] = JSON.parse((await lkip("check", "diterima.xlsx", "--json")).out);
  expect(json[0]).toMatchObject({
    ...{ sel: "F6", kolom: "Realisasi (Rp)", perbaikan: null, pernahDiterima: null },
    diterima: { alasan: "Dicatat BPKAD.", waktu: WAKTU },
  });
  const report = await lkip("report", "diterima.xlsx", "-o", "diterima.docx", "--final");
  expect(report).toMatchObject({ code: 0, out: "Laporan ditulis ke diterima.docx\n" });
  host.type("Anggaran", "F6", 999_999_998);
  await saveXlsx(at("terbuka.xlsx"), host.save());
  expect((await lkip("check", "terbuka.xlsx")).code).toBe(1);
});
