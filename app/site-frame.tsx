import { useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { say } from "./domain/bilingual";
import type { DoorHandle } from "./http/door-handle";
import type { RootData } from "./root";
import { address, counterpart } from "./site-map";
import { type Crumb, Flash, Frame, type Toggle, useLanguage, useWords } from "./ui";
import { siteWords } from "./words";

function useToggle(form: string | undefined): Toggle {
  const language = useLanguage();
  const { other } = useWords(siteWords);
  const { search, pathname } = useLocation();
  const leaf = useMatches().at(-1);
  const target = language === "en" ? "fr" : "en";
  const known = leaf && counterpart(leaf.id, leaf.params, search);
  // An address that leads nowhere has no counterpart: the other language's home.
  const href = known ?? pathname.replace(/^\/(en|fr)(?=\/|$)/, `/${target}`);
  const toggle = { language: target, label: other } as const;
  return form ? { kind: "form", form, value: href, ...toggle } : { kind: "link", href, ...toggle };
}

function useDoor(): { handle: DoorHandle<unknown>; data: unknown; isSignIn: boolean } {
  const leaf = useMatches().at(-1);
  const isSignIn = leaf?.id.slice(3) === "sign-in";
  return { handle: (leaf?.handle ?? {}) as DoorHandle<unknown>, data: leaf?.data ?? undefined, isSignIn };
}

const Mark = () => (
  <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false" fill="currentColor">
    <path d="M3 3h9.5v9.5H3z" />
    <circle cx="20.3" cy="7.7" r="4.9" />
    <path d="M7.7 15.2l5.6 9.8H2.1z" />
    <path d="M20.3 14.6l5.7 5.6-5.7 5.6-5.7-5.6z" />
  </svg>
);

/** The frame of every page of the workspace. */
export function SiteFrame({ data, children }: { data: RootData | null; children: ReactNode }) {
  const language = useLanguage();
  const words = useWords(siteWords);
  const door = useDoor();
  const { form } = door.handle;
  const formOf = typeof form === "function" ? form : () => form;
  const toggle = useToggle(door.data === undefined ? undefined : formOf(door.data));
  const signedIn = data?.signedIn;
  // What is not found belongs to no place: hidden and absent look alike (T-3).
  const place = door.data === undefined ? undefined : door.handle.place;
  const places = signedIn
    ? [
        { label: words.home, href: address(language, "home"), current: place === "home" },
        { label: words.bodies, href: address(language, "bodies"), current: place === "bodies" },
        { label: words.meetings, href: address(language, "meetings"), current: place === "meetings" },
        { label: words.actions, href: address(language, "actions"), current: place === "actions" },
        {
          label: words.recommendations,
          href: address(language, "recommendations"),
          current: place === "recommendations",
        },
        { label: words.decisions, href: address(language, "decisions"), current: place === "decisions" },
        ...(signedIn.seesFunding
          ? [{ label: words.funding, href: address(language, "funding"), current: place === "funding" }]
          : []),
        ...(signedIn.seesAccounts
          ? [
              {
                label: words.accounts,
                href: address(language, "council-accounts"),
                current: place === "council-accounts",
              },
            ]
          : []),
        {
          label: words.jurisdictions,
          href: address(language, "jurisdictions"),
          current: place === "jurisdictions",
        },
        ...(signedIn.inDirectory
          ? [
              {
                label: words.directory,
                href: address(language, "directory"),
                current: place === "directory",
              },
            ]
          : []),
        ...(signedIn.isStaff
          ? [{ label: words.people, href: address(language, "people"), current: place === "people" }]
          : []),
      ]
    : [];
  const signOut = { label: words.signOut, action: address(language, "sign-out") };
  const account = signedIn
    ? [
        { label: words.mySeats, href: address(language, "my-seats"), current: place === "my-seats" },
        { label: words.account, href: address(language, "account"), current: place === "account" },
        signOut,
      ]
    : data?.isOnTheWay
      ? [signOut]
      : door.isSignIn
        ? []
        : [{ label: words.signIn, href: address(language, "sign-in") }];
  const crumbs: Crumb[] = door.data === undefined ? [] : (door.handle.crumbs?.(door.data, language) ?? []);
  return (
    <Frame
      name={words.name}
      home={address(language, "home")}
      mark={<Mark />}
      places={places}
      account={account}
      toggle={toggle}
      search={signedIn ? { action: address(language, "search"), name: "q" } : undefined}
      crumbs={crumbs}
      banner={[data?.isParked && words.parked, data?.kind === "demonstration" && words.demonstration]
        .filter(Boolean)
        .join(" ")}
      footer={
        <>
          <p className="push">{words.keptBy}</p>
          {signedIn && (
            <>
              <a href={address(language, "how-it-works")}>{words.howItWorks}</a>{" "}
              {signedIn.keepsRecords && <a href={address(language, "retention")}>{words.retention}</a>}{" "}
              {signedIn.keepsRecords && <a href={address(language, "witnesses")}>{words.witnesses}</a>}{" "}
              {signedIn.isAdministrator && (
                <a href={address(language, "security-log")}>{words.securityLog}</a>
              )}{" "}
            </>
          )}
          <a href={address(language, "accessibility")}>{words.accessibility}</a>{" "}
          <a href={address(language, "privacy")}>{words.privacy}</a>
        </>
      }
    >
      {data?.said && <Flash>{say(language, data.said)}</Flash>}
      {children}
    </Frame>
  );
}
