import type { Temuan } from "../checks/contract";
import { parseButir, parseJawaban } from "../domain/butir-reviu";
import type { Kinerja } from "../sheets/kinerja";
import type { Jawaban, JawabanOrang, Terjawab } from "./contract";
import { butirReviu } from "./registry";

/**
 * Every item with its answer, in order: what the data say, unless a person says otherwise and why. An
 * item about an explanation is asked only when what it explains is “Tidak”.
 */
export function jawabReviu(kinerja: Kinerja, temuan: readonly Temuan[]): Terjawab[] {
  const people = orangOf(kinerja);
  const known = new Map<string, Jawaban | undefined>();
  return butirReviu.map((butir) => {
    const sistem = butir.nilai?.(kinerja, temuan);
    const orang = people.get(butir.kode);
    const syarat = butir.bilaTidak?.map((kode) => [kode, known.get(kode)] as const);
    const answer = syarat ? bersyarat(syarat, orang) : pilih(sistem, orang);
    known.set(butir.kode, answer.jawaban);
    return { ...butir, sistem, orang, ...answer };
  });
}

/** How many items have an answer. */
export const countTerjawab = (butir: readonly Terjawab[]): number =>
  butir.filter(({ jawaban }) => jawaban !== undefined).length;

type Answer = Pick<Terjawab, "jawaban" | "sumber" | "dasar" | "catatan">;

const NONE: Answer = { jawaban: undefined, sumber: undefined, dasar: "", catatan: undefined };

/** Answers of people by kode; of a kode that stands twice the first row counts. */
function orangOf({ reviu }: Kinerja): Map<string, JawabanOrang> {
  const people = new Map<string, JawabanOrang>();
  for (const { at, kode, jawaban, keterangan, pereviu, tanggal } of reviu) {
    const butir = parseButir(kode ?? "");
    if (butir === undefined || people.has(butir)) continue;
    const typed = jawaban === undefined ? undefined : parseJawaban(jawaban);
    const asing = typed === undefined ? jawaban : undefined;
    people.set(butir, { at, jawaban: typed, asing, keterangan, pereviu, tanggal });
  }
  return people;
}

function byOrang(orang: JawabanOrang | undefined): Answer {
  if (orang === undefined) return NONE;
  const { jawaban, asing, keterangan = "" } = orang;
  if (jawaban !== undefined) return { ...NONE, jawaban, sumber: "pereviu", dasar: keterangan };
  if (asing === undefined) return NONE;
  const catatan = `Jawaban “${asing}” pada lembar tidak dikenal; pilih Ya, Tidak atau Tidak berlaku.`;
  return { ...NONE, catatan };
}

function pilih(sistem: Terjawab["sistem"], orang: JawabanOrang | undefined): Answer {
  if (sistem?.jawaban === undefined) return byOrang(orang);
  const own: Answer = { ...NONE, jawaban: sistem.jawaban, sumber: "sistem", dasar: sistem.bukti };
  const theirs = byOrang(orang);
  if (theirs.jawaban === undefined) return { ...own, catatan: theirs.catatan };
  if (theirs.jawaban === sistem.jawaban) {
    const catatan = ["Dibenarkan pereviu", theirs.dasar].filter((part) => part !== "").join(": ");
    return { ...own, catatan };
  }
  if (theirs.dasar === "") {
    const catatan = `Jawaban pereviu “${theirs.jawaban}” belum dipakai karena keterangannya belum diisi.`;
    return { ...own, catatan };
  }
  return { ...theirs, catatan: `Menggantikan jawaban sistem “${sistem.jawaban}”: ${sistem.bukti}` };
}

function bersyarat(
  syarat: readonly (readonly [string, Jawaban | undefined])[],
  orang: JawabanOrang | undefined,
): Answer {
  const names = (list: typeof syarat) => list.map(([kode]) => kode).join(" dan ");
  if (syarat.some(([, jawaban]) => jawaban === "Tidak")) return byOrang(orang);
  const open = syarat.filter(([, jawaban]) => jawaban === undefined);
  if (open.length > 0) {
    return { ...NONE, catatan: `Menunggu jawaban butir ${names(open)}.` };
  }
  return {
    ...NONE,
    jawaban: "Tidak berlaku",
    sumber: "sistem",
    dasar: `Butir ${names(syarat)} tidak dijawab “Tidak”.`,
    ...(orang?.jawaban !== undefined &&
      orang.jawaban !== "Tidak berlaku" && {
        catatan: `Jawaban pereviu “${orang.jawaban}” tidak dipakai karena butir ini tidak berlaku.`,
      }),
  };
}
