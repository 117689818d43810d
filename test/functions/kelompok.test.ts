import fc from "fast-check";
import { averageCapaian } from "../../src/domain/capaian";
import { alokasi } from "../../src/functions/alokasi";
import { toAngka } from "../../src/functions/arguments";
import { rataCapaian } from "../../src/functions/rata-capaian";
import { terukur } from "../../src/functions/terukur";

const cell = fc.oneof(
  fc.integer({ min: -100, max: 300 }),
  fc.constantFrom<unknown>("", "n/a", "85 %", "belum ada", true, new Date(2021, 1, 1), "toString"),
);
const group = fc.constantFrom("S1", "S2", "1.1", "1.10", "", "__proto__", "toString");
const rows = fc.array(fc.tuple(cell, group), { minLength: 2, maxLength: 30 });

test("the mean and the count of each group are those of its members alone", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const capaian = table.map(([c]) => [c]);
      const kelompok = table.map(([, g]) => [g]);
      const means = rataCapaian(capaian, kelompok) as unknown[][];
      const counts = terukur(capaian, kelompok) as unknown[][];
      table.forEach(([, own], i) => {
        const members = table.filter(([, other]) => other === own).map(([c]) => toAngka(c)?.angka);
        const known = members.filter((x) => x !== undefined).length;
        expect(means[i]).toEqual([own === "" ? "" : (averageCapaian(members) ?? "")]);
        expect(counts[i]).toEqual([own === "" ? "" : `${known} dari ${members.length}`]);
      });
      const pilih = ["S2", "tidak ada", "", "1.10"].map((name) => [name]);
      const asked = rataCapaian(capaian, kelompok, pilih) as unknown[][];
      pilih.forEach(([name], i) => {
        const at = table.findIndex(([, g]) => g === name && name !== "");
        expect(asked[i]).toEqual(at < 0 ? [""] : means[at]);
      });
    }),
  );
});

test("a whole column and each of its cells give the same allocation", () => {
  const kode = [["Kode"], ["I"], ["I.1"], ["II"], [""]];
  const sasaran = [["Sasaran"], ["S1"], [""], ["S2"], [""]];
  const nilai = [["Anggaran (Rp)"], [""], [5], [7], [""]];
  const pilih = [["Kode"], ["S1"], ["S2"], ["S3"], [""]];
  const all = alokasi(pilih, kode, sasaran, nilai) as unknown[][];
  expect(all.map(([x]) => x)).toEqual(pilih.map(([p]) => alokasi(p, kode, sasaran, nilai)));
});
