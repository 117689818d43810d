import { parseArgs } from "node:util";
import { FileError } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { UsageError } from "./usage-error";

const HELP = `lkip: laporan kinerja instansi pemerintah, tanpa Google

  lkip scaffold OUT.xlsx [--rows N]         membuat atau melengkapi lembar standar; setiap lembar
                                            baru berisi N baris, 1000 bila tidak disebut
  lkip example OUT.xlsx [--as-printed]      contoh Kecamatan Ajung 2021
               [--force] [--rows N]         menimpa berkas yang sudah ada
  lkip check IN.xlsx [--json]               memeriksa; keluar 0 tanpa galat, 1 dengan galat
  lkip review IN.xlsx [--json]              Checklist Reviu dengan jawabannya
              [--docx OUT.docx]             menulis kertas kerja reviu
  lkip report IN.xlsx -o OUT.docx [--force] menyusun laporan; --force mencetak DRAF walau ada galat
               [--final]                    tanpa tulisan DRAF walau ada isian yang belum lengkap
              [--font NAMA]                 huruf; bila tidak disebut, menurut lembar Identitas
              [--logo BERKAS]               gambar PNG atau JPEG; bila tidak disebut, dari buku kerja
              [--profile word|google-docs]  untuk Word atau untuk diubah menjadi Google Docs
  lkip new-year IN.xlsx -o OUT.xlsx         buku kerja tahun berikutnya; IN.xlsx tidak diubah
  lkip serve [IN.xlsx] [--port N] [--example] [--rows N]  membuka halaman lokal

Keluar 2 bila berkas tidak dapat dipakai.`;

/** Exit code: 0 done, 1 galat found, 2 a file or the command cannot be used. */
type Command = (invocation: Invocation) => Promise<number>;

/** Loaded when asked for: what only some need, such as the page layout, takes longer than most commands. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  scaffold: async () => (await import("./scaffold")).scaffold,
  example: async () => (await import("./example")).example,
  check: async () => (await import("./check")).check,
  report: async () => (await import("./report")).report,
  review: async () => (await import("./review")).review,
  "new-year": async () => (await import("./new-year")).newYear,
  serve: async () => (await import("./serve")).serve,
};

/** Runs one command line and gives its exit code. Every failure is a sentence, never a stack trace. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [name = "", ...rest] = args;
  const isHelp = name === "help" || args.includes("--help") || args.includes("-h");
  if (name === "" || isHelp) {
    console.log(HELP);
    return isHelp ? 0 : 2;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (load === undefined) throw new UsageError(`Perintah “${name}” tidak dikenal.`);
    const invocation = { ...parse(rest), root };
    const command = await load();
    return await command(invocation);
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${HELP}`);
    else if (error instanceof FileError) console.error(error.message);
    else console.error(`Perintah gagal: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

function parse(args: readonly string[]): Pick<Invocation, "files" | "options"> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        force: { type: "boolean" },
        final: { type: "boolean" },
        output: { type: "string", short: "o" },
        docx: { type: "string" },
        port: { type: "string" },
        rows: { type: "string" },
        example: { type: "boolean" },
        font: { type: "string" },
        logo: { type: "string" },
        profile: { type: "string" },
        "as-printed": { type: "boolean" },
      },
    });
    return { files: positionals, options: values };
  } catch (error) {
    throw new UsageError(optionSentence(error, args));
  }
}

/** What is wrong with the options; Node says it in English, with the option between quotes. */
function optionSentence(error: unknown, args: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(.*?)(?: <value>)?'/.exec(message)?.[1] ?? args.join(" ");
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Pilihan “${option}” tidak dikenal.`;
  return message.includes("does not take")
    ? `Pilihan “${option}” tidak memakai nilai.`
    : `Pilihan “${option}” memerlukan nilai.`;
}
