import type { Check, Ubahan } from "./contract";
import { textsOf, textsOfIdentitas } from "./teks";

/**
 * Words that KBBI spells otherwise or that are slips of the keyboard, as reports on kinerja have them.
 * Nothing is here that may be right in another sense.
 */
const BAKU: Readonly<Record<string, string>> = {
  aktifitas: "aktivitas",
  analisa: "analisis",
  azas: "asas",
  blm: "belum",
  bertanggungjawab: "bertanggung jawab",
  dg: "dengan",
  dgn: "dengan",
  "di laksanakan": "dilaksanakan",
  "di tetapkan": "ditetapkan",
  "di tindaklanjuti": "ditindaklanjuti",
  diatas: "di atas",
  dibawah: "di bawah",
  dibidang: "di bidang",
  didalam: "di dalam",
  dimasa: "di masa",
  "dimasing-masing": "di masing-masing",
  dirubah: "diubah",
  disamping: "di samping",
  dodumen: "dokumen",
  efektifitas: "efektivitas",
  hakekat: "hakikat",
  ijin: "izin",
  jadual: "jadwal",
  kcamatan: "kecamatan",
  kedalam: "ke dalam",
  kenerja: "kinerja",
  kerjasama: "kerja sama",
  ketentraman: "ketenteraman",
  ketetraman: "ketenteraman",
  kordinasi: "koordinasi",
  kwalitas: "kualitas",
  kwantitas: "kuantitas",
  managemen: "manajemen",
  mengkoordinasikan: "mengoordinasikan",
  merubah: "mengubah",
  metoda: "metode",
  milyar: "miliar",
  nopember: "November",
  obyek: "objek",
  obyektif: "objektif",
  pebruari: "Februari",
  "pelayanan public": "pelayanan publik",
  pemberdayan: "pemberdayaan",
  pemeberdayaan: "pemberdayaan",
  pengkoordinasian: "pengoordinasian",
  penyelengaraan: "penyelenggaraan",
  perijinan: "perizinan",
  "pertanggung jawaban": "pertanggungjawaban",
  praktek: "praktik",
  presentase: "persentase",
  produktifitas: "produktivitas",
  propinsi: "provinsi",
  prosentase: "persentase",
  resiko: "risiko",
  restribusi: "retribusi",
  sasaan: "sasaran",
  sdh: "sudah",
  sistim: "sistem",
  standarisasi: "standardisasi",
  standart: "standar",
  subyek: "subjek",
  sumberdaya: "sumber daya",
  survey: "survei",
  tanggungjawab: "tanggung jawab",
  tatacara: "tata cara",
  tdk: "tidak",
  tentram: "tenteram",
  terimakasih: "terima kasih",
  trilyun: "triliun",
  utk: "untuk",
  yg: "yang",
};

const POLA = new RegExp(
  `(?<![\\p{L}\\d-])(?:${Object.keys(BAKU).join("|")})(?![\\p{L}\\d-])`,
  "giu",
);

/** The right word, with the capitals of the wrong one. */
function betulkan(kata: string): string {
  const baku = BAKU[kata.toLowerCase()] ?? kata;
  if (kata.length > 3 && kata === kata.toUpperCase()) return baku.toUpperCase();
  const isCapital = kata.charAt(0) !== kata.charAt(0).toLowerCase();
  return isCapital ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}

export const ejaan: Check = {
  id: "ejaan",
  severity: "saran",
  summary: "Kata yang tidak baku atau salah ketik",
  rationale:
    "Laporan resmi memakai bahasa baku (EYD, KBBI), dan kata yang salah ketik tercetak sebagaimana diketik.",
  *run(kinerja) {
    const cells = [...textsOfIdentitas(kinerja), ...textsOf(kinerja)];
    const seen = new Map<string, (typeof cells)[number][]>();
    for (const cell of cells) {
      const words = new Set(cell.text.match(POLA)?.map((kata) => kata.toLowerCase()));
      for (const kata of words) {
        const list = seen.get(kata);
        if (list === undefined) seen.set(kata, [cell]);
        else list.push(cell);
      }
    }
    for (const [kata, [first, ...more]] of seen) {
      if (first === undefined) continue;
      const tulis = (text: string) =>
        text.replace(POLA, (found) => (found.toLowerCase() === kata ? betulkan(found) : found));
      const tercetak = (first.text.match(POLA) ?? []).find((w) => w.toLowerCase() === kata) ?? kata;
      const ubahan = [first, ...more].map(({ at: { tab, row }, column, text }): Ubahan => {
        const sel = `${kinerja.letak[tab]?.columns[column]}${row}`;
        return { tab, sel, dari: text, ke: { teks: tulis(text) } };
      });
      const many = more.length > 0 ? ` di ${more.length + 1} sel` : "";
      yield {
        at: first.at,
        column: first.column,
        tercetak,
        seharusnya: betulkan(tercetak),
        message: `Tulis “${betulkan(tercetak)}”, bukan “${tercetak}”${many}.`,
        perbaikan: { label: `Tulis “${BAKU[kata]}”, bukan “${kata}”${many}`, ubahan },
      };
    }
  },
};
