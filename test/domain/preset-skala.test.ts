import { checkSkala, classify, kelasOf } from "../../src/domain/predikat";
import { PRESET_SKALA } from "../../src/domain/preset-skala";

const rowsOf = (kelas: (typeof PRESET_SKALA)[number]["kelas"]) =>
  kelas.map(({ batasBawah, ...rest }) => ({ ...rest, batasBawah: batasBawah ?? undefined }));

test("no preset has a hole, an overlap or two classes of one colour", () => {
  for (const { kelas } of PRESET_SKALA) {
    expect(checkSkala(rowsOf(kelas)).join("")).toBe("");
    expect(new Set(kelas.map(({ warna }) => warna)).size).toBe(kelas.length);
    // Only what lies above 100 leaves its bound out.
    expect(kelas.map(({ jenis }) => jenis)).toEqual(
      kelas.map(({ batasBawah }) => (batasBawah === 100 ? "lebih dari" : "minimal")),
    );
  }
});

test.each([
  [0, [100.01, 100, 76, 75.99, 55, 54.99, -3], "Sangat Baik|Baik|Baik|Cukup|Cukup|Kurang|Kurang"],
  [
    1,
    [91, 90.99, 76, 75.99, 66, 65.99, 51, 50.99],
    "Sangat Tinggi|Tinggi|Tinggi|Sedang|Sedang|Rendah|Rendah|Sangat Rendah",
  ],
  [
    2,
    [91, 90.99, 76, 75.99, 66, 65.99, 51, 50.99],
    "Sangat Baik|Baik|Baik|Cukup|Cukup|Kurang|Kurang|Sangat Kurang",
  ],
] as const)("preset %p classes %p as %s", (index, capaian, kategori) => {
  const skala = kelasOf(rowsOf(PRESET_SKALA[index]?.kelas ?? []));
  expect(capaian.map((x) => classify(x, skala)).join("|")).toBe(kategori);
});

test("presets are told apart by name and colour runs from dark green to red", () => {
  expect(PRESET_SKALA.map(({ nama }) => nama)).toEqual([
    "Empat kategori (Sangat Baik di atas 100)",
    "Lima kategori, Sangat Tinggi sampai Sangat Rendah (Permendagri 86/2017)",
    "Lima kategori, Sangat Baik sampai Sangat Kurang",
  ]);
  expect(PRESET_SKALA.map(({ kelas }) => kelas.map(({ warna }) => warna).join(" "))).toEqual([
    "hijau tua hijau kuning merah",
    "hijau tua hijau kuning jingga merah",
    "hijau tua hijau kuning jingga merah",
  ]);
});
