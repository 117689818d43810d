/**
 * The Apps Script stand-in: a classic script evaluated inside the product's bare realm, so that
 * arrays and Dates belong to that realm. Adds Google's globals and one of its own, `__standIn`,
 * by which the host enters.
 *
 * Bundled by esbuild with `gasBuildOptions` of ../engine/build-options.mjs into build/gas.js.
 */
import { charts } from "./charts";
import { drive } from "./drive";
import { execution } from "./emulated";
import { custom, run, standIn } from "./execution";
import { faults } from "./faults";
import { host } from "./host-ops";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { propertiesService } from "./properties";
import { scriptApp, session } from "./script-app";
import { spreadsheetApp } from "./spreadsheet-app";
import { utilities } from "./utilities";

function logger(level: string) {
  return (...values: unknown[]) => {
    const text = (value: unknown) =>
      typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
    host("log", level, values.map(text).join(" "));
  };
}

const globals = {
  SpreadsheetApp: spreadsheetApp,
  Charts: charts,
  HtmlService: htmlService,
  LockService: lockService,
  PropertiesService: propertiesService,
  Utilities: utilities,
  ScriptApp: scriptApp,
  Session: session,
  Drive: drive,
  console: { log: logger("log"), warn: logger("warn"), error: logger("error") },
};

for (const [name, value] of Object.entries(globals)) {
  standIn.add(name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** What the host holds on to. */
export interface StandIn {
  run: typeof run;
  custom: typeof custom;
  execution: typeof execution;
  faults: typeof faults;
}

const entrance: StandIn = { run, custom, execution, faults };
standIn.add("__standIn").add("__host");
Object.defineProperty(globalThis, "__standIn", { value: entrance });
