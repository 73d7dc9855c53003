import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { PageScriptsProvider } from "./http/page-scripts";

export { openHouse } from "./http/opened-house.server";

/** Pages are rendered whole: the listener compresses them and says how long they are. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
) {
  const page = renderToString(
    <PageScriptsProvider value={{ nonce, manifest: context.manifest }}>
      <RemixServer context={context} url={request.url} nonce={nonce} />
    </PageScriptsProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${page}`, { status, headers });
}

/** A fault is for the operator's log; the person sees its number. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
) {
  if (request.signal.aborted) return;
  console.error(context.incident, error instanceof Error ? error.stack : error);
}
