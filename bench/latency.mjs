/**
 * What the add-in asks of Google in each action, against the fewest calls that could do it, and what that
 * costs when every call that reads or writes has to wait.
 */

/** Assumed: Google publishes no figures. Calls that only name something are taken to cost nothing. */
const MODEL = { read: 100, write: 50 };

const READ =
  /\.(get(Values|DisplayValues|Formulas|NumberFormats|DataValidations|LastRow|LastColumn|MaxRows|MaxColumns|FrozenRows|Protections|ConditionalFormatRules|Charts|NamedRanges|SpreadsheetTimeZone|Sheets|Description|Options|DataRange)|list|flush|tryLock)$/;
const WRITE =
  /\.((set(?!Type|Allow|Help|Background$|Ranges$|ChartType|NumHeaders|Position|Option)\w*|insert\w+|clear\w*|hide\w+|show\w+|protect|delete\w+|create|update|activate|releaseLock))$/;
const BUILDER = /Builder\.|^(Utilities|HtmlService)\./;

/**
 * Fewest calls with SpreadsheetApp, which sees one tab and one property in a call: four properties of each
 * tab that is read; each kind of step of each tab that is made.
 */
export function latency({ open, plan, sheets, example, tabs }) {
  const rows = [];
  const count = (name, host, work, least) => {
    const calls = { read: 0, write: 0, handle: 0 };
    host.faults.onCall = (call) => {
      const kind = BUILDER.test(call)
        ? "handle"
        : WRITE.test(call)
          ? "write"
          : READ.test(call)
            ? "read"
            : "handle";
      calls[kind]++;
    };
    work();
    host.faults.onCall = undefined;
    const all = calls.read + calls.write + calls.handle;
    const seconds = (calls.read * MODEL.read + calls.write * MODEL.write) / 1000;
    rows.push({ name, all, ...calls, least, seconds });
    return all;
  };
  const steps = plan(sheets, [], undefined).steps;
  const made = new Set(steps.map(({ tab, step }) => `${tab} ${step}`)).size;
  const fresh = open();
  count("scaffold, empty spreadsheet", fresh, () => fresh.run("apiScaffold"), made);
  count("scaffold, nothing missing", fresh, () => fresh.run("apiScaffold"), 4 * tabs);
  fresh.dispose();
  const host = open(example);
  count("read", host, () => host.run("apiReadKinerja"), 4 * tabs);
  const temuan = Array.from({ length: 40 }, (_, i) => ({
    ...{ pemeriksaan: "subtotal", tingkat: "galat", tab: "IKU", sel: `C${i + 4}`, pesan: "x" },
    ...{ tercetak: null, seharusnya: null, kunci: "S1", kolom: "Kode" },
    ...{ perbaikan: null, diterima: null, pernahDiterima: null },
  }));
  // Clears, writes, formats the links.
  count("write 40 findings", host, () => host.run("apiWriteTemuan", temuan, "1 Januari"), 2);
  const simpanan = { laporan: "LKIP", catatan: "final", waktu: "1 Januari", docx: "UEs=" };
  const save = (n) => () =>
    host.run("apiSaveReport", { ...simpanan, sidik: `s${n}`, kunci: `k${n}` });
  // Read the list, ask Drive for lost ones, make the Doc, write its line.
  save(0)();
  count("save one more version", host, save(1), 4 + 1 + 1 + 1);
  host.dispose();
  console.log(
    `\nservice calls, and seconds at an assumed ${MODEL.read} ms a read and ${MODEL.write} ms a write`,
  );
  for (const r of rows) {
    console.log(
      `  ${r.name.padEnd(30)} ${String(r.all).padStart(5)} calls: ${r.read} read, ${r.write} write, ${r.handle} handles; least ${r.least}; ${r.seconds.toFixed(1)} s`,
    );
  }
  return rows;
}
