/**
 * What a report costs as its workbook grows tenfold and a hundredfold: composing, writing, and finding the
 * page numbers. Sizes are exact; times are compared within one run.
 */
const ROWS = { indikator: 4, anggaran: 20, responden: 0 };
/** Page numbers that would take longer are found only for docs/bench.md. */
const MOST_MS = process.argv.includes("--write") ? Number.POSITIVE_INFINITY : 30_000;

/**
 * `kinerjaOf` reads a workbook of so many rows; `load` gives what is exported by the modules of the report.
 * Returns which limits were crossed, and the reports measured, each ten times the one before.
 */
export async function report(kinerjaOf, load, limits) {
  const { compose, renderDocx, estimatePageNumbersWith } = await load();
  const estimate = estimatePageNumbersWith({ guess: true });
  const timed = async (work) => {
    const started = performance.now();
    const result = await work();
    return { ms: performance.now() - started, result };
  };
  const measure = async (times, mostMs) => {
    const kinerja = kinerjaOf(
      Object.fromEntries(Object.entries(ROWS).map(([key, n]) => [key, n * times])),
    );
    // The least of a few is the one that nothing else disturbed.
    const runs = [];
    for (let i = 0; i < (times < 100 ? 3 : 1); i++) runs.push(await timed(() => compose(kinerja)));
    const composed = runs.reduce((a, b) => (b.ms < a.ms ? b : a));
    const written = await timed(() => renderDocx(composed.result));
    let pages = 0;
    const pageNumbers = (...args) => {
      const found = estimate(...args);
      pages = found.pageCount ?? 0;
      return found;
    };
    const paged =
      mostMs > MOST_MS
        ? undefined
        : await timed(() => renderDocx(composed.result, { pageNumbers }));
    const now = { composed: composed.ms, written: written.ms, bytes: written.result.length };
    return { ...now, paged: paged?.ms, pages, pagedBytes: paged?.result.length };
  };
  // The first report of a process also compiles the code.
  await measure(1, 0);
  const one = await measure(1, 0);
  const ten = await measure(10, 0);
  const hundred = await measure(100, ten.paged * 20);

  const failures = [];
  const line = (name, key, unit, limit) => {
    const all = [one, ten, hundred].map((m) => m[key]);
    const ratio = (a, b) => (b === undefined ? "" : `${(b / a).toFixed(1)} ×`);
    const ratios = [ratio(all[0], all[1]), ratio(all[1], all[2])].filter((r) => r !== "");
    const shown = all.map((n) => (n === undefined ? "not measured" : Math.round(n)));
    console.log(`  ${name.padEnd(28)} ${shown.join(" → ")} ${unit} (${ratios.join(", ")})`);
    [all[1] / all[0], all[2] / all[1]].forEach((growth, i) => {
      if (limit !== undefined && growth > limit)
        failures.push(
          `growth of ${name} from ${10 ** i} to ${10 ** (i + 1)} times: ${growth.toFixed(1)}, more than the limit of ${limit}`,
        );
    });
  };
  console.log(
    `report of ${ROWS.indikator} indikator and ${ROWS.anggaran} baris anggaran, of ten and of a hundred times as many:`,
  );
  line("composing the report", "composed", "ms", limits.reportGrowth);
  line("writing without page numbers", "written", "ms", limits.reportGrowth);
  line("writing with page numbers", "paged", "ms", limits.reportGrowth);
  line("pages", "pages", "");
  line("size of the report", "bytes", "B", limits.reportBytesGrowth);
  if (hundred.paged === undefined)
    console.log(
      `  page numbers of the largest are left out: they would take about ${Math.round(ten.paged / 50)} s (see docs/bench.md)`,
    );
  return { failures, measured: [one, ten, hundred] };
}
