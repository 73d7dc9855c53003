// What is asked of every page a person can reach (A-1, A-3, T-c), whatever it is about.
import type { IncomingHttpHeaders } from "node:http";
import { type Language, languages } from "../../app/domain/bilingual";
import { siteMap } from "../../app/places";
import { siteWords } from "../../app/words";
import { manifest } from "../routes/served";
import { type Element, isWithin, type Markup } from "./markup";
import { wordsOnlyOf } from "./words-of-one-language";

const patterns = manifest.flatMap(({ id, path, takesForm }) => {
  const language = id.slice(0, 2);
  const place = siteMap[id.slice(3) as keyof typeof siteMap];
  if (!place || (language !== "en" && language !== "fr")) return [];
  return [{ id, takesForm, pattern: new RegExp(`^/${path.replace(/:\w+/g, "([^/]+)")}$`) }];
});

/** The address that a path belongs to. Fixed words come before what stands for an object. */
export const routeOf = (path: string) =>
  patterns
    .filter(({ pattern }) => pattern.test(path))
    .sort((one, other) => (pattern(one.pattern) < pattern(other.pattern) ? -1 : 1))[0];
const pattern = ({ source }: RegExp) => source.split("([^/]+)").length;

const faults = (name: string, found: readonly (Element | string)[]): string[] =>
  found.map((one) =>
    typeof one === "string"
      ? `${name}: ${one}`
      : `${name}: <${one.tag} ${[...one.attributes].map(([key, value]) => `${key}="${value}"`).join(" ")}>`.slice(
          0,
          200,
        ),
  );

export function unprotected(headers: IncomingHttpHeaders): string[] {
  const policy = headers["content-security-policy"]?.toString() ?? "";
  const expected: [string, boolean][] = [
    ["default-src 'none'", policy.includes("default-src 'none'")],
    ["nosniff", headers["x-content-type-options"] === "nosniff"],
    ["referrer policy", headers["referrer-policy"] === "same-origin"],
    ["no-store", headers["cache-control"] === "no-store"],
  ];
  const isPage = headers["content-type"]?.startsWith("text/html");
  if (isPage)
    expected.push(
      ["frame-ancestors", policy.includes("frame-ancestors 'none'")],
      ["nonce", /script-src 'self' 'nonce-[\w+/=]{20,}'/.test(policy) && !policy.includes("'unsafe-inline'")],
    );
  return expected.filter(([, isThere]) => !isThere).map(([what]) => `without ${what}`);
}

const headingsOf = ({ elements }: Markup) =>
  elements.filter(({ tag }) => /^h[1-6]$/.test(tag)).map(({ tag }) => Number(tag[1]));

function outOfOrder(levels: number[]): string[] {
  const first = levels.filter((level) => level === 1).length;
  const skips = levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1);
  return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map((level) => `a heading skips to h${level}`)];
}

function repeatedIds({ elements }: Markup): string[] {
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id twice: ${id}`);
}

/** What an element says of another that is not on the page. */
function lostParts({ elements }: Markup): string[] {
  const known = new Set(elements.flatMap(({ attributes }) => attributes.get("id") ?? []));
  const named = elements.flatMap(({ attributes }) =>
    ["for", "form", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap((name) =>
      (attributes.get(name) ?? "").split(" ").map((id) => ({ name, id })),
    ),
  );
  const anchors = elements.flatMap(({ attributes }) => {
    const href = attributes.get("href") ?? "";
    return href.startsWith("#") ? [{ name: "href", id: href.slice(1) }] : [];
  });
  return [...named, ...anchors]
    .filter(({ id }) => id !== "" && !known.has(id))
    .map(({ name, id }) => `${name} leads nowhere: ${id}`);
}

function isLabelled(control: Element, { elements }: Markup): boolean {
  const { attributes } = control;
  const id = attributes.get("id");
  return (
    attributes.has("aria-label") ||
    attributes.has("aria-labelledby") ||
    isWithin(control, "label") ||
    elements.some(
      ({ tag, attributes: of, text }) =>
        tag === "label" && id !== undefined && of.get("for") === id && text.trim() !== "",
    )
  );
}

const withoutLabel = (markup: Markup): Element[] =>
  markup.elements.filter(
    (element) =>
      ["input", "select", "textarea"].includes(element.tag) &&
      !["hidden", "submit", "button"].includes(element.attributes.get("type") ?? "") &&
      !isLabelled(element, markup),
  );

/** Where no key is needed: nobody is signed in yet, or nothing is done twice by doing it twice. */
const keyless = [
  ...["sign-in", "sign-in-as", "sign-in-link", "sign-in-by-link", "sign-in-code", "sign-out", "invitation"],
  ...["password-forgotten", "password-reset", "second-factor", "second-factor-codes"],
];

function wrongForms({ elements }: Markup): string[] {
  return elements
    .filter(({ tag }) => tag === "form")
    .flatMap((form) => {
      const action = form.attributes.get("action") ?? "";
      const route = routeOf(action.split(/[?#]/)[0] ?? "");
      const sends = form.attributes.get("method") === "post";
      if (!route) return [`a form leads to no address: ${action}`];
      if (!sends) return [];
      if (!route.takesForm) return [`a form is sent where none is taken: ${action}`];
      const fields = elements.filter(
        ({ tag, within }) => tag === "input" && within !== null && isPartOf(within, form),
      );
      const hasKey = fields.some(
        ({ attributes }) => attributes.get("name") === "_key" && attributes.get("value"),
      );
      return hasKey || keyless.includes(route.id.slice(3)) ? [] : [`a form without key: ${action}`];
    });
}
const isPartOf = (element: Element, whole: Element): boolean =>
  element === whole || (element.within !== null && isPartOf(element.within, whole));

/** M-19: a link to where a meeting is held asks nothing of anybody until somebody follows it, and then says not from where. */
export const leadsOut = ({ tag, attributes }: Element): boolean =>
  tag === "a" &&
  attributes.get("rel") === "external noreferrer" &&
  /^https:/.test(attributes.get("href") ?? "");

/** The link that hands a key to the application for codes on the same telephone asks nothing of anybody. */
const outbound = ({ elements }: Markup): Element[] =>
  elements.filter(
    (element) =>
      !leadsOut(element) &&
      ["src", "href", "action", "formaction", "srcset", "poster", "data"].some((name) =>
        /^\s*(?!otpauth:)(\w+:)?\/\//.test(element.attributes.get(name) ?? ""),
      ),
  );

const inlineCode = ({ elements }: Markup): Element[] =>
  elements.filter(({ attributes }) =>
    [...attributes.keys()].some((name) => name === "style" || /^on/.test(name)),
  );

/** What people read that stands in the other language's words, without saying that it is. */
function inOtherWords({ said }: Markup, language: Language): string[] {
  const other = wordsOnlyOf(language === "en" ? "fr" : "en");
  return said
    .filter(({ text, lang }) => lang === `${language}-CA` && other(text))
    .map(({ text }) => text.slice(0, 80));
}

/** Where the toggle leads: the same place in the other language. */
export function toggleOf({ elements }: Markup, language: Language): string | undefined {
  const label = siteWords[language].other;
  const toggle = elements.find(({ tag, text }) => (tag === "a" || tag === "button") && text.trim() === label);
  return toggle?.attributes.get(toggle.tag === "a" ? "href" : "value");
}

function wrongToggle(markup: Markup, language: Language, path: string): string[] {
  const target = toggleOf(markup, language);
  if (!target) return ["no language toggle"];
  const [from, to] = [routeOf(path.split("?")[0] ?? ""), routeOf(target.split("?")[0] ?? "")];
  const isSame = from && to && from.id.slice(3) === to.id.slice(3) && from.id !== to.id;
  const keepsQuery = (target.split("?")[1] ?? "") === (path.split("?")[1] ?? "");
  return isSame && keepsQuery ? [] : [`the toggle leads from ${path} to ${target}`];
}

export function faultsOfPage(markup: Markup, path: string): string[] {
  const language =
    languages.find(
      (one) => path === `/${one}` || path.startsWith(`/${one}/`) || path.startsWith(`/${one}?`),
    ) ?? "en";
  const { elements } = markup;
  const title = elements.find(({ tag, within }) => tag === "title" && within?.tag === "head")?.text ?? "";
  const lang = elements.find(({ tag }) => tag === "html")?.attributes.get("lang");
  // The examples of the gallery lead to parts that are not there, and one of their texts to another site.
  const isGallery = routeOf(path.split("?")[0] ?? "")?.id.endsWith(".gallery");
  return [
    ...(lang === `${language}-CA` ? [] : [`lang is ${lang}`]),
    ...(/^.+ · .+$/.test(title) && title.endsWith(` · ${siteWords[language].name}`)
      ? []
      : [`title: ${title}`]),
    ...outOfOrder(headingsOf(markup)),
    ...repeatedIds(markup),
    ...(isGallery
      ? []
      : [...lostParts(markup), ...wrongForms(markup), ...faults("outbound", outbound(markup))]),
    ...faults("no label", withoutLabel(markup)),
    ...faults("inline", inlineCode(markup)),
    ...faults("in the other language", inOtherWords(markup, language)),
    ...wrongToggle(markup, language, path),
  ];
}
