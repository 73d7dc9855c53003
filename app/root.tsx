import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, useLoaderData, useLocation, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { isSecretariat } from "./domain/actor";
import { shownAs } from "./domain/people/words";
import type { Trouble } from "./http/answers.server";
import { languageOfPath } from "./http/door-handle";
import { forgetSaid, whatWasSaid } from "./http/flash.server";
import { useNonce } from "./http/nonce";
import { askedBy, visitOf } from "./http/visit.server";
import { SiteFrame } from "./site-frame";
import { TroubleView } from "./trouble-view";
import { LanguageProvider } from "./ui";
import styles from "./styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/mark.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: styles },
];

export type RootData = ReturnType<typeof useLoaderData<typeof loader>>;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  const asked = askedBy(visit);
  const { house, environment } = visit;
  const said = whatWasSaid(house.key, args.request);
  const data = {
    kind: house.kind,
    incident: args.context.incident,
    said,
    signedIn: asked && {
      shown: shownAs(asked.signedIn),
      isStaff: isSecretariat(asked.actor) || asked.actor.keys.includes("administrators"),
      seats: asked.actor.standings.length - 1,
    },
    origin: environment.publicUrl,
  };
  return json(data, said ? { headers: { "Set-Cookie": forgetSaid(environment.secureCookies) } } : undefined);
}

export function Layout({ children }: { children: ReactNode }) {
  const language = languageOfPath(useLocation().pathname);
  const alive = useMatches().some(({ handle }) => (handle as { alive?: boolean } | undefined)?.alive);
  const nonce = useNonce();
  return (
    <html lang={language === "fr" ? "fr-CA" : "en-CA"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language}>{children}</LanguageProvider>
        {alive && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  const data = useLoaderData<typeof loader>();
  return (
    <SiteFrame data={data}>
      <Outlet />
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("root") ?? null;
  const error = useRouteError();
  const trouble: Trouble | null = isRouteErrorResponse(error)
    ? error.status === 404
      ? { kind: "not-found" }
      : (error.data as Trouble)
    : null;
  return (
    <SiteFrame data={data}>
      <TroubleView trouble={trouble} incident={data?.incident ?? ""} />
    </SiteFrame>
  );
}
