import type { ComponentChildren, JSX } from "preact";
import { draw } from "../../src/render/drawing/draw";
import { svgText } from "../../src/render/drawing/svg";
import type {
  Block,
  Caption,
  Cell,
  Document,
  Figure,
  Heading,
  Image,
  Inline,
  List,
  Matrix,
  Party,
  Strong,
  Table,
} from "../../src/report/node";
import { Button } from "./button";

/** What the blocks of a preview need beside themselves. */
export interface Layar {
  readonly document: Document;
  /** Scrolls to a heading, table or figure. */
  readonly onJump: (id: string) => void;
  /** What a gap's button says and does; undefined where it leads nowhere. */
  readonly gapOf: (
    gap: Strong,
  ) => { readonly label: string; readonly onOpen: () => void } | undefined;
}

/** Id of the element of a heading, table or figure; their own could be one of the dialog's. */
export const anchorOf = (id: string): string => `naskah-${id}`;

/** Rows drawn of a table: a budget of thousands would make the dialog slow, and the report has them all. */
const MOST = 200;
/** Pixels that a figure is drawn wide; it is shown as wide as there is room. */
const WIDTH = 620;

type Views = {
  readonly [T in Block["type"]]: (
    block: Extract<Block, { type: T }>,
    layar: Layar,
  ) => ComponentChildren;
};

/** One view for each type of block; a type without one does not compile. */
const views: Views = {
  heading: (heading) => <Title {...heading} />,
  paragraph: ({ style, content }, layar) => (
    <p class={style}>
      <Line content={content} layar={layar} />
    </p>
  ),
  list: (list, layar) => <Items {...list} layar={layar} />,
  table: (table, layar) => <Rows table={table} layar={layar} />,
  matrix: (table, layar) => <Rows table={table} layar={layar} />,
  figure: (figure) => <Picture {...figure} />,
  formula: ({ left, numerator, denominator, factor }) => (
    <p class="rumus">
      {left} =
      <span class="pecahan">
        <span>{numerator}</span>
        <span>{denominator}</span>
      </span>
      {factor}
    </p>
  ),
  pairs: ({ rows }) => (
    <table class="pairs">
      <tbody>
        {rows.map(({ key, value }) => (
          <tr key={`${key} ${value}`}>
            {key === "" ? <td /> : <th scope="row">{key}</th>}
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  toc: (_, layar) => (
    <Contents
      layar={layar}
      entries={blocksOf(layar.document, "heading")
        .filter(({ level }) => level < 4)
        .map(({ id, level, number, text }) => ({
          id,
          level,
          text: [number, text].filter(Boolean).join(" "),
        }))}
    />
  ),
  "list-of": ({ label }, layar) => (
    <Contents
      layar={layar}
      entries={[...blocksOf(layar.document, "table"), ...blocksOf(layar.document, "figure")]
        .filter(({ caption }) => caption.label === label)
        .map(({ id, caption }) => ({ id, level: 2, text: `${labelOf(caption)} ${caption.title}` }))}
    />
  ),
  signature: ({ date, office, name, lines }) => (
    <div class="tanda-tangan">
      <p>{date}</p>
      <Signed party={{ role: "", office, name, lines }} />
    </div>
  ),
  signatures: ({ date, left, right }) => (
    <div class="para-pihak">
      <div>
        <p>{"\u00a0"}</p>
        <Signed party={left} />
      </div>
      <div>
        <p>{date}</p>
        <Signed party={right} />
      </div>
    </div>
  ),
  image: (image) => <Logo {...image} />,
  letterhead: ({ logo, government, office, lines }) => (
    <div class="kop">
      {logo && <Logo {...logo} />}
      <div>
        <p>{government}</p>
        <p class="kop-nama">{office}</p>
        {lines.map((line) => (
          <p key={line} class="kop-kaki">
            {line}
          </p>
        ))}
      </div>
    </div>
  ),
  "page-break": () => <div class="halaman-baru" />,
  rule: () => <div class="garis" />,
  space: ({ height }) => <div style={{ height: `${Math.min(height, 20)}px` }} />,
};

/** Blocks of a report as the dialog shows them, text as text. */
export function Naskah({
  blocks,
  layar,
}: {
  readonly blocks: readonly Block[];
  readonly layar: Layar;
}) {
  return (
    <>
      {blocks.map((block) =>
        (views[block.type] as (b: Block, l: Layar) => ComponentChildren)(block, layar),
      )}
    </>
  );
}

const blocksOf = <T extends Block["type"]>({ sections }: Document, type: T) =>
  sections.flatMap(({ blocks }) =>
    blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type),
  );

const labelOf = ({ label, chapter, n }: Caption): string =>
  `${label} ${chapter === 0 ? "" : `${chapter}.`}${n}`;

/** The dialog has the first level for itself. */
function Title({ id, level, number, text }: Heading) {
  const Tag = `h${level + 1}` as keyof JSX.IntrinsicElements;
  return (
    <Tag id={anchorOf(id)} class={`judul-${level}`}>
      {number !== "" && <span class="nomor">{number} </span>}
      {text}
    </Tag>
  );
}

interface LineProps {
  readonly content: readonly Inline[];
  readonly layar: Layar;
}

const Line = ({ content, layar }: LineProps) => (
  <>
    {content.map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.type === "break") return <br />;
      if (piece.type === "strong") return <b>{piece.text}</b>;
      if (piece.type === "emphasis") return <i>{piece.text}</i>;
      if (piece.type === "gap") return <Gap gap={piece} layar={layar} />;
      return piece.text;
    })}
  </>
);

/** What is not filled in, as a way to its cell where it has one. */
function Gap({ gap, layar }: { readonly gap: Strong; readonly layar: Layar }) {
  const target = layar.gapOf(gap);
  if (target === undefined) return <mark>{gap.text}</mark>;
  return (
    <button type="button" class="gap" title={target.label} onClick={target.onOpen}>
      {gap.text}
      <span class="spoken">. {target.label}</span>
    </button>
  );
}

const MARKERS = { number: "decimal", letter: "lower-alpha", dash: '"–  "' } as const;

function Items({ marker, items, layar }: List & { readonly layar: Layar }) {
  const Tag = marker === "dash" ? "ul" : "ol";
  return (
    <Tag class="daftar" style={{ listStyleType: MARKERS[marker] }}>
      {items.map(({ content, list }) => (
        <li>
          <Line content={content} layar={layar} />
          {list && <Items {...list} layar={layar} />}
        </li>
      ))}
    </Tag>
  );
}

function Rows({ table, layar }: { readonly table: Table | Matrix; readonly layar: Layar }) {
  const { columns, head, rows, note } = table;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const rest = rows.length - MOST;
  const places = placesOf(rows.map(({ cells: line }) => line));
  const cells = (line: readonly Cell[], isHead: boolean, at: readonly number[] = []) =>
    line.map(({ paragraphs, columnSpan, rowSpan, align }, i) => {
      const Tag = isHead ? "th" : "td";
      const own = columns[at[i] ?? i]?.align;
      return (
        <Tag
          colSpan={columnSpan ?? 1}
          rowSpan={rowSpan ?? 1}
          style={{ textAlign: isHead ? "center" : (align ?? own ?? "left") }}
        >
          {paragraphs.map((content) => (
            <p>
              <Line content={content} layar={layar} />
            </p>
          ))}
        </Tag>
      );
    });
  return (
    <div class="tabel">
      <table>
        {table.type === "table" && (
          <caption id={anchorOf(table.id)}>
            {labelOf(table.caption)}
            <br />
            {table.caption.title}
          </caption>
        )}
        <colgroup>
          {columns.map(({ width }) => (
            <col style={{ width: `${(100 * width) / total}%` }} />
          ))}
        </colgroup>
        <thead>
          {head.map((line) => (
            <tr>{cells(line, true)}</tr>
          ))}
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ cells: line, isBold }, r) => (
            <tr class={isBold ? "tebal" : undefined}>{cells(line, false, places[r])}</tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="catatan">{rest} baris berikutnya tidak ditampilkan pada pratinjau.</p>}
      {note !== "" && <p class="catatan">{note}</p>}
    </div>
  );
}

/** The column of each cell of each row, from 0: merged cells are listed once, where they begin. */
function placesOf(rows: readonly (readonly Cell[])[]): number[][] {
  /** Rows that a cell from above still fills, by column. */
  const filled: number[] = [];
  return rows.map((line) => {
    let column = 0;
    const places = line.map(({ columnSpan = 1, rowSpan = 1 }) => {
      while ((filled[column] ?? 0) > 0) column += 1;
      const place = column;
      for (; column < place + columnSpan; column++) filled[column] = rowSpan;
      return place;
    });
    filled.forEach((left, c) => {
      filled[c] = left - 1;
    });
    return places;
  });
}

/** As an image, so that nothing in the drawing is more than a picture. */
function Picture({ id, caption, alt, drawing }: Figure) {
  const svg = draw(drawing, WIDTH);
  return (
    <figure id={anchorOf(id)}>
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(svg, 1))}`}
        alt={alt}
        width={Math.round(svg.width)}
        height={Math.round(svg.height)}
      />
      <figcaption>
        {labelOf(caption)}
        <br />
        {caption.title}
      </figcaption>
    </figure>
  );
}

interface ContentsProps {
  readonly entries: readonly {
    readonly id: string;
    readonly level: number;
    readonly text: string;
  }[];
  readonly layar: Layar;
}

const Contents = ({ entries, layar }: ContentsProps) => (
  <ul class="isi">
    {entries.map(({ id, level, text }) => (
      <li key={id} style={{ paddingLeft: `${(level - 1) * 14}px` }}>
        <Button kind="link" onClick={() => layar.onJump(id)}>
          {text}
        </Button>
      </li>
    ))}
  </ul>
);

const Signed = ({ party: { role, office, name, lines } }: { readonly party: Party }) => (
  <>
    {role !== "" && <p>{role}</p>}
    <p class="tebal">{office}</p>
    <p class="nama">{name}</p>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);

const Logo = ({ format, base64, alt }: Image) => (
  <p class="lambang">
    <img src={`data:image/${format === "jpg" ? "jpeg" : "png"};base64,${base64}`} alt={alt} />
  </p>
);
