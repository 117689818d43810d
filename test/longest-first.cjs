const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders whose tests run the built product, a browser or LibreOffice, or compose many reports. */
const LONG = /\/test\/(product|render|soak|sidebar|e2e|report)\//;

/**
 * On a machine that has not run them before, Jest begins with the largest files, and a small one that takes
 * half a minute is left for the end, when other processors have nothing to do.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
};
