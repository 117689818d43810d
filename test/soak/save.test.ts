import type { Buku } from "../../local/contract";
import { LocalDrive } from "../../local/drive";
import type { FaultKind } from "../../local/gas/faults";
import type { LocalHost } from "../../local/host";
import type { Simpanan } from "../../src/api";
import { versiLaporan } from "../../src/sheets/versi-laporan";
import { call, openProduct } from "../product/product";
import { SEED, SOAK, slice } from "./slice";
import { quiet } from "./tape";

jest.setTimeout(SOAK ? 7_200_000 : 120_000);

const TAB = versiLaporan.tab;
const KINDS: readonly FaultKind[] = ["before", "after", "quota", "stop"];

const order = (isi: string, kunci: string, more: Partial<Simpanan> = {}): Simpanan => ({
  laporan: "LKIP Kecamatan Ajung 2021",
  catatan: "final",
  waktu: "31 Januari 2022 10.15",
  sidik: isi.repeat(8),
  kunci,
  docx: Buffer.from(`PK ${isi}`).toString("base64"),
  ...more,
});

/** A workbook and what its Drive holds. */
interface World {
  readonly host: LocalHost;
  readonly drive: LocalDrive;
}
interface Start {
  readonly buku: Buku;
  readonly drive: LocalDrive;
}

function open({ buku, drive: from }: Start): World {
  const drive = new LocalDrive();
  drive.files.push(...structuredClone(from.files));
  return { host: openProduct({ rows: 20, drive, buku: structuredClone(buku) }, quiet), drive };
}

const save = ({ host }: World, simpanan: Simpanan) => call(host, "apiSaveReport", simpanan);

/** One tab of the person's own, and as many versions as asked, with the tab as a person may arrange it. */
function start(versions: number): Start {
  const drive = new LocalDrive();
  const host = openProduct({ rows: 20, drive });
  host.type("Sheet1", "A1", "Catatan rapat");
  const world = { host, drive };
  for (let i = 1; i <= versions; i++) save(world, order(`v${i}`, `kunci-v${i}`));
  if (versions > 0) {
    // A column of theirs between ours: a line is then written in two calls.
    host.insertColumns(TAB, 7, 1);
    host.type(TAB, "G3", "Dikirim");
    host.type(TAB, "G4", "ke Bagian Organisasi");
  }
  return { buku: host.save(), drive };
}

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

interface Scenario {
  readonly name: string;
  readonly versions: number;
  /** What is asked for, and what is added to it. */
  readonly perbarui?: string;
}
const SCENARIOS: readonly Scenario[] = [
  { name: "the first version", versions: 0 },
  { name: "one more version", versions: 2 },
  { name: "the last version, written again", versions: 2, perbarui: "lokal-2" },
];

/** What a person does next, and how many Docs there are then more than before. */
interface Next {
  readonly name: string;
  order(one: Simpanan): Simpanan;
  docs(left: Left): number;
}
/** What the interruption left: Docs made, and whether the list names them. */
interface Left {
  readonly made: number;
  readonly isListed: boolean;
}
const NEXT: readonly Next[] = [
  { name: "asks again", order: (one) => one, docs: () => 1 },
  {
    name: "makes the same report again",
    order: (one) => ({ ...one, kunci: "lagi" }),
    // A second one only where the first is listed: there the person sees it, and asks all the same.
    docs: ({ isListed }) => (isListed ? 2 : 1),
  },
  {
    name: "makes a report of other data",
    order: ({ perbarui }) => order("lain", "lain", perbarui === undefined ? {} : { perbarui }),
    docs: ({ made }) => made + 1,
  },
];

/** Lines of the tab by the id of the Doc they name; a line without one is listed under “?”. */
function linesOf(host: LocalHost): Map<string, string[]> {
  const lines = new Map<number, string[]>();
  const sheet = host.save().sheets.find(({ name }) => name === TAB);
  const cells = sheet?.cells.filter(({ value }) => value !== undefined && value !== "") ?? [];
  const header = cells.find(({ value }) => value === "Laporan")?.row ?? 0;
  for (const { row, column, value } of cells) {
    if (row > header) lines.set(row, [...(lines.get(row) ?? []), `${column}: ${value}`]);
  }
  const idOf = (line: string[]) =>
    /\blokal-\d+$/m.exec(line.filter((c) => !/http/.test(c)).join("\n"));
  return new Map([...lines.values()].map((line) => [idOf(line)?.[0] ?? "?", line]));
}

/** What is wrong with a workbook and its Drive after all, a line each. */
function faultsOf({ host, drive }: World, from: Start, docs: number): string[] {
  const wrong: string[] = [];
  const listed = call(host, "apiReadLaporan").versi;
  const ids = listed.map(({ id }) => id);
  const made = drive.files.map(({ id }) => id);
  if (ids.toSorted().join() !== made.toSorted().join()) wrong.push(`${made} made, ${ids} listed`);
  const numbers = listed.map(({ versi }) => versi);
  if (new Set(numbers).size !== numbers.length) wrong.push(`numbers ${numbers}`);
  if (made.length - from.drive.files.length !== docs) wrong.push(`${made.length} Docs`);
  if (linesOf(host).size !== made.length) {
    wrong.push(`lines: ${JSON.stringify([...linesOf(host)])}`);
  }
  if (host.value("Sheet1", "A1") !== "Catatan rapat") wrong.push("the person's tab");
  return wrong;
}

describe.each(SCENARIOS)("saving $name", ({ versions, perbarui }) => {
  const from = start(versions);
  const one = order("baru", "kunci-baru", perbarui === undefined ? {} : { perbarui });
  const kept = [...linesOf(open(from).host)].filter(([id]) => id !== perbarui);

  const names: string[] = [];
  const whole = open(from);
  whole.host.faults.onCall = (name) => void names.push(name);
  save(whole, one);
  whole.host.faults.onCall = undefined;

  test("that is not interrupted lists it once", () => {
    expect(names.length).toBeGreaterThan(20);
    expect(faultsOf(whole, from, perbarui === undefined ? 1 : 0)).toEqual([]);
  });

  test("that is interrupted anywhere neither doubles a Doc nor loses one", () => {
    const wrong: unknown[] = [];
    const create = names.findIndex((name) => /^Drive\.Files\.(create|update)$/.test(name));
    const calls = names.map((_, i) => i + 1);
    // Where the Doc has just been made, and between the two writes of its line.
    const write = names.lastIndexOf("Range.setValues");
    const some = [...new Set([create, create + 1, write - 1, write, ...slice(calls, 2)])];
    const points = SOAK
      ? calls.flatMap((k) => KINDS.flatMap((kind) => NEXT.map((next) => ({ k, kind, next }))))
      : some.map((k, i) => ({ k, kind: pick(KINDS, i + SEED), next: pick(NEXT, i) }));
    for (const { k, kind, next } of points) {
      const world = open(from);
      world.host.faults.fail = { call: k, kind };
      let message = "";
      try {
        const done = save(world, one);
        // Where only the list failed, the Doc is there and its link is shown.
        if ("tercatat" in done && !done.tercatat) message = "not listed";
      } catch (error) {
        message = (error as Error).message;
      }
      world.host.faults.fail = undefined;
      const at = { k, call: names[k - 1], kind, next: next.name, message };
      const made = world.drive.files.length - from.drive.files.length;
      const isListed = call(world.host, "apiReadLaporan").versi.length > versions;
      try {
        const again = save(world, next.order(one));
        // A Doc that our own lost attempt has changed is called changed, and made as a new version.
        const isDenied = again.hasil === "diubah";
        if (isDenied) save(world, order("lain", "baru lagi"));
        const isUpdate = perbarui !== undefined;
        const docs = isUpdate ? Number(isDenied) : next.docs({ made, isListed });
        const errors = faultsOf(world, from, docs);
        const now = linesOf(world.host);
        for (const [id, line] of kept) {
          if (now.get(id)?.join() !== line.join()) errors.push(`${id}: ${now.get(id)}`);
        }
        if (message === "") errors.push("hidden");
        if (errors.length > 0) wrong.push({ ...at, errors });
      } catch (error) {
        wrong.push({ ...at, errors: [(error as Error).message] });
      }
      world.host.dispose();
    }
    expect(wrong).toEqual([]);
    if (SOAK)
      console.info(
        `save, ${versions} before: ${points.length} interruptions of ${names.length} calls`,
      );
  });
});
