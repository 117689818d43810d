/** What a custom function costs: as one array, in single calls, and against what anybody would write by hand. */
import vm from "node:vm";

const ROWS = 10_000;

/** As short as such scripts are; and with the noise of binary fractions taken away, as prints need it. */
const BY_HAND = `
function byHand(target, realisasi, exact) {
  return target.map(([t], i) => {
    const r = realisasi[i][0];
    if (t === "" || r === "") return [""];
    if (t === 0) return ["n/a"];
    return [exact ? Number(((r / t) * 100).toPrecision(15)) : (r / t) * 100];
  });
}`;

/** What Google adds to every formula with a custom function, in ms: the lower end of what users report. */
const CALL_MS = 30;

/** The fastest run: whatever else the machine does can only add to a time. */
const fastest = (times) => Math.min(...times);

/** Prints the ratios; gives the sentences of limits that were crossed. */
export function functions(code, limits) {
  // Not in a context of its own, where every look at Math or Number would go through an interceptor.
  const { CAPAIAN, byHand } = vm.runInThisContext(
    `(() => {${code}\n${BY_HAND}\nreturn { CAPAIAN: this.CAPAIAN ?? CAPAIAN, byHand }; })()`,
  );
  const target = Array.from({ length: ROWS }, (_, i) => [i % 50 === 0 ? "" : 100 + (i % 97) / 4]);
  const realisasi = Array.from({ length: ROWS }, (_, i) => [(5000 + i) / 100]);
  const time = (work, runs) => {
    const once = () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    once();
    once();
    return fastest(Array.from({ length: runs }, once));
  };
  const array = time(() => CAPAIAN(target, realisasi, "positif"), 15);
  const plain = time(() => byHand(target, realisasi, false), 15);
  const exact = time(() => byHand(target, realisasi, true), 15);
  const single = time(() => target.map((row, i) => CAPAIAN(row[0], realisasi[i][0], "positif")), 5);
  const ratio = array / exact;
  console.log(`\nCAPAIAN of ${ROWS} rows
  as one array          ${array.toFixed(1).padStart(7)} ms, ${((array * 1000) / ROWS).toFixed(2)} µs a row
  a loop by hand        ${exact.toFixed(1).padStart(7)} ms without binary noise: CAPAIAN takes ${ratio.toFixed(1)} × that (limit ${limits.byHand} ×)
                        ${plain.toFixed(1).padStart(7)} ms with it
  in single calls       ${single.toFixed(1).padStart(7)} ms, ${(single / array).toFixed(1)} ×; with ${CALL_MS} ms for each formula on Google ${Math.round((ROWS * CALL_MS) / 60_000)} minutes`);
  return ratio > limits.byHand
    ? [`CAPAIAN as one array takes ${ratio.toFixed(1)} × a loop by hand`]
    : [];
}
