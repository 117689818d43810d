import type { Check } from "./contract";
import { findNama, type Nama, namaIndukOf, namaLainOf, type Selisih, type Temu } from "./nama";
import { textsOf, textsOfIdentitas } from "./teks";

/** Where names are typed a second time: Renstra, IKU and Anggaran are the lists, Organisasi quotes a law. */
const TABS = new Set([
  ...["RKT", "Perjanjian Kinerja", "Pengukuran", "Analisis", "Isu dan Penutup", "Narasi"],
]);

const LABEL =
  "(?:sasaran|tujuan|indikator|iku|program|sub ?kegiatan|kegiatan)(?: strategis| kinerja| utama)*";
const NOMOR = "(?: +(?:kode +)?(?:\\d[\\d.]*|[ivx]+|[a-z]+\\d[\\d.]*)\\.?)";
/** “sasaran …”, “Program …”: what follows is a name, though a sentence may bend it. */
const SEBUTAN = new RegExp(`\\b${LABEL}${NOMOR}? *$`, "i");
/** “Sasaran 2 : …”, “sasaran yaitu …”, quoted: what follows is a name to the letter. */
const KUTIPAN = new RegExp(
  `[“"‘'(]$|\\b${LABEL}(?:${NOMOR} *[:;–-]? *|${NOMOR}? *(?::|–| - |,? *(?:yaitu|yakni|adalah|ialah|bernama)) *)[“"]?$`,
  "i",
);
/** Measures before an indikator do not belong to what is compared. */
const UKURAN = /(?:%|p[er]{1,2}o?sentase|jumlah|nilai|indeks|tingkat|rasio|angka|rata-rata) *$/i;
const BUTIR = /(?:^|\n)[ \t]*(?:(?:\d+|[a-z]|[ivx]+)[.)]|[-–•➢➤])?[ \t]*$/i;

export const namaMirip: Check = {
  id: "nama-mirip",
  severity: "peringatan",
  summary: "Nama yang hampir sama dengan nama pada daftar induknya",
  rationale:
    "Sasaran, indikator, program dan kegiatan disebut dengan satu nama di seluruh laporan, sesuai dokumen perencanaannya (PermenPANRB 53/2014, Lampiran III: selaras dengan Renstra dan sesuai IKU). Huruf besar, tanda baca, nomor dan kata penghubung tidak dinilai, begitu pula kalimat yang hanya memakai sebagian nama.",
  *run(kinerja) {
    const lists = namaIndukOf(kinerja);
    const names = [...lists, ...namaLainOf(kinerja)];
    const induk = new Set(lists);
    const budgeted = new Set(kinerja.anggaran.map(({ kode }) => kode));
    const covered = new Set(
      kinerja.rkt.filter(({ kode }) => budgeted.has(kode)).map(({ at }) => at.row),
    );
    for (const { at, column, text } of [...textsOfIdentitas(kinerja), ...textsOf(kinerja)]) {
      const isIdentitas = column === "nilai";
      if (!isIdentitas && !TABS.has(at.tab)) continue;
      // Names of RKT with a kode of Anggaran are compared by rkt-anggaran.
      if (at.tab === "RKT" && column === "uraian" && covered.has(at.row)) continue;
      const told = new Set<string>();
      for (const temu of findNama(text, names)) {
        if (!induk.has(temu.nama) || temu.selisih.length === 0) continue;
        if (!isMeant(text, temu)) continue;
        const tertulis = text.slice(temu.mulai, temu.akhir);
        if (told.has(tertulis)) continue;
        told.add(tertulis);
        const benar = shown(temu.nama);
        const { jenis, kode, tab } = temu.nama;
        yield {
          at,
          column,
          ...(temu.selisih.every((one) => /spasi|kurang|lebih/.test(one.jenis)) && {
            severity: "saran" as const,
          }),
          tercetak: tertulis,
          seharusnya: benar,
          message: `Samakan nama ${jenis}${kode === undefined ? "" : ` ${kode}`}: “${tertulis}” di sini, “${benar}” pada lembar ${tab}; ${explain(temu.selisih)}.`,
        };
      }
    }
  },
};

/**
 * Whether the text means the name. An affix makes a name part of a sentence (“meningkatkan kualitas
 * pelayanan”), so it is a slip only where the name is quoted; a word misspelt is one wherever at least
 * four words agree that this is the name.
 */
function isMeant(text: string, { mulai, akhir, nama, selisih }: Temu): boolean {
  const all = text.slice(0, mulai);
  const before = nama.jenis === "indikator" ? all.replace(UKURAN, "") : all;
  const behind = text.slice(akhir);
  const isWhole = BUTIR.test(before) && /^\W*(?:\n|$)/.test(behind);
  const isNoun = nama.tab === "Anggaran" && SEBUTAN.test(before);
  const isQuoted = isWhole || isNoun || KUTIPAN.test(before);
  if (selisih.every(({ jenis }) => jenis === "imbuhan")) return isQuoted && nama.kata.length >= 3;
  if (isQuoted || SEBUTAN.test(before)) return true;
  return nama.kata.length >= 4 && selisih.some(({ jenis }) => jenis === "ejaan");
}

/** The name as its list has it, from the first word that is compared. */
const shown = ({ teks, kata }: Nama): string => teks.slice(kata[0].mulai, kata.at(-1)?.akhir);

function explain(selisih: readonly Selisih[]): string {
  const onlyAffix = selisih.every(({ jenis }) => jenis === "imbuhan");
  const parts = selisih.map(({ jenis, tertulis, nama }) => {
    if (jenis === "kurang") return `kata “${nama}” tidak ada`;
    if (jenis === "lebih") return `kata “${tertulis}” berlebih`;
    return `“${tertulis}”, bukan “${nama}”`;
  });
  return `${onlyAffix ? "hanya imbuhannya yang berbeda" : "perbedaannya"}: ${parts.join("; ")}`;
}
