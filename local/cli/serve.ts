import { contohAjung } from "../../src/contoh/ajung";
import { startServer } from "../server/server";
import { openXlsx } from "../xlsx/files";
import type { Invocation } from "./invocation";
import { callApi, loadProduct, openHost } from "./product";
import { readRows } from "./rows";
import { UsageError } from "./usage-error";

const PORT = 8080;

/** Serves the local page until interrupted. */
export async function serve({ files, options, root }: Invocation): Promise<number> {
  const port = options.port === undefined ? PORT : Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new UsageError(`Porta “${options.port}” bukan angka 0 sampai 65535.`);
  }
  const rows = readRows(options);
  const [file] = files;
  const buku =
    file !== undefined
      ? await openXlsx(file)
      : options.example
        ? exampleBuku(root, rows)
        : undefined;
  const { url } = await startServer({
    root,
    port,
    ...loadProduct(root),
    ...rows,
    ...(buku && { buku }),
    example: ["apiFillExample", contohAjung(false)],
  });
  console.log(`LKIP terbuka di ${url} (Ctrl+C untuk berhenti)`);
  await new Promise(() => {});
  return 0;
}

function exampleBuku(root: string, rows: ReturnType<typeof readRows>) {
  const host = openHost(root, rows);
  try {
    callApi(host, "apiFillExample", contohAjung(false));
    return host.save();
  } finally {
    host.dispose();
  }
}
