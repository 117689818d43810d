import { ejaan } from "../../src/checks/ejaan";
import { KATA_BAKU } from "../../src/checks/kata-baku";
import { runChecks } from "../../src/checks/run";
import { kinerjaWith } from "./workbook";

const found = (...texts: readonly string[]) =>
  runChecks(
    kinerjaWith([
      {
        tab: "Isu dan Penutup",
        rows: texts.map((Uraian, i) => ({ No: String(i), Jenis: "hambatan", Uraian })),
      },
    ]),
    [ejaan],
  );

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const forms = (word: string) => [`Dan ${word} saja.`, `${capital(word)} itu.`, word.toUpperCase()];

test("every word of the list is found and mended, in the capitals it has", () => {
  const words = Object.entries(KATA_BAKU);
  expect(words.length).toBeGreaterThan(60);
  for (const baku of Object.values(KATA_BAKU)) expect(baku).toMatch(/^\p{L}[\p{L} -]+$/u);
  const mended = found(...words.flatMap(([kata]) => forms(kata))).map(({ perbaikan }) =>
    perbaikan?.ubahan.map(({ ke }) => ke),
  );
  const wanted = words.map(([, baku]) => forms(baku).map((teks) => ({ teks })));
  expect(mended).toEqual(wanted);
  expect(found(...Object.values(KATA_BAKU))).toEqual([]);
});

test("a word within another is left alone", () => {
  expect(found("Kedalaman sumur, praSurvey2, antar-obyek, obyek-obyek.")).toEqual([]);
});

test("a word is told once, with the cells it stands in", () => {
  const [first, second, ...more] = found("Resiko dan resiko.", "Ijin.", "Tanpa resiko.");
  expect(first).toMatchObject({
    sel: "C4",
    tercetak: "Resiko",
    seharusnya: "Risiko",
    pesan: "Tulis “Risiko”, bukan “Resiko” di 2 sel.",
  });
  expect(first?.perbaikan?.label).toBe("Betulkan ejaan di 2 sel");
  expect(first?.perbaikan?.ubahan.map(({ sel, ke }) => [sel, ke])).toEqual([
    ["C4", { teks: "Risiko dan risiko." }],
    ["C6", { teks: "Tanpa risiko." }],
  ]);
  expect(second?.pesan).toBe("Tulis “Izin”, bukan “Ijin”.");
  expect(second?.perbaikan?.label).toBe("Betulkan ejaan");
  expect(more).toEqual([]);
});

test("each finding on a cell mends all of its words, so that both can be taken at once", () => {
  const mended = found("Resiko ijin.").flatMap(({ perbaikan }) => perbaikan?.ubahan ?? []);
  expect(mended.map(({ ke }) => ke)).toEqual([{ teks: "Risiko izin." }, { teks: "Risiko izin." }]);
});
