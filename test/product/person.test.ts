import type { LocalHost } from "../../local/host";
import { runChecks } from "../../src/checks/run";
import { call, exampleBuku, openProduct } from "./product";

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
  expect(call(host, "apiScaffold")).toEqual({ dibuat: [], ditambah: [], dilewati: [], lebih: [] });
});

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
