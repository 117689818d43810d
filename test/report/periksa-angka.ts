/**
 * Reads a report and recomputes every number in it. A number that nothing accounts for, or that differs
 * from what the workbook gives for its place, is a complaint.
 */
import { formatTanggal, parseTanggal } from "../../src/domain/tanggal";
import type { Block, Document, Drawing, Inline, Item } from "../../src/report/node";
import type { Kinerja } from "../../src/sheets/kinerja";
import { ATURAN, hitungan, type Tempat } from "./aturan-angka";
import {
  ANGKA,
  angkaIn,
  bagian,
  cetak,
  type FaktaIndikator,
  type FaktaSasaran,
  faktaOf,
  persen,
  rapi,
} from "./fakta";
import { masker } from "./masker";
import { nilaiIndikator, nilaiSasaran, nilaiUmum, peran, tahunIndikator } from "./nilai-sebutan";
import { labels, NOMOR } from "./nomor-urut";
import { harapan, isiOf, kisi, tanpaTitik } from "./tabel-harapan";

export interface Hitung {
  /** Numbers held against a value for their very place: a cell, a count, the words around them. */
  tempat: number;
  /** Numbers held against all values of the indikator or sasaran that is spoken of. */
  pemilik: number;
  /** Numbers that people typed, in words that they typed. */
  ketikan: number;
  readonly keluhan: string[];
}

/** Stands for typed text; others stand for the names of indikator and sasaran. */
const KETIKAN = "\uf8ff";
const INDIKATOR = 0xe000;
const SASARAN = 0xf000;

/** Every string of a tree. */
const strings = (node: unknown): string[] =>
  typeof node === "string"
    ? [node]
    : typeof node === "object" && node !== null
      ? Object.values(node).flatMap(strings)
      : [];

const tanggal = (text: string | undefined) => {
  const iso = text === undefined ? undefined : parseTanggal(text);
  return [text, iso === undefined ? undefined : formatTanggal(iso)].filter((x) => x !== undefined);
};

export function periksaAngka(document: Document, kinerja: Kinerja): Hitung {
  const f = faktaOf(kinerja);
  const hasil: Hitung = { tempat: 0, pemilik: 0, ketikan: 0, keluhan: [] };
  const mengeluh = (di: string, what: string, line: string) =>
    hasil.keluhan.push(`${di}: ${what} — “${line.slice(0, 240)}”`);

  // Names first, so that a longer text that ends in one is not cut.
  const marks = new Map<string, string>();
  const mark = (text: string | undefined, by: string) => {
    for (const one of [rapi(text ?? ""), tanpaTitik(text ?? "")])
      for (const form of [one, one.toUpperCase()])
        if (one.length > 2 && !marks.has(form)) marks.set(form, by);
  };
  f.indikator.forEach((i, n) => {
    mark(i.baris.indikator, String.fromCharCode(INDIKATOR + n));
  });
  f.sasaran.forEach((s, n) => {
    mark(s.uraian, String.fromCharCode(SASARAN + n));
  });
  const { identitas } = kinerja;
  // Amounts and values are held against their place and never taken for typed words.
  const words = strings([
    { ...identitas, rumusNegatif: undefined },
    kinerja.organisasi,
    kinerja.renstra,
    kinerja.anggaran.map(({ uraian }) => uraian),
    kinerja.belanja.map(({ uraian }) => uraian),
    kinerja.analisis,
    kinerja.isuPenutup,
    kinerja.narasi,
    kinerja.rkt.map(({ uraian, indikator, satuan, keterangan }) => [
      uraian,
      indikator,
      satuan,
      keterangan,
    ]),
    kinerja.perjanjian.map(({ alasan, sumberDana }) => [alasan, sumberDana]),
    kinerja.indikator.map((i) => [
      i.catatan,
      i.satuan,
      i.pembilang,
      i.penyebut,
      i.penanggungJawab,
      i.sumberData,
    ]),
    kinerja.pengukuran.map(({ catatan }) => catatan),
  ]);
  for (const text of words.flatMap(tanggal)) {
    for (const line of [text, ...text.split(/[\r\n]+/)])
      if (/\d/.test(line) && /\p{L}/u.test(line) && line.trim().length > 3) mark(line, KETIKAN);
  }
  for (const text of [identitas.kepalaNip, identitas.telepon])
    if (text) mark(text.replace(/^(nip|telepon|telp|tlp)\.?\s*/i, ""), KETIKAN);
  for (const text of [
    ...tanggal(identitas.tanggalLaporan),
    ...tanggal(identitas.tanggalPerjanjian),
    ...tanggal(identitas.periodeData),
  ])
    mark(text, KETIKAN);
  const masked = masker(marks, (found) => {
    hasil.ketikan += angkaIn(found).length;
  });

  const periksa = (text: string, tempat: Tempat) => {
    let line = masked(rapi(text));
    if (/undefined|NaN|Infinity|\[object|(?<![\d.,])-0(?![\d,])/.test(line))
      mengeluh(tempat.di, "bukan angka", text);
    if (!/\d/.test(line)) return;
    let i: FaktaIndikator | undefined;
    let s = tempat.sasaran;
    // Rules look at whole lines, since a sentence may end in an abbreviation.
    const owners = (at: number) => {
      // Of its own sentence the last one named before, else the next; else the last of those before.
      const start = Math.max(
        0,
        ...[...line.slice(0, at).matchAll(AKHIR_KALIMAT)].map((m) => m.index),
      );
      const before = [...line.slice(0, at).matchAll(NAMA)].at(-1);
      const [next] = line.slice(at).split(AKHIR_KALIMAT)[0]?.matchAll(NAMA) ?? [];
      const isHere = before !== undefined && before.index >= start;
      const named = isHere || next === undefined || next[1] === "Sasaran" ? before : next;
      return named === undefined
        ? ([undefined, tempat.sasaran] as const)
        : bernama(named, tempat.sasaran);
    };
    const bernama = (
      [name = "", kind, n = ""]: RegExpExecArray,
      of_: FaktaSasaran | undefined,
    ): [FaktaIndikator | undefined, FaktaSasaran | undefined] => {
      const code = name.charCodeAt(0);
      if (kind === "Indikator") return [f.indikator.find(({ nomor }) => nomor === n), of_];
      if (kind === "Sasaran")
        return [undefined, f.sasaran.find(({ nomor }) => nomor === Number(n))];
      if (code >= SASARAN) return [undefined, f.sasaran[code - SASARAN]];
      return [f.indikator[code - INDIKATOR], of_];
    };
    // Values that are typed with words are one thing.
    for (const [pattern, harap] of ATURAN) {
      line = line.replace(pattern, (...args: (string | number | undefined)[]) => {
        const groups = args.slice(
          0,
          args.findIndex((x) => typeof x === "number"),
        ) as string[];
        const at = args[groups.length] as number;
        [i, s] = owners(at);
        const expected = harap(groups, {
          f,
          i,
          s,
          tempat,
          tabel: programs.get(s?.nomor ?? 0) ?? [],
        });
        const [all = "", ...found] = groups;
        if (expected === undefined) return all;
        found.forEach((x, k) => {
          if (x === undefined) return;
          const want = [expected[k] ?? ""].flat();
          if (/\d/.test(x)) hasil.tempat++;
          if (!want.includes(x)) mengeluh(tempat.di, `${x}, bukan ${want.join(" / ")}`, text);
        });
        return all.replace(/\d/g, "§");
      });
    }
    // Names of indikator and sasaran by number exist.
    for (const [all, kind, n] of line.matchAll(/(Indikator|Sasaran) (\d+(?:\.\d+)?)/g)) {
      // Below the heading of a sasaran nothing else is spoken of.
      const here = tempat.sasaran?.nomor;
      const known =
        (kind === "Sasaran"
          ? f.sasaran.some((x) => String(x.nomor) === n)
          : f.indikator.some((x) => x.nomor === n)) &&
        (here === undefined || n?.split(".")[0] === String(here));
      if (!known) mengeluh(tempat.di, `${all} tidak ada`, text);
      hasil.tempat++;
    }
    line.replace(/(\d+) dari (\d+) indikator/g, (all, terukur: string, of_: string, at: number) => {
      [, s] = owners(at);
      hasil.tempat += 2;
      if (s === undefined || Number(terukur) !== s.terukur || Number(of_) !== s.indikator.length)
        mengeluh(tempat.di, `${all} tidak sesuai`, text);
      return all;
    });
    const rest = line
      .replace(/(\d+) dari (\d+) indikator/g, (all) => all.replace(/\d/g, "§"))
      .replace(/(Indikator|Sasaran) (\d+(?:\.\d+)?)/g, (all) => all.replace(/\d/g, "§"));
    sisa(rest, text, tempat, owners);
  };

  /** What no rule speaks of must belong to the one that is spoken of, or be the year reported. */
  const sisa = (
    rest: string,
    text: string,
    tempat: Tempat,
    owners: (at: number) => readonly [FaktaIndikator | undefined, FaktaSasaran | undefined],
  ) => {
    let open = rest;
    // A value typed with words, as one thing, where its indikator is spoken of.
    const typed = f.indikator.flatMap((i) =>
      [i.target, i.realisasi, i.akhir, i.nasional, ...i.lalu.map((l) => l.realisasi)].flatMap(
        ({ teks }) =>
          teks && /\d/.test(teks) && !/^[-−]?[\d.,]+\s*%?$/.test(teks)
            ? [[i, rapi(teks)] as const]
            : [],
      ),
    );
    for (const [i, value] of typed.toSorted((a, b) => b[1].length - a[1].length)) {
      for (let at = open.indexOf(value); at >= 0; at = open.indexOf(value, at + 1)) {
        const isCut =
          /\d[.,]?$/.test(open.slice(0, at)) || /^\d/.test(open.slice(at + value.length));
        if (isCut || owners(at)[0] !== i) continue;
        hasil.pemilik += angkaIn(value).length;
        open = open.slice(0, at) + value.replace(/\d/g, "§") + open.slice(at + value.length);
      }
    }
    for (const match of open.matchAll(ANGKA)) {
      const token = match[0];
      const at = match.index;
      // A hyphen between two words is no sign.
      const bare = /[\p{L}\d§]/u.test(open[at - 1] ?? "") ? token.replace(/^-/, "") : token;
      const [i, s] = owners(at);
      const before = open.slice(Math.max(0, at - 40), at);
      if (tempat.jenis !== "kalimat" || i === undefined) {
        if (/tahun $/i.test(before) || tempat.jenis === "surat") {
          hasil.tempat++;
          if (bare !== String(f.tahun)) mengeluh(tempat.di, `tahun ${bare}`, text);
          continue;
        }
      }
      const role = i && (/Tahun $/.test(before) ? tahunIndikator(i, f) : peran(before, i));
      const values = role ?? [
        ...(i ? nilaiIndikator(i, f) : []),
        ...(s && i === undefined ? nilaiSasaran(s, f) : []),
        ...(i === undefined && s === undefined ? nilaiUmum(f) : []),
      ];
      if (role) hasil.tempat++;
      else hasil.pemilik++;
      if (!values.includes(bare))
        mengeluh(
          tempat.di,
          `${bare} bukan nilai ${i ? `Indikator ${i.nomor}` : s ? `Sasaran ${s.nomor}` : "mana pun"}`,
          text,
        );
    }
  };

  const programs = new Map(
    document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.type === "table" && block.id.startsWith("tabel-penunjang-")
          ? [[Number(block.id.split("-").at(-1)), kisi(block)] as const]
          : [],
      ),
  );
  const caption = labels(document);
  const inline = (content: readonly Inline[], di: string) =>
    content
      .map((piece) => {
        if (typeof piece === "string") return piece;
        if (piece.type === "break") return " ";
        if (piece.type !== "ref" && piece.type !== "link") return piece.text;
        hasil.tempat += angkaIn(piece.text).length;
        if (rapi(piece.text) !== caption.get(piece.to))
          mengeluh(di, `${piece.text}, bukan ${caption.get(piece.to)}`, piece.to);
        return "¶";
      })
      .join("");
  const items = (list: readonly Item[], t: Tempat): void => {
    for (const { content, list: below } of list) {
      periksa(inline(content, t.di), t);
      if (below) items(below.items, t);
    }
  };

  document.sections.forEach(({ blocks }, part) => {
    let di = part === 0 ? "sampul" : "awal";
    let s: FaktaSasaran | undefined;
    for (const block of blocks) {
      if (block.type === "heading") {
        di = block.id;
        const [, n] = /^sasaran-(\d+)/.exec(block.id) ?? [];
        if (n) s = f.sasaran.find((x) => x.nomor === Number(n));
        else if (block.level < 4) s = undefined;
      }
      const t: Tempat = {
        di,
        sasaran: s,
        jenis: part === 0 ? "sampul" : block.type === "heading" ? "judul" : "kalimat",
      };
      periksaBlok(block, t);
    }
  });

  function periksaBlok(block: Block, t: Tempat): void {
    if (block.type === "heading") {
      const want = caption.get(NOMOR + block.id) ?? "";
      if (block.number !== want) mengeluh(t.di, `nomor ${block.number}, bukan ${want}`, block.text);
      hasil.tempat += angkaIn(block.number).length;
    }
    if (block.type === "figure" || block.type === "table") {
      const { label, chapter, n } = block.caption;
      const printed = `${label} ${chapter}.${n}`;
      if (caption.get(block.id) !== printed) mengeluh(block.id, printed, block.caption.title);
      hasil.tempat++;
    }
    if (block.type === "heading") periksa(block.text, t);
    else if (block.type === "paragraph" && t.jenis === "sampul")
      sampul(inline(block.content, t.di), block.style);
    else if (block.type === "paragraph") periksa(inline(block.content, t.di), t);
    else if (block.type === "list") items(block.items, t);
    else if (block.type === "pairs")
      for (const { value } of block.rows)
        periksa(value.replace(/(?:^|; )(\d+)\. /g, ""), { ...t, jenis: "surat" });
    else if (block.type === "signature")
      for (const line of [block.date, block.office, block.name, ...block.lines]) periksa(line, t);
    else if (block.type === "signatures")
      for (const line of [
        block.date,
        ...[block.left, block.right].flatMap((p) => [p.office, p.name, ...p.lines]),
      ])
        periksa(line, { ...t, jenis: "surat" });
    else if (block.type === "letterhead") for (const line of block.lines) periksa(line, t);
    else if (block.type === "formula") periksa(block.factor, t);
    else if (block.type === "figure") {
      periksa(block.caption.title.replace(/ \(bagian \d+ dari \d+\)$/, ""), {
        ...t,
        jenis: "judul",
      });
      gambar(block.drawing, block.alt, block.id);
    } else if (block.type === "table" || block.type === "matrix") {
      const at = block.type === "table" ? block.id : t.di;
      if (block.type === "table") periksa(block.caption.title, { ...t, di: at, jenis: "judul" });
      if (block.note) periksa(block.note, { ...t, di: at, sasaran: undefined });
      tabel(block, { ...t, di: at });
    }
  }

  function sampul(text: string, style: string): void {
    const published =
      identitas.tanggalLaporan === undefined ? "" : parseTanggal(identitas.tanggalLaporan);
    const want = style === "cover-foot" ? published?.slice(0, 4) : String(f.tahun);
    for (const token of angkaIn(masked(rapi(text)))) {
      hasil.tempat++;
      if (token !== want) mengeluh("sampul", `${token}, bukan ${want}`, text);
    }
  }

  function tabel(block: Extract<Block, { type: "table" | "matrix" }>, t: Tempat): void {
    const grid = kisi(block);
    const harap = harapan(f, block);
    const years = [f.tahun, identitas.akhirRenstra].map(String);
    for (const head of block.head.flat().map(isiOf)) {
      for (const token of angkaIn(head)) {
        hasil.tempat++;
        const isYear =
          /^\d{4}$/.test(head) &&
          (identitas.awalRenstra === undefined || Number(head) >= identitas.awalRenstra) &&
          (identitas.akhirRenstra === undefined || Number(head) <= identitas.akhirRenstra);
        const isAt = /AKHIR/.test(head) ? token === years[1] : token === years[0];
        if (!isYear && !isAt && head !== "NRR × 25") mengeluh(t.di, `kepala ${token}`, head);
      }
    }
    if (harap === undefined || harap.length !== grid.length) {
      mengeluh(t.di, `${grid.length} baris, bukan ${harap?.length}`, grid[0]?.join(" | ") ?? "");
      return;
    }
    grid.forEach((line, r) => {
      line.forEach((text, c) => {
        const want = harap[r]?.[c] ?? "kolom yang tidak dikenal";
        const tokens = angkaIn(text);
        if (want === "bebas") {
          const open = angkaIn(masked(text).replace(/× 100%/g, "")).length;
          if (open > 0) mengeluh(t.di, `angka yang tidak diketik di baris ${r + 1}`, text);
          return;
        }
        hasil.tempat += tokens.length;
        const isRight =
          typeof want === "object" && "hanya" in want
            ? tokens.toSorted().join() === want.hanya.toSorted().join()
            : [want].flat().map(rapi).includes(text);
        if (!isRight)
          mengeluh(
            t.di,
            `baris ${r + 1}, kolom ${c + 1}: ${text}, bukan ${JSON.stringify(want)}`,
            line.join(" | "),
          );
      });
    });
  }

  function gambar(drawing: Drawing, alt: string, di: string): void {
    if (drawing.type === "organisation") {
      for (const text of strings(drawing.roots))
        periksa(text, { di, sasaran: undefined, jenis: "kalimat" });
      periksa(alt, { di, sasaran: undefined, jenis: "kalimat" });
      return;
    }
    let said: string[] = [];
    if (drawing.type === "bars") {
      const isCapaian = di.startsWith("gambar-capaian");
      for (const { name, value, printed: text } of drawing.bars) {
        const values = isCapaian
          ? f.indikator
              .filter((i) => tanpaTitik(i.baris.indikator ?? "belum tersedia") === rapi(name))
              .map((i) => i.capaian)
          : f.anggaran
              .filter((x) => rapi(x.baris.uraian ?? "belum tersedia") === rapi(name))
              .map((x) => bagian(x.realisasi, x.pagu));
        hasil.tempat++;
        const isRight =
          value === undefined
            ? values.includes(undefined)
            : values.some(
                (x) =>
                  x &&
                  persen(x) === rapi(text) &&
                  Math.abs(Number(x.p) / Number(x.q) - value) < 1e-6 * Math.max(1, Math.abs(value)),
              );
        if (!isRight) mengeluh(di, `batang ${text}`, name);
      }
      const known = drawing.bars.flatMap(({ value, ...b }) =>
        value === undefined ? [] : [{ ...b, value }],
      );
      const of_ = (end: number) => {
        const bar = known.find(({ value }) => value === end);
        return rapi(`${bar?.name} ${bar?.printed}`);
      };
      const values = known.map(({ value }) => value);
      const gaps = drawing.bars.length - known.length;
      const [high, low] = [of_(Math.max(...values)), of_(Math.min(...values))];
      const shown = [...new Set(known.map((b) => rapi(b.printed)))];
      said = [
        ...(shown.length > 1
          ? [`ertinggi ${high}`, `terendah ${low}`]
          : known.length > 1
            ? [`emuanya ${shown[0]}`]
            : [high]),
        `${hitungan(drawing.bars.length).join(" (")})`,
        `${values.filter((v) => v >= 100).length} mencapai 100%`,
        ...(gaps > 0 ? [`${gaps} belum tersedia`] : []),
      ];
    } else {
      for (const { title, years, lines } of drawing.panels) {
        const named = f.indikator.filter(
          (i) => tanpaTitik(i.baris.indikator ?? "") === rapi(title),
        );
        years.forEach((year, k) => {
          for (const { name, points } of lines) {
            const text = rapi(points[k]?.printed ?? "");
            hasil.tempat++;
            const isRight = named.some((i) => {
              const at =
                Number(year) === f.tahun ? i : i.lalu.find((l) => l.tahun === Number(year));
              const x = name === "Target" ? at?.target : at?.realisasi;
              // A target of two bounds is a gap in a line.
              return (
                x &&
                [...cetak(x, i.baris.satuan), ...(x.angka ? [] : ["belum tersedia"])].includes(text)
              );
            });
            if (!isRight) mengeluh(di, `${name} ${year} ${text}`, title);
          }
          const [realisasi, target] = lines.map(({ points }) => rapi(points[k]?.printed ?? ""));
          said.push(`tahun ${year} realisasi ${realisasi} (target ${target})`);
        });
      }
    }
    // What the figure says in words is what it shows.
    const left = said.reduce((text, part) => {
      if (!text.includes(part)) mengeluh(di, `“${part}” tidak disebut`, alt);
      hasil.tempat += angkaIn(part).length;
      return text.replace(part, "");
    }, rapi(alt));
    for (const token of angkaIn(masked(left))) mengeluh(di, `${token} tidak digambar`, left);
  }

  periksa(document.title, { di: "judul berkas", sasaran: undefined, jenis: "judul" });
  periksa(document.footer, { di: "kaki halaman", sasaran: undefined, jenis: "judul" });
  return hasil;
}

const NAMA = /(?:(Indikator|Sasaran) (\d+(?:\.\d+)?)|[\ue000-\uf7ff])/g;

const AKHIR_KALIMAT = /[.:] (?=[^\p{Ll}\d])/gu;
