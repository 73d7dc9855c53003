// The pages of the workspace and its rules, as search finds them: by their own titles.
import { accessWords } from "../../auth/words";
import { addresses } from "../../site-map";
import { siteWords } from "../../words";
import type { Actor } from "../actor";
import { type Bilingual, inBoth } from "../bilingual";
import { bodyPolicies } from "../bodies/policy";
import type { Instant } from "../dates";
import { seesPeople } from "../people/pages.server";
import { personNewWords } from "../people/person-new-words";
import { peoplePolicies } from "../people/policy";
import { permission } from "../permissions";
import type { Candidate, Shown } from "../search/rank";
import { indexed } from "../search/spelling";
import { importPageWords } from "../terms/page-words/import";
import { termsPolicies } from "../terms/policy";
import { bodiesWords } from "./bodies-words";
import { howItWorksWords } from "./how-it-works-words";
import { jurisdictionWords } from "./jurisdiction-words";
import { mySeatsWords } from "./my-seats-words";
import { peopleListWords } from "./people-words";
import { ruleAnchor, ruleIds, ruleWords } from "./rule-words";
import { searchWords } from "./search-words";
import { setupWords } from "./setup-words";

const nothing: Bilingual = { en: "", fr: "" };
const everyone = () => true;

type Found = { title: Bilingual; text: Bilingual; href: Bilingual; opens: (actor: Actor) => boolean };

/** Every page that has an address of its own, without the one it stands on; a new one is a line here. */
const places: readonly Found[] = [
  {
    title: inBoth(siteWords, (words) => words.home),
    text: nothing,
    href: addresses("home"),
    opens: everyone,
  },
  {
    title: inBoth(mySeatsWords, (words) => words.title),
    text: nothing,
    href: addresses("my-seats"),
    opens: everyone,
  },
  {
    title: inBoth(bodiesWords, (words) => words.bodies),
    text: inBoth(bodiesWords, (words) => words.lede),
    href: addresses("bodies"),
    opens: everyone,
  },
  {
    title: inBoth(bodiesWords, (words) => words.propose),
    text: nothing,
    href: addresses("body-new"),
    opens: (actor) => permission(actor, bodyPolicies.propose, {}).may,
  },
  {
    title: inBoth(jurisdictionWords, (words) => words.title),
    text: inBoth(jurisdictionWords, (words) => words.lede),
    href: addresses("jurisdictions"),
    opens: everyone,
  },
  {
    title: inBoth(peopleListWords, (words) => words.title),
    text: inBoth(peopleListWords, (words) => words.lede),
    href: addresses("people"),
    opens: seesPeople,
  },
  {
    title: inBoth(personNewWords, (words) => words.title),
    text: inBoth(personNewWords, (words) => words.lede),
    href: addresses("person-new"),
    opens: (actor) => permission(actor, peoplePolicies.add, {}).may,
  },
  {
    title: inBoth(importPageWords, (words) => words.title),
    text: inBoth(importPageWords, (words) => words.lede),
    href: addresses("terms-import"),
    opens: (actor) => permission(actor, termsPolicies.upload, {}).may,
  },
  {
    title: inBoth(setupWords, (words) => words.title),
    text: inBoth(setupWords, (words) => words.lede),
    href: addresses("setup"),
    opens: (actor) => permission(actor, peoplePolicies.addJurisdictions, {}).may,
  },
  {
    title: inBoth(howItWorksWords, (words) => words.title),
    text: inBoth(howItWorksWords, (words) => words.lede),
    href: addresses("how-it-works"),
    opens: everyone,
  },
  {
    title: inBoth(siteWords, (words) => words.gallery),
    text: nothing,
    href: addresses("gallery"),
    opens: everyone,
  },
  {
    title: inBoth(accessWords, (words) => words.signOut),
    text: nothing,
    href: addresses("sign-out"),
    opens: everyone,
  },
];

const howItWorks = addresses("how-it-works");
const rules: readonly Found[] = ruleIds.map((rule) => ({
  title: { en: rule, fr: rule },
  text: inBoth(ruleWords, (words) => words[rule]),
  href: {
    en: `${howItWorks.en}#${ruleAnchor(rule)}`,
    fr: `${howItWorks.fr}#${ruleAnchor(rule)}`,
  },
  opens: everyone,
}));

type Line = Candidate & Shown & Pick<Found, "opens">;

const lineOf = (kind: string, where: Bilingual, { title, text, href, opens }: Found, row: number): Line => ({
  row,
  kind,
  changedAt: 0 as Instant,
  titleEn: title.en,
  titleFr: title.fr,
  textEn: text.en,
  textFr: text.fr,
  whereEn: where.en,
  whereFr: where.fr,
  pathEn: href.en,
  pathFr: href.fr,
  names: `|${indexed(title.en)}|${indexed(title.fr)}|`,
  title: indexed(`${title.en} ${title.fr}`),
  words: indexed(`${text.en} ${text.fr}`),
  opens,
});

/** The kinds that stand in the program itself, with what is found of each. */
export const ownKinds: readonly { kind: string; name: Bilingual; lines: readonly Line[] }[] = [
  {
    kind: "place",
    name: inBoth(searchWords, (words) => words.places),
    lines: places.map((place, at) => lineOf("place", nothing, place, -1 - at)),
  },
  {
    kind: "rule",
    name: inBoth(searchWords, (words) => words.rules),
    lines: rules.map((rule, at) =>
      lineOf(
        "rule",
        inBoth(searchWords, (words) => words.ofRules),
        rule,
        -1000 - at,
      ),
    ),
  },
];

/** Each by its row: below those of the index. */
export const ownLines = new Map(
  ownKinds.flatMap(({ lines }) => lines.map((line) => [line.row, line] as const)),
);
