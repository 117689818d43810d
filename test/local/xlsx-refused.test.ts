import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { FileError, openXlsx, saveXlsx, writeWhole } from "../../local/xlsx/files";
import { readXlsx } from "../../local/xlsx/read";
import { writeXlsx } from "../../local/xlsx/write";
import { buku, cell, foreign, full } from "./xlsx-book";

describe("a file that cannot be used", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const sentence = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(FileError);
    return (error as FileError).message;
  };
  const opened = async (name: string, bytes: Uint8Array | string): Promise<string> => {
    await fs.writeFile(at(name), bytes);
    const message = await sentence(openXlsx(at(name)));
    expect(message).toContain(`“${name}”`);
    return message;
  };
  const ole = (text: string): Buffer =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(600),
      Buffer.from(text, "utf16le"),
    ]);
  beforeAll(async () => {
    folder = await fs.mkdtemp(join(tmpdir(), "lkip-file-"));
  });
  afterAll(() => fs.rm(folder, { recursive: true, force: true }));
  afterEach(() => jest.restoreAllMocks());

  test("is missing", async () => {
    expect(await sentence(openXlsx(at("tiada.xlsx")))).toContain("“tiada.xlsx” tidak ditemukan");
  });

  test("is a folder", async () => {
    expect(await sentence(openXlsx(folder))).toContain("adalah folder");
  });

  test("may not be read", async () => {
    jest
      .spyOn(fs, "readFile")
      .mockRejectedValue(Object.assign(new Error("no"), { code: "EACCES" }));
    expect(await sentence(openXlsx(at("a.xlsx")))).toContain("tidak boleh dibaca");
  });

  test.each<[string, string, Uint8Array | string, string]>([
    ["empty", "kosong.xlsx", "", "kosong"],
    ["an old .xls", "lama.xlsx", ole("Workbook"), "Excel lama (.xls)"],
    ["under a password", "rahasia.xlsx", ole("EncryptedPackage"), "berkata sandi"],
    ["a table of text", "data.xlsx", "a;b;c\n1;2;3\n", "bukan berkas .xlsx"],
    ["a web page", "laman.xlsx", "\ufeff<html><table>", "halaman web"],
    [
      "an .ods",
      "buka.xlsx",
      zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }),
      ".ods",
    ],
    ["an .xlsb", "biner.xlsx", zipSync({ "xl/workbook.bin": strToU8("x") }), ".xlsb"],
    [
      "another archive",
      "arsip.xlsx",
      zipSync({ "a.txt": strToU8("x") }),
      "tidak berisi buku kerja",
    ],
    [
      "without sheets",
      "hampa.xlsx",
      zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }),
      "rusak",
    ],
    ["cut inside its XML", "xml.xlsx", foreign("", { "xl/styles.xml": "<styleSheet><a" }), "rusak"],
  ])("is %s", async (_, name, bytes, says) => {
    expect(await opened(name, bytes)).toContain(says);
  });

  test("is cut short, wherever the cut is", async () => {
    const bytes = await writeXlsx(full);
    for (const share of [0.01, 0.5, 0.99]) {
      const message = await opened("potong.xlsx", bytes.slice(0, Math.ceil(bytes.length * share)));
      expect(message).toContain("rusak atau tidak lengkap");
    }
  });

  test("has flipped bytes: it is read or called damaged, nothing else", async () => {
    const bytes = await writeXlsx(full);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (place, mask) => {
          const broken = bytes.slice();
          broken[place]! ^= mask;
          await readXlsx(broken, "x").catch((error: unknown) =>
            expect(error).toBeInstanceOf(FileError),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  /** Changes the expanded size that the last entry of an archive declares in its directory. */
  const declared = (archive: Uint8Array, size: number): Uint8Array => {
    const lying = Buffer.from(archive);
    lying.writeUInt32LE(size, lying.lastIndexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
    return lying;
  };

  test("declares more than 200 MB: it is not unpacked", async () => {
    const bomb = zipSync({ "xl/workbook.xml": strToU8("<a/>"), "xl/media/a": new Uint8Array(9) });
    expect(await opened("bom.xlsx", declared(bomb, 210e6))).toContain("lebih dari 200 MB");
  });

  test("declares less than it expands to: no more is unpacked than it declares", async () => {
    const bomb = zipSync({ "xl/workbook.xml": strToU8(" ".repeat(30e6)) }, { level: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await opened("bohong.xlsx", declared(bomb, 1000))).toContain("rusak");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10e6);
  });

  test("has more than 100 tabs", async () => {
    const sheets = Array.from(
      { length: 102 },
      (_, at) => `<sheet name="L${at}" r:id="rId1"/>`,
    ).join("");
    const book = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`;
    expect(await opened("lembar.xlsx", foreign("", { "xl/workbook.xml": book }))).toContain(
      "100 lembar",
    );
  });

  test("has more cells than the limit", async () => {
    const book = foreign(`<row>${"<c/>".repeat(100)}</row>`.repeat(11));
    expect(await sentence(readXlsx(book, "sel", "sel.xlsx", 1000))).toContain("1.000 sel");
  });

  test("lies in a folder that does not exist", async () => {
    expect(await sentence(saveXlsx(at("tiada/a.xlsx"), full))).toContain("tidak ada");
  });

  test.each(["~$a.xlsx", ".~lock.a.xlsx#"])(
    "is open elsewhere (%s): reading goes on, saving does not",
    async (lock) => {
      await saveXlsx(at("a.xlsx"), buku([cell(1)]));
      await fs.writeFile(at(lock), "");
      expect(await sentence(saveXlsx(at("a.xlsx"), full))).toContain("sedang dibuka di");
      expect((await openXlsx(at("a.xlsx"))).sheets[0]!.cells).toEqual([cell(1)]);
      await fs.rm(at(lock));
    },
  );

  test("is a report (.docx): it is written whole, and no sentence speaks of .xlsx", async () => {
    const write = (name: string): Promise<void> => writeWhole(at(name), Buffer.from("laporan"));
    await write("laporan.docx");
    expect(await fs.readFile(at("laporan.docx"), "utf8")).toBe("laporan");
    await fs.mkdir(at("folder.docx"));
    await write("laporan 2.docx");
    await fs.writeFile(at("~$poran 2.docx"), "");
    const sentences = [
      await sentence(write("laporan 2.docx")),
      await sentence(write("tiada/laporan.docx")),
      await sentence(write("folder.docx")),
    ];
    expect(sentences).toEqual([
      expect.stringContaining("sedang dibuka di Word"),
      expect.stringContaining("tidak ada"),
      expect.stringContaining("adalah folder"),
    ]);
    expect(sentences.join()).not.toContain(".xlsx");
  });

  test.each([
    ["the name of a device", "CON.docx", "milik perangkat"],
    ["the name of a device and two endings", "lpt1.2021.docx", "milik perangkat"],
    ["a name that is too long", `${"a".repeat(251)}.docx`, "terlalu panjang"],
    ["a name with a NUL", "laporan\0.docx", "tidak dapat disimpan"],
  ])("has %s", async (_, name, says) => {
    const before = await fs.readdir(folder);
    expect(await sentence(writeWhole(at(name), Buffer.from("laporan")))).toContain(says);
    expect(await fs.readdir(folder)).toEqual(before);
  });

  test("has a name as long as any may be, or one that only begins like a device's", async () => {
    for (const name of [`${"a".repeat(250)}.docx`, "Con Air.docx", "console.docx", "lpt.docx"]) {
      await writeWhole(at(name), Buffer.from("laporan"));
      expect(await fs.readFile(at(name), "utf8")).toBe("laporan");
    }
  });

  test("is marked read-only", async () => {
    await saveXlsx(at("baca.xlsx"), buku([cell(1)]));
    await fs.chmod(at("baca.xlsx"), 0o444);
    expect(await sentence(saveXlsx(at("baca.xlsx"), full))).toContain("hanya boleh dibaca");
  });

  test.each(["EBUSY", "EPERM", "EACCES", "ENOSPC"])(
    "stays as it was when saving fails (%s)",
    async (code) => {
      await saveXlsx(at("utuh.xlsx"), buku([cell("lama")]));
      jest.spyOn(fs, "rename").mockRejectedValue(Object.assign(new Error("no"), { code }));
      expect(await sentence(saveXlsx(at("utuh.xlsx"), full))).toContain("tidak dapat disimpan");
      jest.restoreAllMocks();
      expect((await openXlsx(at("utuh.xlsx"))).sheets[0]!.cells).toEqual([cell("lama")]);
      expect((await fs.readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    },
  );
});
