/**
 * docs/pemeriksaan.md, written from the checks: each with what it finds first in its own fixture.
 * `UPDATE_DOCS=1 npx jest test/checks/pemeriksaan` rewrites it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, Temuan } from "../../src/checks/contract";
import { checks, families } from "../../src/checks/registry";
import { runChecks } from "../../src/checks/run";
import type { FakeWorkbook } from "../fakes";
import { broken } from "./broken";
import { readFixture } from "./fixture";
import { kinerjaOf, kinerjaWith } from "./workbook";

const PAGE = join(__dirname, "../../docs/pemeriksaan.md");
const WIDTH = 110;

const AWAL = `
<!-- Ditulis oleh test/checks/pemeriksaan.test.ts; jangan disunting di sini. -->

# Pemeriksaan

Pemeriksaan mencocokkan isi workbook LKIP dengan dirinya sendiri, dengan hasil hitungan dan dengan ketentuan
yang berlaku. Halaman ini menjelaskan setiap pemeriksaan: apa yang dicari, mengapa hal itu penting, dan
seperti apa temuannya.

## Menjalankan pemeriksaan

Pilih menu **LKIP › Periksa**. Temuan tampil di panel samping; klik satu temuan untuk membuka selnya. Temuan
yang sama ditulis pada lembar Pemeriksaan, lengkap dengan tautan ke sel, nilai yang tertulis dan nilai yang
seharusnya. Perbaiki isinya, lalu pilih **Periksa lagi**. Di luar Google, \`lkip check\` memberi temuan yang
sama.

Pemeriksaan sendiri tidak mengubah data; yang ditulis ulang hanya lembar Pemeriksaan.

Setiap temuan mempunyai tingkat:

- **galat**: ada angka atau pernyataan yang salah. Selama masih ada galat, laporan hanya dapat dicetak sebagai
  DRAF.
- **peringatan**: isian yang akan ditanyakan pereviu. Perbaiki, atau pastikan isian itu memang benar.
- **saran**: perapian, atau hal yang sebaiknya dijelaskan dalam laporan.

Peringatan dan saran tidak menghalangi penyusunan laporan.

## Menerima temuan

Temuan yang memang benar demikian dapat diterima: pilih **Terima** pada temuan itu dan tulis alasannya. Temuan
yang diterima tidak dihitung lagi dan tidak menghalangi laporan, tetapi tetap tampil di bawah **Diterima**,
pada lembar Pemeriksaan dan pada keluaran \`lkip check\`, beserta alasannya. **Batalkan penerimaan** membukanya
kembali.

Penerimaan tersimpan pada lembar Temuan Diterima menurut kode barisnya, sehingga tetap berlaku setelah baris
diurutkan atau disisipkan. Bila kalimat atau nilai temuan berubah, temuan terbuka lagi dengan sendirinya dan
alasan yang lama ditawarkan kembali. Mulai tahun baru mengosongkan lembar itu.

## Perbaikan sekali klik

Perbaikan ditawarkan hanya bila aman dan hanya ada satu jawaban: mengembalikan rumus kolom hitungan,
mengosongkan sel yang menghalangi rumus, merapikan spasi, menyeragamkan tanda “tidak ada data” atau
mengosongkannya pada kolom angka, serta membetulkan kata tidak baku dan cara menulis angka dalam teks. Nilai
*tercetak* adalah kutipan dan tidak pernah diperbaiki. Sel yang sudah berubah sejak diperiksa tidak disentuh.

Isi setiap sel sebelum dan sesudahnya dicatat pada lembar Riwayat Perbaikan. Selama tercatat di sana,
perbaikan dapat diurungkan dari panel Periksa, juga pada hari lain; sel yang diubah orang setelah diperbaiki
dibiarkan.

## Membaca halaman ini

Pemeriksaan disusun menurut urutan yang sebaiknya diikuti saat memperbaiki, karena kesalahan yang awal sering
menimbulkan temuan berikutnya. Kalimat temuan sekaligus merupakan petunjuk perbaikannya. Semua contoh berasal
dari data uji, dengan tahun laporan 2021 dan periode Renstra 2021–2025. “Tercetak” berarti tertulis demikian
pada draf laporan dan disalin ke kolom *tercetak* untuk dibandingkan.
`;

const AKHIR = `
## Yang tidak dinilai

Tidak adanya temuan berarti isi workbook tidak saling bertentangan, bukan bahwa isinya benar. Pemeriksaan
tidak menilai:

- kebenaran realisasi: angka yang diketik tidak dicocokkan dengan bukti pendukungnya;
- dokumen di luar workbook, seperti Renstra, Perjanjian Kinerja, DPA dan keputusan tentang IKU: yang
  dibandingkan hanya isinya yang diketik di sini;
- mutu sasaran, indikator dan target: apakah relevan, terukur dan cukup menantang;
- mutu narasi: apakah analisis, hambatan dan solusinya tepat, serta ejaan dan tata bahasanya;
- kewajaran belanja: yang diperiksa adalah jumlahnya, bukan perlu tidaknya;
- perubahan yang dilakukan langsung pada dokumen laporan setelah disusun.

Pemeriksaan membantu menyiapkan laporan untuk direviu dan tidak menggantikan reviu aparat pengawasan intern
pemerintah (PermenPANRB 53/2014, Lampiran III).
`;

/** The first finding of each severity, the check's own first. */
function examplesOf(check: Check): Temuan[] {
  const rusak: Readonly<Record<string, () => FakeWorkbook>> = broken;
  const book = rusak[check.id]?.();
  const kinerja = book ? kinerjaOf(book) : kinerjaWith(readFixture(`${check.id}.csv`).sections);
  const bySeverity = new Map<string, Temuan>();
  for (const temuan of runChecks(kinerja, [check])) {
    if (!bySeverity.has(temuan.tingkat)) bySeverity.set(temuan.tingkat, temuan);
  }
  const isOther = ({ tingkat }: Temuan) => Number(tingkat !== check.severity);
  return [...bySeverity.values()].sort((a, b) => isOther(a) - isOther(b));
}

/** Text as Markdown shows it to the letter. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_<>|~[\]]/g, "\\$&");

/** Lines of at most WIDTH, none of which begins as a list, a heading or a quotation does. */
function wrap(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const fits = indent.length + line.length + 1 + word.length <= WIDTH;
    if (line === "") line = word;
    else if (fits || /^(?:[-+#=>]|\d+[.)]$)/.test(word)) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((l) => indent + l).join("\n");
}

function exampleOf({ tingkat, tab, sel, pesan, tercetak, seharusnya }: Temuan, own: boolean) {
  const values = [
    tercetak === null ? undefined : `tertulis “${tercetak}”`,
    seharusnya === null ? undefined : `seharusnya “${seharusnya}”`,
  ].filter((value) => value !== undefined);
  const place = `${own ? "Contoh" : `Contoh ${tingkat}`}: lembar ${tab}, sel ${sel}`;
  const where = [place, values.join(", ")].filter((part) => part !== "").join("; ");
  return `${wrap(escapeMarkdown(`${where}.`))}\n\n${wrap(escapeMarkdown(pesan), "> ")}`;
}

function sectionOf(check: Check): string {
  const examples = examplesOf(check);
  const others = examples.map(({ tingkat }) => tingkat).filter((t) => t !== check.severity);
  const also = others.length === 0 ? "" : `, dalam keadaan tertentu ${others.join(" atau ")}`;
  return [
    `### ${escapeMarkdown(check.summary)}`,
    `\`${check.id}\` · **${check.severity}**${also}`,
    wrap(escapeMarkdown(check.rationale)),
    ...examples.map((temuan) => exampleOf(temuan, temuan.tingkat === check.severity)),
  ].join("\n\n");
}

/** Address of a heading on this page. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

function page(): string {
  const contents = families.map(
    ({ name, checks: own }) => `- [${name}](#${anchorOf(name)}): ${own.length} pemeriksaan`,
  );
  const chapters = families.flatMap((family) => [
    `## ${family.name}`,
    ...family.checks.map(sectionOf),
  ]);
  return `${[AWAL.trim(), contents.join("\n"), ...chapters, AKHIR.trim()].join("\n\n")}\n`;
}

test("docs/pemeriksaan.md says what the checks do (else UPDATE_DOCS=1 rewrites it)", () => {
  const text = page();
  if (process.env.UPDATE_DOCS === "1") writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, "utf8")).toBe(text);
});

test.each(checks.map(({ id }) => id))(
  "%s is told as it is, with an example of its own severity",
  (id) => {
    const check = checks.find((one) => one.id === id) as Check;
    expect(readFileSync(PAGE, "utf8")).toContain(`\n${sectionOf(check)}\n`);
    expect(examplesOf(check)[0]?.tingkat).toBe(check.severity);
  },
);
