import {
  findNama,
  type Kata,
  type Nama,
  namaIndukOf,
  namaLainOf,
  nearOf,
  wordsOf,
} from "../../src/checks/nama";
import { kinerjaWith } from "./workbook";

const nama = (teks: string, kode = teks): Nama => ({
  jenis: "sasaran",
  tab: "Renstra",
  kode,
  teks,
  kata: wordsOf(teks) as [Kata, Kata],
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
  expect(words("bidan di kantor lama")).toEqual(["bidan", "kantor", "lama"]);
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
  expect(nearOf("desa", "desanya")).toBeUndefined();
  expect(nearOf("lomba", "lumba")).toBe("ejaan");
  expect(nearOf("penyuluhan", "panyulahan")).toBe("ejaan");
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

test("a word in front of its first word or behind its last belongs to no name", () => {
  const long = nama("koordinasi ketertiban keamanan wilayah kecamatan bersama instansi");
  expect(
    found("koor koordinasi ketertiban keamanan wilayah kecamatan bersama instansy", long),
  ).toEqual([
    [
      "koordinasi ketertiban keamanan wilayah kecamatan bersama instansy",
      long.kode,
      "ejaan: instansy / instansi",
    ],
  ]);
  expect(found("koordinasi ketertiban keamanan wilayah kecamatan bersama camat", long)).toEqual([]);
  expect(
    found("koordinasi ketertiban keamanan wilayah kecamatan bersama antar instansi", long),
  ).toEqual([]);
  expect(
    found("koordinasy koordinasi ketertiban keamanan wilayah kecamatan bersama instansi", long),
  ).toEqual([["koordinasi ketertiban keamanan wilayah kecamatan bersama instansi", long.kode]]);
  expect(
    found(
      "koordinasi ketertiban umum dan khusus keamanan wilayah kecamatan bersama instansi",
      long,
    ),
  ).toEqual([]);
});

test("the longer a name, the more of its words may differ", () => {
  const differing = (text: string, teks: string) => found(text, nama(teks))[0]?.length;
  const six = "koordinasi ketertiban keamanan wilayah kecamatan bersama";
  expect(differing("koordinasi ketertibam keamanam wilayah kecamatan bersama", six)).toBe(4);
  expect(
    differing("koordinasi ketertibam keamanam wilayab kecamatan bersama", six),
  ).toBeUndefined();
  expect(differing("koordinasi keamanan wilayah kecamatan bersama", six)).toBe(3);
  const nine = `${six} instansi vertikal daerah`;
  const wrong = "koordinasi ketertibam keamanam wilayab kecamatan bersama instansi vertikal daerah";
  expect(differing(wrong, nine)).toBeUndefined();
  expect(differing(`${wrong} terkait`, `${nine} terkait`)).toBe(5);
});

test("the first word of a name is found written as two, and its first two as one", () => {
  const one = nama("tatakelola desa mandiri");
  expect(found("tata kelola desa mandiri", one)).toEqual([
    ["tata kelola desa mandiri", one.kode, "spasi: tata kelola / tatakelola"],
  ]);
  const two = nama("tata kelola desa mandiri");
  expect(found("tatakelola desa mandiri", two)).toEqual([
    ["tatakelola desa mandiri", two.kode, "spasi: tatakelola / tata kelola"],
  ]);
});

test("what overlaps a name of the list is not also another misspelt, what stands apart is", () => {
  const desa = nama("desa mandiri sejahtera");
  const rakyat = nama("sejahtera bersama rakyat");
  const rukun = nama("kerukunan warga desa");
  expect(found("desa mandiri sejahtera bersama rakyet", desa, rakyat)).toEqual([
    ["desa mandiri sejahtera", desa.kode],
  ]);
  expect(found("kerukunan warge desa mandiri sejahtera", desa, rukun)).toEqual([
    ["desa mandiri sejahtera", desa.kode],
  ]);
  expect(
    found(
      "desa mandiri sejahtera, kerukunan warge desa, sejahtere bersama rakyat",
      desa,
      rukun,
      rakyat,
    ),
  ).toEqual([
    ["desa mandiri sejahtera", desa.kode],
    ["kerukunan warge desa", rukun.kode, "ejaan: warge / warga"],
    ["sejahtere bersama rakyat", rakyat.kode, "ejaan: sejahtere / sejahtera"],
  ]);
  expect(
    found("kerukunan warge desa mandiri sejahtera", { ...desa, tab: "RKT" }, rukun),
  ).toHaveLength(1);
  expect(found("kerukunan warge desa mandirk sejahtera", desa, rukun)).toEqual([]);
  const panjang = nama("sejahtera bersama rakyat kecamatan");
  expect(found("desa mandirk sejahtera bersama rakyet kecamatan", desa, panjang)).toEqual([]);
  const lengkap = nama("pembinaan umat beragama rukun desa");
  expect(found("pembinaan umat beragame rukun desa mandirk sejahtera", lengkap, desa)).toEqual([]);
});

test("a misspelling that a shorter name begins with is the longer name's", () => {
  const outer = nama("meningkatnya kualitas pelayanan kecamatan");
  expect(
    found("meningkatnya kwalitas pelayanan kecamatan", nama("meningkatnya kualitas"), outer),
  ).toEqual([
    ["meningkatnya kwalitas pelayanan kecamatan", outer.kode, "ejaan: kwalitas / kualitas"],
  ]);
});

test("the lists hold names of two words at least, without their tingkat or measure", () => {
  const kinerja = kinerjaWith([
    {
      tab: "Renstra",
      rows: [
        { Kode: "T1", Jenis: "tujuan", Uraian: "Terwujudnya tata kelola" },
        { Kode: "S1", Jenis: "Sasaran", Uraian: "Meningkatnya pelayanan" },
        { Kode: "S2", Jenis: "sasaran" },
        { Kode: "S3", Uraian: "Tanpa jenis" },
      ],
    },
    {
      tab: "IKU",
      rows: [
        { Kode: "S1.1", Indikator: "Persentase jumlah surat selesai" },
        { Kode: "S1.2", Indikator: "Kerangka kerja" },
        { Kode: "S1.3", Indikator: "Tingkatan mutu" },
        { Kode: "S1.4", Indikator: "Nilai SAKIP" },
      ],
    },
    {
      tab: "RKT",
      rows: [{ Kode: "I.1", Uraian: "Kegiatan Rapat", Indikator: "Jumlah rapat desa" }],
    },
    {
      tab: "Anggaran",
      rows: [
        { Kode: "I", "Program / Kegiatan": "Program Pelayanan Umum", Tingkat: "program" },
        { Kode: "I.1", "Program / Kegiatan": "Sub kegiatan antarprogram kerja" },
        { Kode: "I.2", "Program / Kegiatan": "Programatik desa", Tingkat: "kegiatan" },
      ],
    },
  ]);
  const list = (names: readonly Nama[]) =>
    names.map(
      ({ jenis, tab, kode, kata }) =>
        `${tab} ${jenis} ${kode}: ${kata.map((k) => k.kata).join(" ")}`,
    );
  expect(list(namaIndukOf(kinerja))).toEqual([
    "Renstra sasaran S1: meningkatnya pelayanan",
    "IKU indikator S1.1: surat selesai",
    "IKU indikator S1.2: kerangka kerja",
    "IKU indikator S1.3: tingkatan mutu",
    "Anggaran program I: pelayanan umum",
    "Anggaran kegiatan I.1: antarprogram kerja",
    "Anggaran kegiatan I.2: programatik desa",
  ]);
  expect(list(namaLainOf(kinerja))).toEqual([
    "Renstra sasaran T1: terwujudnya tata kelola",
    "Renstra sasaran S1: meningkatnya pelayanan",
    "Renstra sasaran S3: tanpa jenis",
    "RKT indikator I.1: rapat desa",
  ]);
});
