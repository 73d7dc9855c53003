// B-8: what is open of a group in its funding requests: until nothing more comes of them.
import { addresses } from "../../site-map";
import { visibleSql } from "../audiences.server";
import type { Instant } from "../dates";
import type { OpenBusiness } from "../slice";
import { titleOf } from "./commands/moving.server";
import { type FundingState, fundingStates, isOver } from "./lifecycle";
import { fundingStateWords } from "./words";

type Facts = { en: string; fr: string; since: Instant; state: FundingState };

const open = fundingStates
  .filter((state) => !isOver(state))
  .map((state) => `'${state}'`)
  .join(", ");

export const fundingBusiness: OpenBusiness = {
  rows: `
  select f.id, json_object('en', f.title_en, 'fr', f.title_fr, 'since', f.made_at, 'state', f.state) as facts
    from funding_request f where f.body_id = :body and f.state in (${open}) and ${visibleSql("funding", "f.id")}`,
  read: ({ id, facts }) => {
    const { en, fr, since, state } = JSON.parse(facts) as Facts;
    return {
      ...{ kind: "funding", id, matter: id, since, goesOn: false },
      title: titleOf({ title: { en, fr } }),
      standing: { en: `${fundingStateWords.en[state]}.`, fr: `${fundingStateWords.fr[state]}.` },
      href: addresses("funding-request", { request: id }),
      touches: () => [],
    };
  },
};
