// B-3, B-8: what is open of a body in its terms: versions on their way, an extension that waits for a council.
import { addresses } from "../../site-map";
import type { Id } from "../actor";
import { visibleSql } from "../audiences.server";
import { inBoth } from "../bilingual";
import type { Day, Instant } from "../dates";
import { longDate } from "../format";
import type { Business, OpenBusiness, TermsChange, Touch } from "../slice";
import { type VersionState, workable } from "./lifecycle";
import { touchedWords } from "./page-words/touched";
import { versionStateWords } from "./words";

type Facts = { number: number; since: Instant } & (
  | { what: "version"; state: VersionState; basedOn: Id | null }
  | { what: "extension"; until: Day }
);

const onTheWay = "'draft', 'in-consultation', 'returned', 'put', 'to-confirm'";
const rows = `
  select v.id, json_object('what', 'version', 'number', v.number, 'since', v.made_at, 'state', v.state, 'basedOn', v.based_on_id) as facts
    from terms_version v where v.body_id = :body and v.state in (${onTheWay}) and ${visibleSql("terms", "v.id")}
  union all
  select v.id, json_object('what', 'extension', 'number', v.number, 'since', min(a.asked_at), 'until', a.until_day)
    from terms_version v join extension_agreement a on a.version_id = v.id
    where v.body_id = :body and v.state = 'in-force' and ${visibleSql("terms", "v.id")}
      and not exists (select 1 from extension e where e.version_id = v.id) group by v.id`;

/** A draft is written against a version, and an extension given to one: another one takes its place. */
const ofVersion = (key: "outdated" | "lapses", { from, to, when }: TermsChange): Touch => ({
  clause: null,
  effect: {
    en: touchedWords.en[key](from.number, to.number, when.en),
    fr: touchedWords.fr[key](from.number, to.number, when.fr),
  },
});

function versionOf(id: Id, facts: Facts & { what: "version" }): Business {
  const { number, since, state, basedOn } = facts;
  return {
    ...{ kind: "terms", id, matter: id, since, goesOn: false },
    title: inBoth(touchedWords, (words) => words.draftOf(number)),
    standing: { en: `${versionStateWords.en[state]}.`, fr: `${versionStateWords.fr[state]}.` },
    href: addresses("terms", { version: id }),
    touches: (change) =>
      workable.includes(state) && basedOn === change.from.id ? [ofVersion("outdated", change)] : [],
  };
}

function extensionOf(version: Id, { number, since, until }: Facts & { what: "extension" }): Business {
  const { en, fr } = touchedWords;
  return {
    ...{ kind: "terms-extension", id: `${version}-extension`, matter: null, since, goesOn: false },
    title: {
      en: en.extension(number, longDate("en", until)),
      fr: fr.extension(number, longDate("fr", until)),
    },
    standing: inBoth(touchedWords, (words) => words.extensionWaits),
    href: addresses("terms", { version }),
    touches: (change) => (version === change.from.id ? [ofVersion("lapses", change)] : []),
  };
}

export const termsBusiness: OpenBusiness = {
  rows,
  read: ({ id, facts }) => {
    const read = JSON.parse(facts) as Facts;
    return read.what === "version" ? versionOf(id, read) : extensionOf(id, read);
  },
};
