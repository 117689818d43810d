/**
 * Every state in which something is missing, under way or wrong, as people see it: its sentence is there, it
 * fits, it can be read, and docs/keadaan.md has its picture and says what to do. With SCREENSHOTS=1 the pictures
 * are taken into docs/gambar/keadaan. Needs `npm run build` and Chromium, without which it is skipped.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startServer } from "../../local/server/server";
import { describeInBrowser, launch } from "../chromium";
import { pngOf } from "../render/png";
import { open, type Scene } from "../sidebar/browser";
import { buildPage } from "../sidebar/build";
import { kinerja, nothing, scaffolded, temuan, temuanCampuran } from "../sidebar/kinerja";
import { lowContrast, overflow } from "../sidebar/look";
import { always } from "../sidebar/stage";
import { SOAK, slice } from "../soak/slice";
import { CODE, PANEL, SCOPES } from "./script";
import { ROOT } from "./serve";
import { visit } from "./visitor";

const PICTURES = join(ROOT, "docs/gambar/keadaan");
const DOC = readFileSync(join(ROOT, "docs/keadaan.md"), "utf8");

jest.setTimeout(60_000);

const server = {
  apiReadKinerja: always(kinerja({ temuan: temuanCampuran })),
  apiScaffold: always({ dibuat: ["IKU"], ditambah: [], dilewati: [], lebih: [] }),
  apiFillExample: always({ tab: ["Identitas"] }),
  apiWriteTemuan: always(null),
  apiGoTo: always(null),
  apiFile: always({ nama: "LKIP 2021", url: "https://docs.google.com/spreadsheets/d/1/edit" }),
  apiReadLaporan: always({ versi: [], keadaan: {} }),
  apiSaveLogo: always(null),
};
const versi = {
  ...{ laporan: "LKIP Kecamatan Ajung 2021", versi: 3, waktu: "31 Januari 2022 pukul 10.15" },
  ...{ catatan: "final", judul: "LKIP Kecamatan Ajung 2021 – v3", sidik: "" },
  ...{ tautan: "https://docs.google.com/document/d/3/edit", id: "3" },
};
const saved = (more: object = {}) => always({ hasil: "baru", versi, tercatat: true, ...more });

interface State {
  readonly page?: "dialog";
  readonly scene?: Omit<Scene, "html"> | undefined;
  readonly act?: (page: Page) => Promise<unknown>;
  /** Sentence by which it is known, on the screen and in the document. */
  readonly says: string;
}

const press = (page: Page, name: string | RegExp) =>
  page.locator("main, footer").getByRole("button", { name, exact: true }).first().click();
const failing = (error: string): State["scene"] => ({
  server: { apiReadKinerja: [{ error }] },
});
const dialog = (state: Omit<State, "page">): State => ({ page: "dialog", ...state });
/** The dialog after its first button was pressed. */
const generated = (scene: State["scene"], says: string, more: Partial<State> = {}): State =>
  dialog({ scene, act: (page) => press(page, "Generate LKIP"), says, ...more });
const logoOf = (name: string, mimeType: string, buffer: Buffer) => (page: Page) =>
  page.getByLabel("Logo", { exact: true }).setInputFiles({ name, mimeType, buffer });
const never = [{ delay: "never" as const }];
const spasi = temuan({
  ...{ tab: "Renstra", sel: "D4", tingkat: "saran", pesan: "Rapikan spasi pada “Uraian”." },
  perbaikan: { label: "Rapikan spasi", ubahan: [] },
});
const butir = (jawaban: string) => ({
  ...{ at: { tab: "Checklist Reviu", row: 4 }, teks: {}, kode: "F1", jawaban },
  ...{ pereviu: "Budi", keterangan: "Bab I kosong." },
});
const answer = (page: Page) =>
  page
    .locator(".butir", { has: page.getByRole("heading", { name: /^F1\b/ }) })
    .getByLabel("Ya", { exact: true })
    .check();

const STATES: Readonly<Record<string, State>> = {
  "belum-ada-lembar": {
    scene: { server: { apiReadKinerja: always(nothing()) } },
    says: "3 lembar belum ada",
  },
  "belum-ada-data": {
    scene: { server: { apiReadKinerja: always(scaffolded()) } },
    says: "Belum ada data.",
  },
  "lembar-dilewati": {
    scene: {
      server: {
        apiReadKinerja: always(scaffolded()),
        apiScaffold: always({ dibuat: ["IKU"], ditambah: [], dilewati: ["Skala"], lebih: [] }),
      },
    },
    act: (page) => press(page, "Siapkan lembar LKIP"),
    says: "Sebagian lembar dilewati.",
  },
  "lembar-berganti-nama": {
    scene: {
      panel: "periksa",
      server: {
        apiGoTo: [
          { error: "Error: Lembar “IKU” tidak ditemukan. Jalankan Siapkan lembar LKIP lagi." },
        ],
      },
    },
    act: (page) => press(page, "Buka F5 di lembar IKU"),
    says: "Sel tidak dapat dibuka. Lembar “IKU” tidak ditemukan.",
  },
  membaca: {
    scene: { server: { apiReadKinerja: never } },
    act: (page) => page.getByRole("button", { name: "Batalkan" }).waitFor(),
    says: "Membaca data…",
  },
  dibatalkan: {
    scene: { server: { apiReadKinerja: never } },
    act: (page) => press(page, "Batalkan"),
    says: "Pembacaan dibatalkan.",
  },
  "tidak-ditunggu": {
    scene: {
      server: { apiReadKinerja: always(nothing()), apiScaffold: never },
    },
    act: async (page) => {
      await press(page, "Siapkan lembar LKIP");
      await press(page, "Jangan tunggu");
    },
    says: "Google tetap menyiapkan lembar.",
  },
  "selesai-di-google": {
    scene: {
      server: {
        apiReadKinerja: always(nothing()),
        apiScaffold: [
          { value: { dibuat: ["IKU"], ditambah: [], dilewati: [], lebih: [] }, delay: 3500 },
        ],
      },
    },
    act: async (page) => {
      await press(page, "Siapkan lembar LKIP");
      await press(page, "Jangan tunggu");
    },
    says: "Google selesai menyiapkan lembar.",
  },
  "tidak-selesai-di-google": {
    scene: {
      server: {
        apiReadKinerja: always(nothing()),
        apiScaffold: [{ error: "Exception: Exceeded maximum execution time", delay: 3500 }],
      },
    },
    act: async (page) => {
      await press(page, "Siapkan lembar LKIP");
      await press(page, "Jangan tunggu");
    },
    says: "Google tidak selesai menyiapkan lembar.",
  },
  luring: {
    act: async (page) => {
      await page.getByText(/^Dibaca pukul/).waitFor();
      await page.context().setOffline(true);
    },
    says: "Sambungan internet terputus.",
  },
  "tidak-tersambung": {
    scene: failing("NetworkError: Connection failure due to HTTP 0"),
    says: "Sambungan internet terputus. Periksa sambungan, lalu coba lagi.",
  },
  "tidak-menjawab": {
    scene: failing("Error: Google Sheets tidak menjawab. Muat ulang halaman, lalu coba lagi."),
    says: "Google Sheets tidak menjawab. Muat ulang halaman, lalu coba lagi.",
  },
  "izin-belum-diberikan": {
    scene: failing("Authorization is required to perform that action."),
    says: "Izin belum diberikan. Buka kembali dari menu LKIP dan setujui izinnya.",
  },
  "akses-ditolak": {
    scene: failing("PERMISSION_DENIED: You do not have permission."),
    says: "Akses ditolak. Bila memakai beberapa akun Google, keluar dari akun lain, lalu coba lagi.",
  },
  "waktu-habis": {
    scene: failing("Exception: Exceeded maximum execution time"),
    says: "Waktu server habis sebelum pekerjaan selesai. Coba lagi.",
  },
  "batas-pemakaian": {
    scene: failing("Service invoked too many times for one day: spreadsheets."),
    says: "Batas pemakaian Google tercapai untuk sementara. Coba lagi beberapa menit lagi.",
  },
  "layanan-terganggu": {
    scene: failing("We're sorry, a server error occurred. Please wait a bit and try again."),
    says: "Layanan Google sedang terganggu. Coba lagi sebentar lagi.",
  },
  "tidak-terduga": {
    scene: failing("TypeError: Cannot read properties of undefined"),
    says: "Terjadi kesalahan yang tidak terduga. Coba lagi sebentar lagi.",
  },
  "masih-bekerja": {
    scene: {
      server: {
        apiReadKinerja: always(nothing()),
        apiScaffold: [
          {
            error:
              "Error: LKIP masih bekerja pada spreadsheet ini, mungkin untuk orang lain. Tunggu sebentar, lalu coba lagi. Tidak ada yang diubah.",
          },
        ],
      },
    },
    act: (page) => press(page, "Siapkan lembar LKIP"),
    says: "LKIP masih bekerja pada spreadsheet ini, mungkin untuk orang lain.",
  },
  "tidak-ada-temuan": {
    scene: { panel: "periksa", server: { apiReadKinerja: always(kinerja()) } },
    says: "Tidak ada temuan.",
  },
  "pemeriksaan-tidak-selesai": {
    scene: { panel: "periksa", broken: "checks" },
    says: "Pemeriksaan tidak selesai.",
  },
  "temuan-belum-tercatat": {
    scene: {
      panel: "periksa",
      server: {
        apiReadKinerja: always(kinerja({ temuan: [temuan()] })),
        apiWriteTemuan: [
          {
            error:
              "Error: Lembar “Pemeriksaan” berisi hal lain. Ganti nama lembar itu, lalu coba lagi.",
          },
        ],
      },
    },
    says: "Temuan belum tercatat di lembar Pemeriksaan.",
  },
  "alasan-kosong": {
    scene: {
      panel: "periksa",
      server: { apiReadKinerja: always(kinerja({ temuan: [temuan()] })) },
    },
    act: async (page) => {
      await press(page, "Terima temuan sel F5 di lembar IKU");
      await press(page, "Simpan alasan");
    },
    says: "Tulis alasannya dahulu.",
  },
  "perbaikan-ditolak": {
    scene: {
      panel: "periksa",
      server: {
        apiReadKinerja: always(kinerja({ temuan: [spasi] })),
        apiRepair: always({
          ...{ nomor: 0, sel: 0 },
          ditolak: [{ tab: "Renstra", sel: "D4", sebab: "berubah" }],
        }),
      },
    },
    act: (page) => press(page, /^Rapikan spasi/),
    says: "Tidak ada yang diperbaiki.",
  },
  "jawaban-belum-tersimpan": {
    scene: { panel: "reviu", server: { apiSaveReviu: [{ error: "NetworkError: HTTP 0" }] } },
    act: answer,
    says: "Jawaban belum tersimpan.",
  },
  "jawaban-berubah": {
    scene: {
      panel: "reviu",
      server: { apiSaveReviu: always({ reviu: [butir("Tidak")], bentrok: ["F1"] }) },
    },
    act: answer,
    says: "Jawaban di lembar sudah berubah.",
  },
  "contoh-ditolak": {
    scene: {
      panel: "contoh",
      server: {
        apiFillExample: [
          {
            error:
              "Error: Contoh hanya diisikan ke lembar yang kosong, sedangkan lembar “IKU” sudah berisi. Buat spreadsheet baru untuk mencoba contoh; tidak ada sel yang diubah.",
          },
        ],
      },
    },
    act: (page) => press(page, "Isi contoh"),
    says: "Contoh tidak diisi.",
  },
  "tahun-belum-diisi": {
    scene: {
      panel: "tahun-baru",
      server: { apiReadKinerja: always(kinerja({ identitas: { teks: {} } })) },
    },
    says: "Tahun laporan belum diisi.",
  },
  "tahun-belum-disiapkan": {
    scene: {
      panel: "tahun-baru",
      server: { apiNewYear: [{ error: "Exception: Exceeded maximum execution time" }] },
    },
    act: async (page) => {
      await page.getByRole("checkbox").check();
      await press(page, "Mulai tahun 2022");
    },
    says: "Tahun 2022 belum selesai disiapkan.",
  },
  "belum-ada-laporan": dialog({
    scene: { server: { apiReadKinerja: always(scaffolded()) } },
    says: "Belum ada data untuk dilaporkan.",
  }),
  "ada-galat": dialog({ says: "2 galat perlu dibetulkan." }),
  "isian-kurang": dialog({
    scene: {
      server: {
        apiReadKinerja: always(
          kinerja({
            kurang: [
              {
                ...{ bagian: "Bab IV", tab: "Isu dan Penutup", sel: "B4" },
                pesan: "Tambahkan langkah perbaikan pada lembar Isu dan Penutup.",
              },
            ],
          }),
        ),
      },
    },
    act: (page) => page.getByText("1 isian laporan belum ada").click(),
    says: "1 isian laporan belum ada",
  }),
  menyimpan: generated(
    { server: { apiReadKinerja: always(kinerja()), apiSaveReport: never } },
    "Dialog boleh ditutup: Google tetap menyimpan",
  ),
  "laporan-tidak-tersusun": generated(
    { broken: "compose", server: { apiReadKinerja: always(kinerja()) } },
    "Laporan tidak dapat disusun.",
  ),
  "halaman-tidak-tertata": generated(
    { broken: "render", server: { apiReadKinerja: always(kinerja()) } },
    "Halaman tidak dapat ditata.",
  ),
  "pratinjau-gagal": dialog({
    scene: { broken: "compose", server: { apiReadKinerja: always(kinerja()) } },
    act: (page) => page.getByText("Pratinjau laporan", { exact: true }).click(),
    says: "Pratinjau tidak dapat disusun.",
  }),
  "drive-penuh": generated(
    {
      server: {
        apiReadKinerja: always(kinerja()),
        apiSaveReport: [{ error: "Drive: The user's Drive storage quota has been exceeded." }],
      },
    },
    "Ruang Google Drive Anda penuh. Kosongkan sebagian, lalu coba lagi.",
  ),
  "dokumen-disunting": dialog({
    scene: {
      server: {
        apiReadKinerja: always(kinerja()),
        apiReadLaporan: always({ versi: [versi], keadaan: { 3: "diubah" } }),
      },
    },
    says: "Versi 3 sudah disunting di Google Docs, jadi tidak ditimpa.",
  }),
  "dokumen-hilang": dialog({
    scene: {
      server: {
        apiReadKinerja: always(kinerja()),
        apiReadLaporan: always({ versi: [versi], keadaan: { 3: "utuh" } }),
        apiSaveReport: always({ hasil: "hilang" }),
      },
    },
    act: async (page) => {
      await page.getByRole("radio", { name: /^Perbarui/ }).check();
      await press(page, "Generate LKIP");
    },
    says: "Dokumen yang sama tidak diperbarui.",
  }),
  "belum-tercatat": generated(
    { server: { apiReadKinerja: always(kinerja()), apiSaveReport: saved({ tercatat: false }) } },
    "belum tercatat di lembar Versi Laporan.",
  ),
  "logo-bukan-gambar": dialog({
    scene: { server: { apiReadKinerja: always(kinerja()) } },
    act: logoOf("logo.svg", "image/svg+xml", Buffer.from("<svg/>")),
    says: "Logo harus berupa gambar PNG atau JPEG. Simpan logo sebagai PNG, lalu pilih lagi.",
  }),
  "logo-terlalu-besar": dialog({
    scene: { server: { apiReadKinerja: always(kinerja()) } },
    act: logoOf("logo.png", "image/png", Buffer.alloc(10_000_001)),
    says: "Berkas logo lebih besar daripada 10 MB. Pilih berkas yang lebih kecil.",
  }),
  "logo-tidak-tersimpan": dialog({
    scene: {
      server: { apiReadKinerja: always(kinerja()), apiSaveLogo: [{ error: "NetworkError" }] },
    },
    act: logoOf("logo.png", "image/png", Buffer.from(pngOf(4, 4), "base64")),
    says: "Logo tidak tersimpan.",
  }),
};

/** States of the local page, in the order in which they come about. */
const LOCAL = {
  "berkas-ditolak": "Buku kerja tidak dibuka",
  "ganti-buku-kerja": "Ganti buku kerja?",
  "skrip-gagal": "Skrip gagal",
  "host-terputus": "Sambungan ke host lokal terputus. Jalankan lagi npm start.",
} as const;

const shoot = async (page: Page, name: string) => {
  if (process.env.SCREENSHOTS !== "1") return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

/** All where pictures are taken or everything is; a slice in a test run. */
const all = Object.entries(STATES);
const tried = SOAK || process.env.SCREENSHOTS === "1" ? all : slice(all, 12);

describeInBrowser("a state", () => {
  let browser: Browser;
  let pages: Record<"sidebar" | "dialog", string>;

  beforeAll(async () => {
    const [sidebar, dialog] = await Promise.all([buildPage("sidebar"), buildPage("dialog")]);
    pages = { sidebar, dialog };
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test.each(tried)("%s", async (name, state) => {
    const which = state.page ?? "sidebar";
    const page = await open(browser, {
      html: pages[which],
      zoom: 2,
      ...(which === "sidebar" ? { width: 300, height: 460 } : { width: 640, height: 560 }),
      ...state.scene,
      server: { ...server, ...state.scene?.server },
    });
    page.setDefaultTimeout(15_000);
    await state.act?.(page);
    const sentence = page
      .locator("main, footer")
      .getByText(new RegExp(state.says.replace(/[.?]/g, "\\$&")))
      .filter({ visible: true })
      .first();
    await sentence.waitFor();
    await sentence.scrollIntoViewIfNeeded();
    expect(await overflow(page)).toBe(0);
    expect(await lowContrast(page)).toEqual([]);
    expect(await page.locator("main").innerText()).not.toMatch(/Error|Exception|undefined|null/);
    await shoot(page, name);
    await page.close();
  });

  test("of the local page", async () => {
    const options = { root: ROOT, code: CODE, html: { panel: PANEL }, scopes: SCOPES };
    const local = await startServer({ ...options, port: 0, example: ["isi"] });
    const { page, type, choose } = await visit(browser, local.url, { width: 900, height: 480 });
    const choosing = (name: string, buffer: Buffer) =>
      page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
    const sees = async (name: keyof typeof LOCAL) => {
      await page.getByText(LOCAL[name]).first().waitFor();
      await shoot(page, name);
    };
    await choosing("surat.xlsx", Buffer.from("Ini surat, bukan buku kerja."));
    await sees("berkas-ditolak");
    await page.getByRole("button", { name: "Tutup pesan" }).click();
    await type("Sheet1", "B2", "41");
    await page.getByRole("button", { name: "Baru", exact: true }).click();
    await sees("ganti-buku-kerja");
    await page.getByRole("button", { name: "Batal" }).click();
    await choose("Uji", "Gagal");
    await sees("skrip-gagal");
    await page.getByRole("button", { name: "Tutup pesan" }).click();
    await local.close();
    await sees("host-terputus");
    await page.close();
  });
});

test("docs/keadaan.md has a line for every state, and no picture is left over", () => {
  const all = {
    ...Object.fromEntries(Object.entries(STATES).map(([k, s]) => [k, s.says])),
    ...LOCAL,
  };
  const lines = DOC.split("\n");
  for (const [name, says] of Object.entries(all)) {
    const line = lines.find((one) => one.includes(`gambar/keadaan/${name}.png`)) ?? name;
    expect(line).toContain(says);
    // Picture, what it says, what it means, what to do.
    expect(line.split("|").filter((cell) => cell.trim() !== "")).toHaveLength(4);
  }
  expect(readdirSync(PICTURES).sort()).toEqual(
    Object.keys(all)
      .map((name) => `${name}.png`)
      .sort(),
  );
});
