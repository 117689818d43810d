/**
 * The add-in against what else one could do: carry the report on the server, use the docx library alone, fill
 * a template with docxtemplater; and how reading, checks and composing grow from 1 to 100 times the rows.
 */
import Docxtemplater from "docxtemplater";
import { strToU8, zipSync } from "fflate";
import PizZip from "pizzip";

const fastest = async (runs, work) => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

/** Every text of a tree of blocks, as paragraphs and rows of cells, as a template would be given them. */
function plain(node, out = []) {
  if (Array.isArray(node)) for (const one of node) plain(one, out);
  else if (typeof node === "object" && node !== null) {
    if (Array.isArray(node.cells)) {
      out.push({ isRow: true, cells: node.cells.map((cell) => ({ text: textOf(cell) })) });
    } else if (Array.isArray(node.content)) out.push({ isRow: false, text: textOf(node.content) });
    else for (const child of Object.values(node)) plain(child, out);
  }
  return out;
}
function textOf(node) {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (typeof node !== "object" || node === null) return "";
  return node.text ?? Object.values(node).map(textOf).join("");
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const td = (text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
const TEMPLATE = zipSync({
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "_rels/.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  "word/document.xml": strToU8(
    `<w:document ${WORD}><w:body>${p("{#blocks}")}${p("{^isRow}")}${p("{text}")}${p("{/isRow}")}${p("{#isRow}")}<w:tbl><w:tr>${td("{#cells}{text}{/cells}")}</w:tr></w:tbl>${p("{/isRow}")}${p("{/blocks}")}</w:body></w:document>`,
  ),
});

/** Figures by name; all times in ms. */
export async function comparison(part) {
  const { kinerja, compose, renderDocx, Packer, readKinerja, runChecks, grids } = part;
  const tree = compose(kinerja, { draf: true });
  let inside = 0;
  const pack = Packer.toArrayBuffer;
  Packer.toArrayBuffer = async (...args) => {
    const started = performance.now();
    const packed = await pack.apply(Packer, args);
    inside = performance.now() - started;
    return packed;
  };
  const insides = [];
  await renderDocx(tree);
  const render = await fastest(7, async () => {
    await renderDocx(tree);
    insides.push(inside);
  });
  Packer.toArrayBuffer = pack;
  const alone = Math.min(...insides);
  const composed = await fastest(7, () => compose(kinerja, { draf: true }));
  const blocks = plain(tree.sections);
  const fill = () => {
    const doc = new Docxtemplater(new PizZip(TEMPLATE), { paragraphLoop: true });
    doc.render({ blocks });
    return doc.toBuffer();
  };
  fill();
  const template = await fastest(7, fill);
  console.log(`\nreport of the example without figures and page numbers, ${blocks.length} paragraphs and rows
  compose ${composed.toFixed(1)} ms, render ${render.toFixed(1)} ms; the docx library alone, on the same document ${alone.toFixed(1)} ms: ours takes ${((composed + render) / alone).toFixed(2)} ×
  docxtemplater with the same texts ${template.toFixed(1)} ms: ours takes ${((composed + render) / template).toFixed(2)} × (it makes no contents, captions, styles or numbering)`);

  const grow = [];
  for (const factor of [1, 10, 100]) {
    const at = grids(factor);
    const runs = { 1: 15, 10: 5, 100: 1 }[factor];
    const read = await fastest(runs, () => readKinerja(at));
    const data = JSON.parse(JSON.stringify(readKinerja(at)));
    const checks = await fastest(runs, () => runChecks(data));
    const composing = await fastest(runs, () => compose(data, { draf: true }));
    grow.push({ factor, read, checks, compose: composing });
  }
  const [one, , hundred] = grow;
  const exponent = (what) => Math.log10(hundred[what] / one[what]) / 2;
  console.log(
    `\ngrowth from ${one.factor} to ${hundred.factor} times (1 ×: 20 indikator, 20 baris anggaran, 100 responden)`,
  );
  for (const what of ["read", "checks", "compose"]) {
    const times = grow.map((g) => `${g[what].toFixed(1)}`).join(" → ");
    console.log(`  ${what.padEnd(10)} ${times} ms: exponent ${exponent(what).toFixed(2)}`);
  }
  return {
    composed,
    render,
    alone,
    template,
    blocks: blocks.length,
    grow,
    exponents: Object.fromEntries(["read", "checks", "compose"].map((w) => [w, exponent(w)])),
  };
}
