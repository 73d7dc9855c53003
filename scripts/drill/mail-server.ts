// A little mail server on loopback, as good or as bad as it is told to be.
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";

/** How it behaves, from one moment to the next. */
export type Manner =
  | "works"
  /** Takes no connection. */
  | "refuses"
  /** Takes the connection and says nothing. */
  | "hangs"
  /** Says nothing once the mail is there. */
  | "hangs in DATA"
  | "drops in DATA"
  /** Has the whole mail, and goes before it can say so: it cannot be known, and it is sent again. */
  | "takes and drops"
  | "says 4xx";

export type Received = { id: string; to: string; manner: Manner; confirmed: boolean };

const headerOf = (text: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, "im").exec(text)?.[1]?.trim() ?? "";

export function mailServer(port: number) {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let manner: Manner = "refuses";
  let server: Server | undefined;
  let conversations = 0;

  function converse(socket: Socket): void {
    sockets.add(socket);
    conversations += 1;
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    if (manner === "hangs") return;
    const say = (line: string) => socket.write(`${line}\r\n`);
    let heard = "";
    let isData = false;
    let to = "";
    say("220 drill.invalid ESMTP");

    function hearData(): void {
      if (manner === "drops in DATA") return void socket.destroy();
      const end = heard.indexOf("\r\n.\r\n");
      if (end < 0 || manner === "hangs in DATA") return;
      const text = heard.slice(0, end);
      heard = heard.slice(end + 5);
      isData = false;
      const confirmed = manner === "works";
      received.push({ id: headerOf(text, "Message-ID"), to, manner, confirmed });
      if (manner === "takes and drops") return void socket.destroy();
      say("250 taken");
    }

    function hearLine(line: string): void {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "RCPT") to = /<(.*)>/.exec(line)?.[1] ?? "";
      if (verb === "RCPT" && manner === "says 4xx") say("451 try later");
      else if (verb === "DATA") {
        isData = true;
        say("354 go on");
      } else if (verb === "QUIT") {
        say("221 bye");
        socket.end();
      } else say("250 drill.invalid");
    }

    socket.on("data", (chunk) => {
      heard += String(chunk);
      while (!isData && heard.includes("\r\n")) {
        const end = heard.indexOf("\r\n");
        const line = heard.slice(0, end);
        heard = heard.slice(end + 2);
        hearLine(line);
      }
      if (isData) hearData();
    });
  }

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy();
    const closing = server;
    server = undefined;
    if (closing) {
      closing.close();
      await once(closing, "close");
    }
  }

  return {
    received,
    conversations: () => conversations,
    behave: async (how: Manner): Promise<void> => {
      manner = how;
      if (how === "refuses") return close();
      for (const socket of sockets) socket.destroy();
      if (server) return;
      server = createServer(converse).listen(port, "127.0.0.1");
      await once(server, "listening");
    },
    close,
  };
}
