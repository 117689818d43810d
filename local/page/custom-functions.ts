/**
 * The product's custom functions in the page, which calculates like the host does.
 *
 * The same compiled script runs in a hidden frame, a realm of its own as on Google. Only pure
 * functions work there; one that reads the sheet would need the host.
 */
import type { CallCustom } from "../engine/functions";
import type { HostOps, Settings } from "../gas/host-ops";
import type { StandIn } from "../gas/main";
import type { Boot } from "../server/protocol";

interface ScriptRealm {
  eval(source: string): unknown;
  __host(operation: `host.${keyof HostOps}` | string): string;
  __standIn: StandIn;
}

/** Loads the script and returns the entrance of its custom functions. */
export function loadFunctions({ gas, code, functions }: Boot): CallCustom {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Fungsi khusus";
  document.body.append(frame);
  const realm = frame.contentWindow as unknown as ScriptRealm;
  const settings: Settings = {
    scopes: [],
    locale: "in_ID",
    timeZone: "Asia/Jakarta",
    customFunctions: functions.map(({ name }) => name),
  };
  realm.__host = (operation) => {
    if (operation === "host.settings") return JSON.stringify(settings);
    if (operation === "host.log") return "null";
    throw new Error(`Operasi ${operation} tidak tersedia dalam fungsi khusus di halaman ini.`);
  };
  realm.eval(gas);
  realm.eval(code);
  return (name, args) => realm.__standIn.custom(name, args);
}
