// M-14: the door of a stream of server-sent events about one subject: who else is here, and what others entered.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { sessionBy } from "../auth/sessions.server";
import { actorOn } from "../domain/actor.server";
import { say } from "../domain/bilingual";
import { dayOf } from "../domain/dates";
import { isoDateTime } from "../domain/format";
import { type Entered, lastLine, type Subject } from "../domain/presence/lines.server";
import { comeIn, roomFor } from "../domain/presence/presence.server";
import { hereSaid, presenceWords } from "../domain/presence/words";
import { NotFound } from "../domain/refusals";
import { answered } from "./answers.server";
import type { Params } from "./page-door.server";
import { type Asked, askedOf } from "./visit.server";

type Door = {
  /** What is watched; throws NotFound for whoever may not. Asked again for as long as the stream flows (S-4). */
  watch: (asked: Asked, params: Params) => Subject;
  /** Whoever opens the address as a page is led there. */
  leadsTo: (asked: Asked, params: Params) => string;
};

/** What may wait unread; whoever reads no more is let go. */
const unread = 32;

export function eventDoor({ watch, leadsTo }: Door) {
  return async ({ request, context, params }: LoaderFunctionArgs) => {
    const asked = await askedOf({ request, context });
    const subject = answered(asked.language, () => watch(asked, params));
    if (!takesEvents(request)) return redirect(leadsTo(asked, params));
    const room = roomFor(asked.house.db, asked.signedIn.id);
    if (room !== "yes")
      return new Response(null, { status: room === "full" ? 503 : 429, headers: { "Retry-After": "10" } });
    const since = sinceIn(request) ?? lastLine(asked.house.db, subject);
    const mayStay = () => stillMay(asked, watch, params);
    return new Response(streamFor(asked, subject, since, mayStay), {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        // A proxy that gathers answers would hold these back.
        "X-Accel-Buffering": "no",
      },
    });
  };
}

const takesEvents = ({ method, headers }: Request): boolean =>
  method === "GET" && (headers.get("Accept") ?? "").includes("text/event-stream");

/** The line up to which the page knows: its own, or the last one told before the connection broke. */
function sinceIn({ url, headers }: Request): number | null {
  const given = headers.get("Last-Event-ID") || (new URL(url).searchParams.get("since") ?? "");
  return /^\d{1,15}$/.test(given) ? Number(given) : null;
}

/** By the session and the seats of this moment; looking on keeps no session alive. */
async function stillMay(asked: Asked, watch: Door["watch"], params: Params): Promise<boolean> {
  const { house, token, signedIn } = asked;
  const session = token ? await sessionBy(house, token, "looking") : null;
  if (session?.stage !== "open" || session.person.id !== signedIn.id) return false;
  const now = house.now();
  const today = dayOf(now);
  try {
    watch({ ...asked, session, now, today, actor: actorOn(house.db, signedIn.id, today) }, params);
    return true;
  } catch (refusal) {
    if (refusal instanceof NotFound) return false;
    throw refusal;
  }
}

function streamFor(asked: Asked, subject: Subject, since: number, mayStay: () => Promise<boolean>) {
  const encoder = new TextEncoder();
  let leave = () => {};
  let isOver = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const over = () => {
          if (isOver) return;
          isOver = true;
          leave();
          controller.close();
        };
        const send = (text: string) => {
          if (isOver) return;
          if ((controller.desiredSize ?? 0) <= 0) return over();
          controller.enqueue(encoder.encode(text));
        };
        const event = (name: string, data: object, id?: number) =>
          send(`event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
        send("retry: 3000\n\n");
        leave = comeIn(asked.house.db, {
          ...{ subject, person: asked.signedIn.id, since, mayStay },
          here: (others) => event("here", { said: hereSaid(asked.language, others) }),
          changed: (lines) => event("changed", toldTo(asked, lines), lines[0]?.number),
          pulse: () => send(":\n\n"),
          over: () => {
            event("over", {});
            over();
          },
        });
      },
      cancel() {
        isOver = true;
        leave();
      },
    },
    new CountQueuingStrategy({ highWaterMark: unread }),
  );
}

/** The newest line of someone else; what one did oneself, on another page, is shown and not told. */
function toldTo({ language, signedIn, actor }: Asked, lines: readonly Entered[]): { said: string } {
  const words = presenceWords[language];
  const line = lines.find(({ person }) => person !== signedIn.id);
  if (!line) return { said: "" };
  const who = line.by ? say(language, line.by) : words.itself;
  return {
    said: words.told(
      who,
      isoDateTime(language, line.at, actor.zone),
      line.says ? say(language, line.says) : "",
    ),
  };
}
