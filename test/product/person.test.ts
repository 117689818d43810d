import type { LocalHost } from "../../local/host";
import { runChecks } from "../../src/checks/run";
import { sheets } from "../../src/sheets/registry";
import { moveColumn } from "./move";
import { call, exampleBuku, openProduct } from "./product";

const NOTHING = { dibuat: [], ditambah: [], dilewati: [], lebih: [] };

let host: LocalHost;
beforeEach(() => {
  host = openProduct({ buku: exampleBuku() });
});
afterEach(() => host.dispose());

const kinerja = () => call(host, "apiReadKinerja");
/** All of it but where things stand, which moves. */
const content = () =>
  JSON.parse(
    JSON.stringify(kinerja(), (key, value) =>
      key === "at" || key === "letak" ? undefined : value,
    ),
  );

test("a workbook reads the same after columns and rows were moved about", () => {
  const before = content();
  const messages = runChecks(kinerja()).length;
  host.moveColumns("Anggaran", 3, 1, 2);
  host.insertColumns("Pengukuran", 4, 1);
  host.insertRows("Pengukuran", 2, 1);
  host.insertRows("Anggaran", 5, 1);
  host.insertRows("Belanja", 1, 2);
  expect(content()).toEqual(before);
  expect(runChecks(kinerja())).toHaveLength(messages);
  expect(call(host, "apiScaffold")).toEqual(NOTHING);
});

const DATA = sheets.map(({ tab }) => tab);

test("every tab reads the same with rows, columns and a column of the user's own put in", () => {
  const before = content();
  const messages = runChecks(kinerja()).length;
  for (const tab of DATA) {
    host.insertRows(tab, 5, 2);
    host.insertRows(tab, 2, 1);
    host.insertColumns(tab, 2, 1);
    host.type(tab, "B4", "Catatan bidang");
    host.type(tab, "B6", "cek ulang");
  }
  expect(content()).toEqual(before);
  expect(runChecks(kinerja())).toHaveLength(messages);
  expect(errorsOf(host)).toEqual([]);
  expect(call(host, "apiScaffold")).toEqual(NOTHING);
  for (const tab of DATA) expect(host.value(tab, "B6")).toBe("cek ulang");
});

/** Columns of a tab by their place, none with a year. */
const widthOf = (tab: string) =>
  Object.keys(sheets.find((s) => s.tab === tab)?.columns ?? {}).length;

test("every tab computes and reads the same with columns moved", () => {
  const before = content();
  const messages = runChecks(kinerja()).length;
  // The key to the end, then what was third to the front, then the first of the rest two to the right.
  const moved = DATA.flatMap((tab) => [
    [tab, 1, widthOf(tab)] as const,
    [tab, 3, 1] as const,
    [tab, 2, 4] as const,
  ]).reduce((buku, [tab, from, to]) => moveColumn(buku, tab, from, to), host.save());
  host.dispose();
  host = openProduct({ buku: moved });
  expect(content()).toEqual(before);
  expect(runChecks(kinerja())).toHaveLength(messages);
  expect(errorsOf(host)).toEqual([]);
  expect(host.value("Dasbor", "A4")).toBeCloseTo((99.5875 + 85 + 80) / 3, 9);
});

const errorsOf = (h: LocalHost) =>
  h
    .save()
    .sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, result }) =>
        typeof result === "string" && /^#[A-Z]/.test(result) ? [`${name} ${row},${column}`] : [],
      ),
    );

test("a copied tab is not read, and a tab renamed there and back is", () => {
  const before = content();
  host.duplicateTab("Anggaran", "Anggaran (salinan)");
  host.renameTab("IKU", "Indikator");
  host.renameTab("Indikator", "IKU");
  expect(content()).toEqual(before);
});

test("sorted rows read the same, in another order", () => {
  const codes = () => kinerja().indikator.map(({ kode }) => kode);
  const before = codes();
  const last = 3 + before.length;
  host.sortRows("IKU", `A4:D${last}`, 1, false);
  expect(codes().toSorted()).toEqual(before.toSorted());
});
