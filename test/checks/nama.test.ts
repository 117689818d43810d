import { findNama, type Nama, nearOf, wordsOf } from "../../src/checks/nama";

const nama = (teks: string, kode = teks): Nama => ({
  jenis: "sasaran",
  tab: "Renstra",
  kode,
  teks,
  kata: wordsOf(teks),
});

/** What is found of these names: the part of the text, the kode and each difference. */
const found = (text: string, ...names: readonly Nama[]) =>
  findNama(text, names).map(({ nama: { kode }, mulai, akhir, selisih }) => [
    text.slice(mulai, akhir),
    kode,
    ...selisih.map(({ jenis, tertulis, nama: n }) => `${jenis}: ${tertulis} / ${n}`),
  ]);

test("words are compared without capitals, marks, joining words and spellings of numbers", () => {
  const words = (text: string) => wordsOf(text).map(({ kata }) => kata);
  expect(words("Nilai SKM, pada Bidang (Publik).")).toEqual(["nilai", "skm", "bidang", "publik"]);
  expect(
    words("yang dan serta atau di ke dari dalam untuk dengan oleh terhadap bagi atas tentang"),
  ).toEqual([]);
  expect(words("yg dg dgn utk dlm pd thd")).toEqual([]);
  expect(words("Prosentase dibidang satu sepuluh sebelas")).toEqual([
    "persentase",
    "bidang",
    "1",
    "10",
    "sebelas",
  ]);
  expect(words("rata-rata desa 2")).toEqual(["rata-rata", "desa", "2"]);
  expect(words("yang di tindaklanjuti di Laporkan di desa")).toEqual([
    "ditindaklanjuti",
    "dilaporkan",
    "desa",
  ]);
  expect(wordsOf("yang di tindaklanjuti, desa")).toEqual([
    { kata: "ditindaklanjuti", mulai: 5, akhir: 21 },
    { kata: "desa", mulai: 23, akhir: 27 },
  ]);
});

test("words are near by affix or by a letter, short words and numbers never are", () => {
  expect(nearOf("meningkatkan", "meningkatnya")).toBe("imbuhan");
  expect(nearOf("survey", "survei")).toBe("ejaan");
  expect(nearOf("kualitas", "kwalitas")).toBe("ejaan");
  expect(nearOf("kualitas", "kwalytas")).toBeUndefined();
  expect(nearOf("perencanaan", "perencananan")).toBe("ejaan");
  expect(nearOf("kependudukan", "kepandudokan")).toBe("ejaan");
  expect(nearOf("kependudukan", "kapandudokan")).toBeUndefined();
  expect(nearOf("desa", "dosa")).toBeUndefined();
  expect(nearOf("lomba", "lumba")).toBe("ejaan");
  expect(nearOf("tahun2021", "tahun2022")).toBeUndefined();
});

test("a name is found to the letter and with one word that differs", () => {
  const mutu = nama("Meningkatnya kualitas pelayanan");
  const own = mutu.kode;
  expect(found("Sasaran meningkatnya Kualitas, pelayanan selesai", mutu)).toEqual([
    ["meningkatnya Kualitas, pelayanan", own],
  ]);
  expect(found("meningkatnya kwalitas pelayanan", mutu)).toEqual([
    ["meningkatnya kwalitas pelayanan", own, "ejaan: kwalitas / kualitas"],
  ]);
  expect(found("peningkatan kualitas pelayanan", mutu)).toEqual([
    ["peningkatan kualitas pelayanan", own, "imbuhan: peningkatan / meningkatnya"],
  ]);
  expect(found("peningkatan kwalitas pelayanan", mutu)).toEqual([]);
  expect(found("meningkatnya kualitas", mutu)).toEqual([]);
  expect(found("meningkatnya kualitas layanan publik", mutu)).toEqual([
    ["meningkatnya kualitas layanan", own, "imbuhan: layanan / pelayanan"],
  ]);
  expect(found("meningkatnya kualitas penduduk", mutu)).toEqual([]);
});

test("one word written as two, and two as one", () => {
  const name = nama("Terwujudnya tatakelola desa mandiri");
  expect(found("terwujudnya tata kelola desa mandiri", name)).toEqual([
    ["terwujudnya tata kelola desa mandiri", name.kode, "spasi: tata kelola / tatakelola"],
  ]);
  expect(found("terwujudnya tatakelola desamandiri", name)).toEqual([
    ["terwujudnya tatakelola desamandiri", name.kode, "spasi: desamandiri / desa mandiri"],
  ]);
});

test("a long name may miss or have one word more, but not at its ends", () => {
  expect(
    found("satuan polisi praja kabupaten", nama("satuan polisi pamong praja kabupaten")),
  ).toEqual([]);
  const long = nama("koordinasi ketertiban keamanan wilayah kecamatan bersama instansi");
  expect(found("koordinasi ketertiban wilayah kecamatan bersama instansi", long)).toEqual([
    ["koordinasi ketertiban wilayah kecamatan bersama instansi", long.kode, "kurang:  / keamanan"],
  ]);
  expect(
    found("koordinasi ketertiban keamanan umum wilayah kecamatan bersama instansi", long),
  ).toEqual([
    [
      "koordinasi ketertiban keamanan umum wilayah kecamatan bersama instansi",
      long.kode,
      "lebih: umum / ",
    ],
  ]);
  expect(found("ketertiban keamanan wilayah kecamatan bersama instansi", long)).toEqual([]);
  expect(found("koordinasi wilayah kecamatan bersama instansi", long)).toEqual([]);
});

test("what is nearly two names is neither, and a longer name may hold a shorter one", () => {
  const [a, b] = [nama("terwujudnya desa mandiri"), nama("terwujudnya desa mandira")];
  expect(found("terwujudnya desa mandirk", a, b)).toEqual([]);
  const twice = [nama("terwujudnya desa mandiri", "1"), nama("terwujudnya desa mandiri", "2")];
  expect(found("terwujudnya desa mandirk", ...twice)).toHaveLength(1);
  const inner = nama("kualitas pelayanan", "dalam");
  const outer = nama("meningkatnya kualitas pelayanan kecamatan", "luar");
  expect(found("meningkatnya kualitas pelayanan kecamatam", inner, outer)).toEqual([
    ["kualitas pelayanan", "dalam"],
    ["meningkatnya kualitas pelayanan kecamatam", "luar", "ejaan: kecamatam / kecamatan"],
  ]);
});

test("a name that is exactly one of the list is not also its neighbour misspelt", () => {
  const [mandiri, mandira] = [nama("terwujudnya desa mandiri"), nama("terwujudnya desa mandira")];
  expect(found("Terwujudnya desa mandira", mandiri, mandira)).toEqual([
    ["Terwujudnya desa mandira", "terwujudnya desa mandira"],
  ]);
  // RKT repeats names, and what stands there to the letter may be the slip itself.
  expect(found("terwujudnya desa mandira", mandiri, { ...mandira, tab: "RKT" })).toHaveLength(2);
});
