import { formatPersen } from "../../domain/format";
import { figure, paragraph, ref } from "../blocks";
import { hitungan, rangkai } from "../kalimat/hitungan";
import { BELUM_TERSEDIA } from "../kalimat/nilai";
import type { Block, Figure } from "../node";
import { bagi } from "./bagi";

/** So many bars with long names fill a page. */
const MOST = 12;

export interface Batang {
  readonly name: string;
  /** In percent; undefined is a gap. */
  readonly value: number | undefined;
  /** What stands at a gap. */
  readonly missing: string;
}

interface Diagram {
  readonly id: string;
  readonly title: string;
  /** “capaian”, “serapan”: what a bar shows. */
  readonly measure: string;
  /** “indikator kinerja”, “program”: what has a bar. */
  readonly noun: string;
  readonly bars: readonly Batang[];
}

/** Bars in percent, over several figures where they are many; nothing where no value is known. */
export function diagramBatang({ id, title, measure, noun, bars }: Diagram): readonly Block[] {
  if (bars.every(({ value }) => value === undefined)) return [];
  const parts = bagi(bars, MOST);
  const figures = parts.map((part, i): Figure => {
    const more = parts.length > 1 ? ` (bagian ${i + 1} dari ${parts.length})` : "";
    return figure(
      i === 0 ? id : `${id}-${i + 1}`,
      `${title}${more}`,
      `Diagram batang ${measure} ${hitungan(part.length, noun)}. ${describe(part)}`,
      {
        type: "bars",
        bars: part.map(({ name, value, missing }) => ({
          name,
          value,
          printed: value === undefined ? missing : formatPersen(value),
        })),
      },
    );
  });
  return [
    paragraph(
      `Perbandingan ${measure} setiap ${noun} digambarkan pada `,
      ...figures.flatMap(({ id: to }, i) => [
        ...(i > 0 ? [joint(i, figures.length)] : []),
        ref(to),
      ]),
      "; garis putus-putus menunjukkan 100%.",
    ),
    ...figures,
  ];
}

const joint = (i: number, n: number) => (i < n - 1 ? ", " : n > 2 ? ", dan " : " dan ");

/** Highest, lowest, how many reach 100, how many are not known. */
function describe(bars: readonly Batang[]): string {
  const known = bars.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  const gaps = bars.length - known.length;
  const high = known.reduce((a, b) => (b.value > a.value ? b : a), known[0] ?? NOTHING);
  const low = known.reduce((a, b) => (b.value < a.value ? b : a), known[0] ?? NOTHING);
  const say = ({ name, value }: typeof high) => `${name} ${formatPersen(value)}`;
  const range =
    known.length === 0
      ? []
      : known.length === 1
        ? [say(high)]
        : formatPersen(high.value) === formatPersen(low.value)
          ? [`semuanya ${formatPersen(high.value)}`]
          : [`tertinggi ${say(high)}`, `terendah ${say(low)}`];
  const reached = known.filter(({ value }) => value >= 100).length;
  return `${capital(
    rangkai([
      ...range,
      `${reached} mencapai 100% atau lebih`,
      ...(gaps > 0 ? [`${gaps} ${BELUM_TERSEDIA} atau tidak dapat dihitung`] : []),
    ]),
  )}.`;
}

const NOTHING = { name: "", value: 0 };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
