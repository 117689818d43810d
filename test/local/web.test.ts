import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Files } from "../../local/server/files";

test("the name of a saved file is no path, no header and no reason to fail", async () => {
  const files = new Files();
  const name = '../../x"\r\nSet-Cookie: a=b\u0000\ud800 “é”.docx';
  files.add({ id: "1", name, mimeType: "application/pdf", bytes: Buffer.from("isi") });
  const server = createServer((request, response) => {
    try {
      files.send(request.url ?? "", response);
    } catch (error) {
      response.destroy(error as Error);
    }
  });
  await once(server.listen(0, "127.0.0.1").unref(), "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/files/1/${encodeURIComponent("../../y")}`);
  expect(await answer.text()).toBe("isi");
  expect(answer.headers.get("set-cookie")).toBeNull();
  const [, sent = ""] =
    /^attachment; filename\*=UTF-8''([\w%.()-]+)$/.exec(
      answer.headers.get("content-disposition") ?? "",
    ) ?? [];
  expect(decodeURIComponent(sent)).toBe(name.replace("\ud800", ""));
  server.closeAllConnections();
  server.close();
});
