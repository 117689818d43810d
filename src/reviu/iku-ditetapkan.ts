import { nilai, sebutKode, sebutTemuan, selOf, takDapat, temuanPada, terbuka } from "./bukti";
import type { Butir } from "./contract";

/**
 * S5. The IKU of the decision that Identitas names are all measured, and nothing is measured that is no
 * indikator. The decision itself is not in the workbook: its wording a person compares.
 */
export const ikuDitetapkan: NonNullable<Butir["nilai"]> = (kinerja, temuan) => {
  const { indikator, identitas, letak } = kinerja;
  const utama = indikator.filter((i) => i.utama?.toLowerCase() === "ya");
  if (utama.length === 0)
    return takDapat("Belum ada indikator dengan “ya” di kolom IKU pada lembar IKU.");
  if (identitas.skIku === undefined)
    return takDapat("Dokumen penetapan IKU (SK IKU) pada lembar Identitas belum diisi.");
  const luar = utama.filter(({ pengukuran }) => pengukuran === undefined);
  const galat = [
    ...temuanPada(temuan, ["Pengukuran"], ["kode-yatim", "kode-ganda"], "galat"),
    ...temuanPada(temuan, ["IKU"], ["kode-ganda"], "galat"),
  ];
  const parts = [
    `${utama.length - luar.length} dari ${utama.length} IKU diukur pada lembar Pengukuran; dokumen penetapannya ${identitas.skIku}.`,
    luar.length === 0 ? "" : ` Belum diukur: ${sebutKode(luar.map(({ kode }) => kode))}.`,
    sebutTemuan(galat),
  ];
  const salah = [...luar.map(({ at }) => selOf(kinerja, at, "kode")), ...terbuka(galat)];
  const row = letak.Identitas?.rows?.skIku;
  const named = row === undefined ? [] : [selOf(kinerja, { tab: "Identitas", row }, "nilai")];
  return nilai(parts.join(""), salah, [
    ...named,
    ...utama.flatMap(({ pengukuran }) =>
      pengukuran === undefined ? [] : [selOf(kinerja, pengukuran.at, "kode")],
    ),
  ]);
};
