import { formatTanggal } from "../../domain/tanggal";
import type { Kinerja } from "../../sheets/kinerja";
import { paragraph } from "../blocks";
import type { Chapter } from "../contract";
import { dasarHukumOf } from "../kalimat/dasar-hukum";
import { kop } from "../kop";
import type { Signature } from "../node";

/** Kata pengantar with the signature of the head of the instansi. */
export const kataPengantar: Chapter = {
  id: "kata-pengantar",
  part: "front",
  title: "Kata Pengantar",
  above({ identitas }, context) {
    const head = kop(identitas, context);
    return head === undefined ? [] : [head];
  },
  compose({ identitas }, { sebutan: { instansi, tahun, judul, tahunBerikut } }) {
    const { pelaporan, sakip, pedoman } = dasarHukumOf(identitas);
    return [
      paragraph(
        `Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa karena atas rahmat dan karunia-Nya ${judul} dapat diselesaikan.`,
      ),
      paragraph(
        `Laporan ini disusun sebagai pelaksanaan ${pelaporan} serta ${sakip}, dengan berpedoman pada ${pedoman}.`,
      ),
      paragraph(
        `Laporan Kinerja merupakan wujud pertanggungjawaban ${instansi} atas pelaksanaan Perjanjian Kinerja ${tahun}. Di dalamnya disajikan target dan realisasi setiap indikator kinerja, capaian sasaran strategis, serta penggunaan anggaran yang mendukungnya, sehingga pimpinan dan masyarakat dapat menilai kinerja ${instansi} secara terbuka.`,
      ),
      paragraph(
        `Kami menyampaikan terima kasih kepada semua pihak yang telah mendukung pelaksanaan program dan kegiatan serta membantu penyusunan laporan ini. Saran dan masukan kami harapkan guna peningkatan kinerja pada ${tahunBerikut}.`,
      ),
      { type: "space", height: 6 },
      signature(identitas),
    ];
  },
};

function signature({
  tempatLaporan,
  tanggalLaporan,
  kepalaJabatan,
  kepalaNama,
  kepalaPangkat,
  kepalaNip,
}: Kinerja["identitas"]): Signature {
  const date = tanggalLaporan === undefined ? undefined : formatTanggal(tanggalLaporan);
  return {
    type: "signature",
    date: [tempatLaporan, date].filter((part) => part !== undefined).join(", "),
    office: (kepalaJabatan ?? "Kepala").toUpperCase(),
    name: kepalaNama ?? "(nama pejabat)",
    lines: [
      ...(kepalaPangkat === undefined ? [] : [kepalaPangkat]),
      ...(kepalaNip === undefined ? [] : [`NIP ${kepalaNip.replace(/^nip\.?\s*/i, "")}`]),
    ],
  };
}
