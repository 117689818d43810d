import { JAWABAN_REVIU, parseButir, parseJawaban } from "../../src/domain/butir-reviu";

test.each([
  ["F1", "F1"],
  [" f  6 ", "F6"],
  ["m7", "M7"],
  ["S 9", "S9"],
  ["s10", "S10"],
  ["F0", undefined],
  ["F7", undefined],
  ["M8", undefined],
  ["S11", undefined],
  ["S100", undefined],
  ["AF1", undefined],
  ["F-1", undefined],
  ["1", undefined],
  ["", undefined],
])("%p is the item %p", (text, kode) => {
  expect(parseButir(text)).toBe(kode);
});

test.each<[string, string | undefined]>([
  ...JAWABAN_REVIU.map((jawaban): [string, string] => [jawaban, jawaban]),
  [" ya ", "Ya"],
  ["TIDAK   BERLAKU", "Tidak berlaku"],
  ["tidakberlaku", undefined],
  ["belum", undefined],
  ["", undefined],
])("%p is the answer %p", (text, jawaban) => {
  expect(parseJawaban(text)).toBe(jawaban);
});
