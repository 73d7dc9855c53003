// Serves as many bytes as it is asked for, with node:http and nothing else.
import { createServer } from "node:http";

const pages = new Map<number, Buffer>();

createServer((message, response) => {
  const length = Number(new URL(message.url ?? "", "http://127.0.0.1").searchParams.get("bytes"));
  const page = pages.get(length) ?? Buffer.alloc(length, "x");
  pages.set(length, page);
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Length": page.length });
  response.end(page);
}).listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
