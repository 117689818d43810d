import { mkdirSync } from "node:fs";
import type { Perbaikan, Temuan } from "../../src/checks/contract";
import { describeInBrowser } from "../chromium";
import { kinerja, temuan, temuanCampuran } from "./kinerja";
import { lowContrast, overflow } from "./look";
import { always, stage } from "./stage";

const spasi = (sel: string): Temuan =>
  temuan({
    ...{ pemeriksaan: "spasi-berlebih", tingkat: "saran", tab: "Renstra", sel },
    pesan: "Rapikan spasi pada “Uraian”.",
    perbaikan: {
      label: "Rapikan spasi",
      ubahan: [{ tab: "Renstra", sel, dari: "a  b", ke: { teks: "a b" } }],
    },
  });
const terhalang = temuan({
  ...{ pemeriksaan: "tumpahan-terhalang", tab: "Anggaran", sel: "I6" },
  pesan: "Hapus isi sel I6 (“84”): sel itu menghalangi rumus kolom “Capaian (%)”.",
  perbaikan: {
    label: "Kosongkan I6 yang menghalangi rumus",
    ubahan: [{ tab: "Anggaran", sel: "I6", dari: "84", ke: null }],
  },
});
const WAKTU = "31 Januari 2022 pukul 10.15";
const penerimaan = (one: Temuan, alasan: string) => ({
  ...{ at: { tab: "Temuan Diterima", row: 4 }, teks: {}, waktu: WAKTU, alasan },
  ...{ pemeriksaan: one.pemeriksaan, lembar: one.tab, kunci: one.kunci, kolom: one.kolom },
  pesan: one.pesan,
});
const riwayat = (nomor: number, sel: string, urungan?: string) => ({
  ...{ at: { tab: "Riwayat Perbaikan", row: 3 + nomor }, teks: {}, waktu: WAKTU },
  ...{ nomor: String(nomor), lembar: "Anggaran", sel, keterangan: "Rapikan spasi", urungan },
});
/** `SHOTS=folder npx jest test/sidebar/temuan` keeps what the states look like. */
const SHOTS = process.env.SHOTS;

const all = [...temuanCampuran, terhalang, spasi("D4"), spasi("D5"), spasi("D6")];
const rest = temuanCampuran;
const server = {
  apiReadKinerja: [
    { value: kinerja({ temuan: all }) },
    { value: kinerja({ temuan: rest, riwayat: [riwayat(1, "I6")] }) },
  ],
  apiWriteTemuan: always(null),
  apiAccept: always([penerimaan(temuan(), "Target ditetapkan tahun depan.")]),
  apiRepair: always({ nomor: 1, sel: 1, ditolak: [] }),
  apiUndoRepair: always({ nomor: 2, sel: 1, ditolak: [] }),
};

jest.setTimeout(60_000);

describeInBrowser("a finding", () => {
  const { show, page, button, see, callsTo, focused } = stage(server);
  const periksa = (change: Parameters<typeof show>[0] = {}) =>
    show({ panel: "periksa", ...change });
  const shot = async (name: string) => {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await page().screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  };
  const ACCEPT = "Terima temuan sel F5 di lembar IKU";

  test("is accepted with a reason, leaves the counts and stands under Diterima", async () => {
    await periksa();
    await button(ACCEPT).click();
    expect(await button(ACCEPT).getAttribute("aria-expanded")).toBe("true");
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await shot("terima-formulir");
    await page()
      .getByLabel("Alasan temuan ini diterima")
      .fill("  Target  ditetapkan\ntahun depan. ");
    await button("Simpan alasan").click();
    await see("Temuan diterima.");
    const [[sent, alasan] = []] = await callsTo("apiAccept");
    expect(sent).toMatchObject({ pemeriksaan: "target-kosong", sel: "F5", kunci: "S2.1" });
    expect(alasan).toBe("Target ditetapkan tahun depan.");
    expect(await focused()).toContain("Temuan diterima.");
    await see("2 Galat");
    await button("1 Diterima").click();
    await see("Target ditetapkan tahun depan.");
    expect(await page().locator(".temuan").count()).toBe(1);
    await shot("terima-daftar");
    // Recorded with the finding accepted, without reading the workbook anew.
    const written = (await callsTo("apiWriteTemuan")).at(-1)?.[0] as Temuan[];
    expect(written.filter(({ diterima }) => diterima)).toHaveLength(1);
    expect(written).toHaveLength(all.length);
    expect(await callsTo("apiReadKinerja")).toHaveLength(1);
  });

  test("is not accepted without a reason, or with a chapter for one", async () => {
    await periksa();
    await button(ACCEPT).click();
    await button("Simpan alasan").click();
    await see("Tulis alasannya dahulu.");
    const field = page().getByLabel("Alasan temuan ini diterima");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await shot("terima-kosong");
    await field.fill("x".repeat(501));
    await button("Simpan alasan").click();
    await see("Persingkat alasannya: 501 huruf, paling banyak 500.");
    expect(await callsTo("apiAccept")).toEqual([]);
    await page().keyboard.press("Escape");
    expect(await field.count()).toBe(0);
    expect(await focused()).toBe("Terima");
  });

  test("keeps the reason that was typed when it could not be written down", async () => {
    const refusal =
      "Lembar “Temuan Diterima” berisi hal lain. Ganti nama lembar itu, lalu coba lagi.";
    await periksa({
      server: { apiAccept: [{ error: `Error: ${refusal}` }, ...server.apiAccept] },
    });
    await button(ACCEPT).click();
    await page().getByLabel("Alasan temuan ini diterima").fill("Sudah benar.");
    await button("Simpan alasan").click();
    await see(refusal);
    await shot("terima-gagal");
    expect(await page().getByLabel("Alasan temuan ini diterima").inputValue()).toBe("Sudah benar.");
    await button("Coba lagi").click();
    await see("Temuan diterima.");
  });

  test("that was accepted before is offered with its old reason", async () => {
    const pernahDiterima = { alasan: "Menunggu DPA.", waktu: WAKTU, pesan: "Isi target." };
    await periksa({
      server: { apiReadKinerja: always(kinerja({ temuan: [temuan({ pernahDiterima })] })) },
    });
    await see(/Pernah diterima/);
    await button(ACCEPT).click();
    expect(await page().getByLabel("Alasan temuan ini diterima").inputValue()).toBe(
      "Menunggu DPA.",
    );
    await shot("terima-pernah");
  });

  test("that is accepted opens again with a click", async () => {
    const diterima = { alasan: "Benar.", waktu: WAKTU, pesan: "Isi target indikator S2.1." };
    await periksa({
      server: {
        apiReadKinerja: always(kinerja({ temuan: [temuan({ diterima })] })),
        apiAccept: always([]),
      },
    });
    await see("Tidak ada temuan lain.");
    await button("1 Diterima").click();
    await button("Batalkan penerimaan temuan sel F5 di lembar IKU").click();
    await see("Penerimaan dibatalkan.");
    expect((await callsTo("apiAccept"))[0]?.[1]).toBe("");
    await see("Tidak ada temuan yang diterima.");
    await button("1 Semua").click();
    expect(await page().locator(".temuan").count()).toBe(1);
  });

  test("is mended with a click, checked again, and can be undone at once", async () => {
    await periksa({
      server: {
        apiReadKinerja: [...server.apiReadKinerja, { value: kinerja({ temuan: all }) }],
      },
    });
    await button("Kosongkan I6 yang menghalangi rumus: sel I6 di lembar Anggaran").click();
    await see("1 sel diperbaiki.");
    const [[asked] = []] = await callsTo("apiRepair");
    // Canned findings come through the server's answer, which drops nulls.
    expect(asked).toMatchObject([{ ubahan: [{ tab: "Anggaran", sel: "I6", dari: "84" }] }]);
    expect(await callsTo("apiReadKinerja")).toHaveLength(2);
    expect(await page().locator(".temuan").count()).toBe(rest.length);
    expect(await focused()).toContain("1 sel diperbaiki.");
    expect(await page().getByRole("status").first().innerText()).toContain("1 sel diperbaiki.");
    await shot("perbaiki-selesai");
    await button("Urungkan perbaikan: 1 sel diperbaiki.").click();
    await see("1 sel dikembalikan.");
    expect((await callsTo("apiUndoRepair"))[0]?.[0]).toBe(1);
    expect(await page().locator(".temuan").count()).toBe(all.length);
  });

  test("of which there are several is mended with all of them", async () => {
    await periksa();
    await see("Perbaiki semua (3)");
    await shot("perbaiki-semua");
    await button(/^Perbaiki semua \(3\)/).click();
    await see("1 sel diperbaiki.");
    const [[asked] = []] = (await callsTo("apiRepair")) as [Perbaikan[]][];
    expect(asked?.map(({ ubahan }) => ubahan[0]?.sel)).toEqual(["D4", "D5", "D6"]);
  });

  test("whose cell has changed is left, and the cell is named", async () => {
    const ditolak = [
      { tab: "Anggaran", sel: "I6", sebab: "berubah" },
      { tab: "Renstra", sel: "D4", sebab: "berformat" },
      { tab: "Anggaran", sel: "I3", sebab: "tanpa-rujukan" },
    ];
    await periksa({ server: { apiRepair: always({ nomor: 0, sel: 0, ditolak }) } });
    await button(/^Kosongkan I6/).click();
    await see("Tidak ada yang diperbaiki.");
    await see("Sel I6 pada lembar Anggaran sudah diubah orang, jadi dibiarkan.");
    await see(/Sel D4 pada lembar Renstra berisi tanggal, tautan/);
    await see(/Sel I3 pada lembar Anggaran memerlukan kolom yang tidak ada/);
    await shot("perbaiki-ditolak");
  });

  test("mended on another day can be undone, but not twice", async () => {
    const past = kinerja({
      temuan: rest,
      riwayat: [
        ...[riwayat(1, "I6"), riwayat(1, "I7"), riwayat(2, "B4"), riwayat(3, "B5")],
        { ...riwayat(4, "B4"), urungan: "2" },
      ],
    });
    await periksa({ server: { apiReadKinerja: always(past) } });
    await page().getByText("Riwayat perbaikan (2)").click();
    await shot("riwayat");
    expect(await button(/^Urungkan/).allInnerTexts()).toHaveLength(2);
    await button("Urungkan: Rapikan spasi, 2 sel").click();
    await see("1 sel dikembalikan.");
    expect((await callsTo("apiUndoRepair"))[0]?.[0]).toBe(1);
  });

  test("with long texts and an open form fits 300 px and keeps 4.5:1, light and dark", async () => {
    const long = "Pertanggungjawabankeuangandaerahkabupatendankota".repeat(3);
    const diterima = { alasan: long, waktu: WAKTU, pesan: long };
    const perbaikan = { label: long, ubahan: [] };
    const wide = kinerja({
      temuan: [
        temuan({ pesan: long, perbaikan, pernahDiterima: diterima }),
        temuan({ pesan: long, perbaikan, sel: "F6" }),
        temuan({ pesan: long, diterima }),
      ],
      riwayat: [{ ...riwayat(1, "I6"), keterangan: long }],
    });
    for (const dark of [false, true]) {
      if (dark) await page().close();
      await periksa({ dark, server: { apiReadKinerja: always(wide) } });
      await button(ACCEPT).first().click();
      await page()
        .getByText(/^Riwayat perbaikan/)
        .click();
      for (const fold of ["Semua", "Diterima"]) {
        await page()
          .getByRole("button", { name: new RegExp(`^\\d+ ${fold}$`) })
          .click();
        expect(await overflow(page())).toBe(0);
        expect(await lowContrast(page())).toEqual([]);
      }
      await shot(dark ? "panjang-gelap" : "panjang");
      await page().addStyleTag({ content: "html { font-size: 26px !important }" });
      expect(await overflow(page())).toBe(0);
    }
  });
});
