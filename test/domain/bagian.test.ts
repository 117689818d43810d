import { BAGIAN, parseBagian } from "../../src/domain/bagian";

test.each(BAGIAN)("%p names itself", (bagian) => {
  expect(parseBagian(bagian)).toBe(bagian);
});

test.each([
  ["  bab i ", "Bab I"],
  ["BAB  II:\nRencana\u00a0Strategis", "Bab II: Rencana Strategis"],
  ["kata pengantar", "Kata Pengantar"],
  ["KataPengantar", undefined],
  ["Bab V", undefined],
  ["Bab I: Latar", undefined],
  ["", undefined],
  [undefined, undefined],
])("%p names the part %p", (text, bagian) => {
  expect(parseBagian(text)).toBe(bagian);
});
