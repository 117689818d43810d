import { fillExample } from "../../src/app/example";
import { readAll } from "../../src/app/read";
import { READ_TABS } from "../../src/app/workbook";
import { runChecks } from "../../src/checks/run";
import { contohAjung } from "../../src/contoh/ajung";
import { compose } from "../../src/report/compose";
import { readKinerja } from "../../src/sheets/read-kinerja";
import { FakeWorkbook } from "../fakes";
import { broken, withMoney } from "./broken";
import { addressOf, kinerjaOf, kinerjaWith, workbookOf } from "./workbook";

const findings = (book: FakeWorkbook) =>
  runChecks(kinerjaOf(book)).map(
    ({ pemeriksaan, tab, sel, tingkat }) => `${tingkat} ${pemeriksaan} ${tab}!${sel}`,
  );

test("a workbook just scaffolded and identified has no findings", () => {
  expect(findings(workbookOf([]))).toEqual([]);
});

test("a renamed tab is missing, and only that is said of it", () => {
  expect(findings(broken["lembar-hilang"]())).toEqual(["galat lembar-hilang Anggaran!A1"]);
});

test("a tab without its header row says so", () => {
  expect(findings(broken["lembar-hilang-kepala"]())).toEqual(["galat lembar-hilang Anggaran!A1"]);
});

test("a deleted header is named at its row", () => {
  expect(findings(broken["kolom-hilang"]())).toEqual(["galat kolom-hilang Anggaran!A3"]);
});

test("a printed twin that is not there is nobody's loss", () => {
  const book = withMoney();
  const { row, column } = addressOf(book, "Anggaran", "Capaian tercetak");
  book.cell("Anggaran", row, column).value = "";
  expect(findings(book)).toEqual([]);
});

test("a header that stands twice is pointed at", () => {
  const book = broken["kolom-hilang-ganda"]();
  const { row } = addressOf(book, "Anggaran", "Kode");
  expect(findings(book)).toEqual([`galat kolom-hilang Anggaran!T${row}`]);
});

test("a formula that was typed over is pointed at, with what stands there", () => {
  const book = broken["rumus-tertimpa"]();
  const { row, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row}`]);
});

test("a TOTAL that was typed over is pointed at", () => {
  const book = withMoney();
  const { row, column, letter } = addressOf(book, "Anggaran", "Jumlah anggaran (Rp)");
  const cell = book.cell("Anggaran", row - 1, column);
  cell.formula = "";
  cell.value = 999;
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row - 1}`]);
});

test("the cell that blocks a spill is pointed at, not the header", () => {
  const book = broken["tumpahan-terhalang"]();
  const { row, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  expect(findings(book)).toEqual([`galat tumpahan-terhalang Anggaran!${letter}${row + 2}`]);
});

test("a formula that fails with nothing in its way is pointed at itself", () => {
  const book = withMoney();
  const { row, column, letter } = addressOf(book, "Anggaran", "Capaian (%)");
  book.cell("Anggaran", row, column).value = "#REF!";
  expect(findings(book)).toEqual([`galat rumus-tertimpa Anggaran!${letter}${row}`]);
});

test("required lines of Identitas are asked for, others are not", () => {
  const found = runChecks(kinerjaOf(broken["identitas-kosong"]()));
  expect(found.map(({ pemeriksaan, pesan }) => [pemeriksaan, pesan])).toEqual([
    ["identitas-kosong", "Isi Tahun laporan, misalnya 2021."],
  ]);
});

test("a date that does not exist is a galat, not a crash", () => {
  const rows = [{ Isian: "Tanggal laporan", Nilai: "31 April 2022" }];
  const [finding, ...more] = runChecks(kinerjaWith([{ tab: "Identitas", rows }]));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    pemeriksaan: "bukan-angka",
    tingkat: "galat",
    tercetak: "31 April 2022",
  });
});

test("an indikator without any column of years, as before the Renstra period is known, is no crash", () => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(false));
  const grids = book.read(READ_TABS).map((grid) => ({
    ...grid,
    values: grid.values.map((line) =>
      line.map((cell) => (/^(?:Target|Realisasi) \d{4}$/.test(String(cell)) ? "" : cell)),
    ),
  }));
  const kinerja = readKinerja(grids);
  expect(kinerja.indikator.map(({ target, realisasiLalu }) => [target, realisasiLalu])).toEqual(
    kinerja.indikator.map(() => [{}, {}]),
  );
  expect(runChecks(kinerja).map(({ pemeriksaan }) => pemeriksaan)).toContain("target-kosong");
  expect(compose(kinerja).sections.length).toBeGreaterThan(2);
});

const example = (tercetak: boolean) => {
  const book = new FakeWorkbook();
  fillExample(book, contohAjung(tercetak));
  return runChecks(readAll(book));
};

test("the corrected example has no findings at all", () => {
  expect(example(false)).toEqual([]);
});

test("the example as printed has the draft's contradictions and no others", () => {
  const found = example(true).map((t) =>
    [t.pemeriksaan, t.tingkat, `${t.tab}!${t.sel}`, t.tercetak, t.seharusnya].join(" | "),
  );
  expect(found).toEqual([
    "bukan-angka | peringatan | IKU!M4 | -* | ",
    "bukan-angka | peringatan | IKU!M5 | _* | ",
    "bukan-angka | galat | Pengukuran!D4 | Belum mendapatkan nilai survey dari BAPPEDA | ",
    "periode-renstra | saran | Identitas!B9 | 2021–2024 | ",
    "periode-laporan | peringatan | Identitas!B18 | 30 Juni 2021 | ",
    "periode-laporan | peringatan | Identitas!B10 | 30 Juni 2021 | ",
    "tahun-berbeda | peringatan | Isu dan Penutup!C7 | penyusunan rencana kegiatan tahun 2021 | 2022",
    "tahun-berbeda | saran | Identitas!B22 | Keputusan Camat Ajung Nomor 065/5.1/35.09.17/2021 Tahun 2021 | ",
    "isian-sementara | peringatan | Identitas!B21 | ... | ",
    "isian-sementara | peringatan | Anggaran!B8 | ... | ",
    "isian-sementara | peringatan | Isu dan Penutup!C12 | (jika ada) | ",
    "kalimat-terputus | peringatan | RKT!F12 |  | ",
    "kalimat-terputus | peringatan | RKT!F15 |  | ",
    "kalimat-terputus | peringatan | RKT!F16 |  | ",
    "kalimat-terputus | peringatan | RKT!F19 |  | ",
    "kalimat-terputus | peringatan | Isu dan Penutup!C5 |  | ",
    "tanda-kosong | saran | IKU!M5 | _* | ",
    "ejaan | saran | Organisasi!D7 | bertanggungjawab | bertanggung jawab",
    "ejaan | saran | Organisasi!D10 | Mengkoordinasikan | Mengoordinasikan",
    "ejaan | saran | Organisasi!D11 | ketentraman | ketenteraman",
    "ejaan | saran | Organisasi!D21 | Pengkoordinasian | Pengoordinasian",
    "ejaan | saran | Organisasi!D30 | kerjasama | kerja sama",
    "ejaan | saran | IKU!C4 | Survey | Survei",
    "ejaan | saran | IKU!C4 | pelayanan public | pelayanan publik",
    "ejaan | saran | IKU!C5 | Prosentase | Persentase",
    "ejaan | saran | IKU!G5 | dibidang | di bidang",
    "ejaan | saran | IKU!G5 | di tindaklanjuti | ditindaklanjuti",
    "ejaan | saran | IKU!C6 | dg | dengan",
    "ejaan | saran | RKT!F6 | Dodumen | Dokumen",
    "ejaan | saran | RKT!F10 | kordinasi | koordinasi",
    "ejaan | saran | RKT!F13 | kenerja | kinerja",
    "ejaan | saran | RKT!F13 | Restribusi | Retribusi",
    "ejaan | saran | RKT!F16 | yg | yang",
    "ejaan | saran | Pengukuran!J4 | blm | belum",
    "ejaan | saran | Analisis!C4 | dimasing-masing | di masing-masing",
    "ejaan | saran | Narasi!C4 | dimasa | di masa",
    "penulisan-angka | saran | RKT!F5 | Rp. 27.539.000 | Rp 27.539.000",
    "penulisan-angka | saran | Analisis!H4 | 2 % | 2%",
    "struktur-kurang | peringatan | Isu dan Penutup!B4 |  | ",
    "struktur-kurang | peringatan | Analisis!E4 |  | ",
    "struktur-kurang | peringatan | Analisis!D5 |  | ",
    "struktur-kurang | peringatan | Perjanjian Kinerja!K4 |  | ",
    "formulasi-sama | peringatan | IKU!H5 |  | ",
    "target-predikat | saran | Perjanjian Kinerja!F4 | B (≥ 80) | ",
    "pk-renstra | saran | Perjanjian Kinerja!F4 | B (≥ 80) | Baik (≥ 80)",
    "capaian-ekstrem | peringatan | RKT!I9 |  | ",
    "persen-unit | peringatan | Pengukuran!D6 | 80 | ",
    "mutu-skm | galat | IKU!U4 | B (72,4) | C (Kurang Baik)",
    "label-ganda | peringatan | RKT!F7 |  | ",
    "persentase | galat | Anggaran!M6 | 84 | 8,38",
    "persentase | saran | Anggaran!M9 | 12 | 11",
    "persentase | galat | Anggaran!M17 | 35 | 39,04",
    "masukan-sama | peringatan | RKT!N18 | 80% | ",
    "masukan-sama | peringatan | Anggaran!M17 | 35 | ",
    "jumlah-kembar | saran | Belanja!I6 | 135.746.000 | ",
    "rkt-anggaran | galat | RKT!I5 | Rp 11.000.000 | Rp 10.750.000",
    "rkt-anggaran | peringatan | RKT!E5 | Kegiatan Pelayanan umum kecamatan | Kegiatan Koordinasi Pelayanan Umum",
    "program-tanpa-sasaran | saran | Anggaran!D4 |  | ",
    "nomenklatur-lama | saran | Belanja!B4 | Belanja Tidak Langsung | ",
    "nomenklatur-lama | saran | Anggaran!B4 | Program Pelayanan Administrasi Perkantoran | ",
    "capaian-tercetak | galat | Pengukuran!Y5 | 100% | 85",
    "capaian-tercetak | galat | Pengukuran!Y6 | 100% | 80",
    "capaian-tercetak | galat | RKT!N12 | 100% | 50",
    "capaian-tercetak | galat | RKT!N13 | 100% | 50",
    "capaian-tercetak | galat | RKT!N16 | 100% | 50",
    "capaian-tercetak | galat | RKT!N18 | 80% | 50",
    "rata-tercetak | galat | Pengukuran!AA5 | 100% | 82,5",
    "rata-tercetak | galat | Analisis!R5 | 100% | 82,5",
    "perbandingan-tercetak | galat | Pengukuran!AB4 | 79.67 | ",
    "perbandingan-tercetak | galat | Pengukuran!AB5 | 100% | 85",
    "perbandingan-tercetak | galat | Pengukuran!AB6 | 100% | 80",
    "tercetak-tanpa-data | peringatan | Pengukuran!AA4 | 100% | ",
    "tercetak-tanpa-data | peringatan | RKT!N15 | 100% | ",
    "tercetak-tanpa-data | peringatan | RKT!N19 | 100 % | ",
    "tercetak-tanpa-data | peringatan | Analisis!R4 | 100% | ",
    "nama-mirip | peringatan | Analisis!H5 | Meningkatkan koordinasi bidang pemerintahan, pembangunan dan penyelenggaraan pemerintahan wilayah Kecamatan | Meningkatnya koordinasi bidang pemerintahan, Pembangunan dan penyelenggaraan pemerintahan wilayah Kecamatan",
    "program-penunjang | saran | Analisis!G4 | Kegiatan Pelayanan umum kecamatan | Kegiatan Koordinasi Pelayanan Umum",
    "angka-terbilang | galat | RKT!J4 | 5 (2) | ",
    "jumlah-narasi | peringatan | Analisis!H5 | dari 5 indikator sasaran | 3",
    "jumlah-narasi | peringatan | Analisis!H5 | 5 indikator dalam kategori baik | 2",
    "jumlah-narasi | saran | RKT!J4 | sebanyak 4 (empat) kegiatan | ",
    "nilai-narasi | peringatan | Analisis!H4 | Rp 1.724.799.810 | Rp 27.539.000",
    "nilai-narasi | peringatan | Analisis!H5 | Rp 1.724.799.810 | Rp 1.197.774.000",
    "nilai-narasi | saran | Analisis!H5 | 63% | 64%",
    "nilai-narasi | saran | Analisis!H5 | 37% | 36%",
    "desimal-berbeda | saran | Analisis!H4 | 2 % | ",
    "faktor-serapan | saran | Analisis!C4 | Mempercepat penyerapan anggaran dimasing-masing PPTK | ",
  ]);
});

test("what the draft prints wrong is told by how it came to be", () => {
  const messages = example(true).map(({ pesan }) => pesan);
  for (const told of [
    "tercetak 84 (geser desimal), seharusnya 8,38",
    "tercetak 12 (dibulatkan dua kali), seharusnya 11",
    "tercetak 100% (sama dengan target), seharusnya 85",
    "tercetak 100% (rata-rata capaian yang tercetak), seharusnya 82,5",
    "yang terdekat 71,43 (5 dari 7) atau 85,71 (6 dari 7)",
    "Rp 499.486.810 (28,96%) anggaran belum terhubung",
    "hanya imbuhannya yang berbeda: “meningkatkan”, bukan “meningkatnya”",
    "5 adalah lima, sedangkan dalam kurung tertulis 2",
    "anggaran sasaran S1 menurut datanya Rp 27.539.000",
    "Rp. 820.516.914 dari seluruh realisasi adalah 63,50387%, dibulatkan 64%",
  ]) {
    expect(messages.filter((message) => message.includes(told))).not.toEqual([]);
  }
});
