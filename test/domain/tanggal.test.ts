import fc from "fast-check";
import { formatTanggal, isoOf, parseTanggal } from "../../src/domain/tanggal";

test.each([
  ["2022-01-31", "2022-01-31"],
  ["31 Januari 2022", "2022-01-31"],
  [" 31  januari 2022 ", "2022-01-31"],
  ["31 Jan 2022", "2022-01-31"],
  ["1 Mei 2022", "2022-05-01"],
  ["10 Nopember 2021", "2021-11-10"],
  ["10 Pebruari 2021", "2021-02-10"],
  ["10 Peb 2021", "2021-02-10"],
  ["10 Nop 2021", "2021-11-10"],
  ["17 Agt 2021", "2021-08-17"],
  ["17 Ags 2021", "2021-08-17"],
  ["17 Agust 2021", "2021-08-17"],
  ["30 Sept 2021", "2021-09-30"],
  ["31/1/2022", "2022-01-31"],
  ["31-01-2022", "2022-01-31"],
  ["29 Februari 2024", "2024-02-29"],
  ["29 Februari 2000", "2000-02-29"],
])("%p is %p", (text, iso) => {
  expect(parseTanggal(text)).toBe(iso);
});

test.each([
  "31 April 2022",
  "29 Februari 2021",
  "29 Februari 1900",
  "32/1/2022",
  "1/13/2022",
  "31/1/22",
  "31/1-2022",
  "31 Foo 2022",
  "Januari 2022",
  "2022",
  "",
  "-",
  "2022-1-1",
  "0/1/2022",
])("%p is no date", (text) => {
  expect(parseTanggal(text)).toBeUndefined();
});

test("a date is printed with the name of its month and without a leading zero", () => {
  expect(formatTanggal("2022-01-31")).toBe("31 Januari 2022");
  expect(formatTanggal("2021-12-05")).toBe("5 Desember 2021");
  expect(formatTanggal("31 Januari 2022")).toBeUndefined();
  expect(formatTanggal("31-01-2022")).toBeUndefined();
  expect(formatTanggal("2021-02-30")).toBeUndefined();
});

test("what is printed is read back, for every day of a century", () => {
  const day = fc.date({
    min: new Date("1950-01-01"),
    max: new Date("2050-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      expect(parseTanggal(formatTanggal(iso) ?? "")).toBe(iso);
    }),
  );
});

test.each([
  "x2022-01-31",
  "2022-01-31x",
  "(31/1/2022",
  "131/1/2022",
  "31/1/2022x",
  "pada 31 Januari 2022",
  "31 Januari 2022 lalu",
  "31 Januari 20222",
])("%p is no date", (text) => {
  expect(parseTanggal(text)).toBeUndefined();
});

test("blanks between the words of a date do not matter, and years have four digits", () => {
  expect(parseTanggal("31  Januari   2022")).toBe("2022-01-31");
  expect(parseTanggal("31-Jan.-2022")).toBe("2022-01-31");
  expect(isoOf(812, 1, 2)).toBe("0812-01-02");
});
