import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { isSecretariat, seatsOf } from "./domain/actor";
import { type Language, pick } from "./domain/bilingual";
import { seesMoney } from "./domain/council-accounts/audiences";
import { followsMatters } from "./domain/decisions/proceedings.server";
import { isParked } from "./domain/parked.server";
import { shownAs } from "./domain/shown-as";
import { forgetSaid, isOnItsWay, whatWasSaid } from "./http/flash.server";
import { languageOfPath } from "./http/language-of-path";
import { PageScripts } from "./http/page-scripts";
import { type Trouble, troubleIn } from "./http/trouble";
import { askedBy, visitOf } from "./http/visit.server";
import { SiteFrame } from "./site-frame";
import styles from "./styles/index.css?url";
import { TroubleView, troubleTitle } from "./trouble-view";
import { LanguageProvider, useLanguage } from "./ui";
import { siteWords } from "./words";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/mark.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: styles },
  // The two that every page begins with: without them its first lines would move (P-4).
  ...["sans-400", "serif-600"].map((font) => ({
    rel: "preload",
    as: "font" as const,
    type: "font/woff2",
    href: `/fonts/${font}.woff2`,
    crossOrigin: "anonymous" as const,
  })),
];

/** A page that a trouble stands in for has no title of its own. */
export const meta: MetaFunction = ({ location, error }) => {
  const language = languageOfPath(location.pathname);
  const words = pick(siteWords, language);
  return [
    { title: error ? `${troubleTitle(troubleOf(error, language), words)} · ${words.name}` : words.name },
  ];
};

export type RootData = ReturnType<typeof useLoaderData<typeof loader>>;

export async function loader(args: LoaderFunctionArgs) {
  const visit = await visitOf(args);
  const asked = askedBy(visit);
  const { house, environment } = visit;
  const said = whatWasSaid(house.key, args.request);
  const isAdministrator = asked?.actor.keys.includes("administrators") ?? false;
  const isStaff = asked !== null && (isSecretariat(asked.actor) || isAdministrator);
  const data = {
    kind: house.kind,
    isParked: isStaff && isParked(house.dataDirectory),
    incident: args.context.incident,
    said,
    signedIn: asked && {
      shown: shownAs(asked.signedIn),
      isStaff,
      inDirectory: asked.actor.keys.includes("directory"),
      seesAccounts: seesMoney(asked.actor),
      seesFunding: followsMatters(asked.actor),
      isAdministrator,
      /** Those to whom the pages of witnesses and of retention open. */
      keepsRecords: isStaff || seatsOf(asked.actor).some(({ coChair }) => coChair),
      seats: asked.actor.standings.length - 1,
    },
    /** T-d: the second factor is still due; the way out is all there is besides. */
    isOnTheWay: !asked && visit.session !== null,
    origin: environment.publicUrl,
  };
  return json(
    data,
    said && !isOnItsWay(args.request)
      ? { headers: { "Set-Cookie": forgetSaid(environment.secureCookies) } }
      : undefined,
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const language = languageOfPath(useLocation().pathname);
  const alive = useMatches().some(
    // A page that was refused or not found ships no script, whatever would have stood there.
    ({ handle, data }) =>
      (handle as { alive?: boolean } | undefined)?.alive && data !== undefined && data !== null,
  );
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
        {alive && <PageScripts />}
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

const troubleOf = (error: unknown, language: Language): Trouble | null =>
  isRouteErrorResponse(error) ? troubleIn(error, language) : null;

export function ErrorBoundary() {
  const data = useRouteLoaderData<typeof loader>("root") ?? null;
  const trouble = troubleOf(useRouteError(), useLanguage());
  return (
    <SiteFrame data={data}>
      <TroubleView trouble={trouble} incident={data?.incident ?? ""} />
    </SiteFrame>
  );
}
