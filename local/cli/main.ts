import { parseArgs } from "node:util";
import { FileError } from "../xlsx/files";
import { check } from "./check";
import { example } from "./example";
import type { Invocation } from "./invocation";
import { report } from "./report";
import { scaffold } from "./scaffold";
import { serve } from "./serve";
import { UsageError } from "./usage-error";

const HELP = `lkip: laporan kinerja instansi pemerintah, tanpa Google

  lkip scaffold OUT.xlsx                    membuat atau melengkapi lembar standar
  lkip example OUT.xlsx [--as-printed]      contoh Kecamatan Ajung 2021
               [--force]                    menimpa berkas yang sudah ada
  lkip check IN.xlsx [--json]               memeriksa; keluar 0 tanpa galat, 1 dengan galat
  lkip report IN.xlsx -o OUT.docx [--force] menyusun laporan; --force mencetak DRAF walau ada galat
  lkip serve [IN.xlsx] [--port N] [--example]  membuka halaman lokal

Keluar 2 bila berkas tidak dapat dipakai.`;

/** Exit code: 0 done, 1 galat found, 2 a file or the command cannot be used. */
type Command = (invocation: Invocation) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { scaffold, example, check, report, serve };

/** Runs one command line and gives its exit code. Every failure is a sentence, never a stack trace. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [name = "", ...rest] = args;
  if (["", "help", "--help", "-h"].includes(name)) {
    console.log(HELP);
    return name === "" ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(`Perintah “${name}” tidak dikenal.`);
    return await command({ ...parse(rest), root });
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
        output: { type: "string", short: "o" },
        port: { type: "string" },
        example: { type: "boolean" },
        "as-printed": { type: "boolean" },
      },
    });
    return { files: positionals, options: values };
  } catch (error) {
    throw new UsageError(
      `Pilihan tidak dikenal: ${error instanceof Error ? error.message : error}`,
    );
  }
}
