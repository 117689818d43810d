/** Numbers on a chart, as Indonesian writes them. */
import { display } from "../engine/display";

const plain = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4 });
const short = new Intl.NumberFormat("id-ID", { notation: "compact", maximumFractionDigits: 1 });

/** True for `0%` and false for `0"%"`, which only writes the sign behind a number of percent. */
function isPercent(format = ""): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

export function share(percent: number): string {
  return `${percent.toLocaleString("id-ID", { maximumFractionDigits: 1 })}%`;
}

/** A number along an axis: as the option says, else in percent where the cells are. */
export function axisNumber(option: unknown, cells: string | undefined): (value: number) => string {
  if (option === "short") return (value) => short.format(value);
  if (typeof option === "string" && /[#0]/.test(option)) {
    return (value) => display(value, option, "in_ID");
  }
  if (isPercent(cells)) return (value) => `${plain.format(Number((value * 100).toFixed(6)))}%`;
  return (value) => plain.format(value);
}
