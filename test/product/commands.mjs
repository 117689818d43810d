/** Runs each command line that its parent sends, and answers with what it printed and its exit code. */
import { fileURLToPath } from "node:url";
import { main } from "../../build/cli.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

process.on("message", async (args) => {
  const printed = { out: "", err: "" };
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write];
  const into = (name) => (text) => {
    printed[name] += text;
    return true;
  };
  stdout.write = into("out");
  stderr.write = into("err");
  const code = await main(args, ROOT).catch((error) => {
    printed.err += error.stack;
    return 1;
  });
  [stdout.write, stderr.write] = writes;
  process.send({ code, ...printed });
});
