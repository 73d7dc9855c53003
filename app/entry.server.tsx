import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { notFoundAnswer, notTakenAnswer } from "./http/answers.server";
import { reportFault } from "./http/journal";
import { languageOfPath } from "./http/language-of-path";
import { PageScriptsProvider } from "./http/page-scripts";
import { isStorageFault } from "./http/storage-fault";
import { troublePage } from "./http/trouble-page";
import { visitAsItIs } from "./http/visit.server";
import { drawn } from "./ui/form/field-names";

export { openHouse } from "./http/opened-house.server";

/** N-4: requests for which something could not be read or written. Their page is one that needs nothing of the disk. */
const unkept = new WeakMap<AppLoadContext, string>();

function notKeptAnswer(request: Request, incident: string): Response {
  const page = troublePage(503, { incident, path: new URL(request.url).pathname });
  return new Response(page, {
    status: 503,
    headers: { "Content-Type": "text/html; charset=utf-8", "Retry-After": "60" },
  });
}

/** Pages are rendered whole: the listener compresses them and says how long they are. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loaded: AppLoadContext,
) {
  const incident = unkept.get(loaded);
  if (incident) return notKeptAnswer(request, incident);
  const { nonce } = loaded;
  const page = drawn(
    <PageScriptsProvider value={{ nonce, manifest: context.manifest }}>
      <RemixServer context={context} url={request.url} nonce={nonce} />
    </PageScriptsProvider>,
    renderToString,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (status === 429) await sayWhenToComeBack(headers, { request, context: loaded });
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/** T-d: a page that came too often says so to programs too. */
async function sayWhenToComeBack(headers: Headers, asked: Asked): Promise<void> {
  const { wait } = await visitAsItIs(asked);
  if (wait > 0) headers.set("Retry-After", String(wait));
}

type Asked = { request: Request; context: AppLoadContext };

/** T-3: data that the framework itself refuses is not found, or not sent that way, as its page would be. */
export function handleDataRequest(answer: Response, { request, context }: Asked) {
  const incident = unkept.get(context);
  if (incident) return notKeptAnswer(request, incident);
  if (!answer.headers.has("X-Remix-Error") || answer.status >= 500) return answer;
  const language = languageOfPath(new URL(request.url).pathname);
  const ours = answer.status === 405 ? notTakenAnswer(language) : notFoundAnswer();
  ours.headers.set("X-Remix-Catch", "yes");
  return ours;
}

/** A fault is for the operator's log; the person sees its number. What the framework refuses by itself is no fault. */
export function handleError(error: unknown, { request, context }: Asked) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  if (isStorageFault(error)) unkept.set(context, context.incident);
  reportFault(context.incident, error);
}
