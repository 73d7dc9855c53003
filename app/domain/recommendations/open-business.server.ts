// B-8: what is open of a group in its recommendations: those on their way, and those that were approved and have no result.
import { addresses } from "../../site-map";
import { visibleSql } from "../audiences.server";
import type { Instant } from "../dates";
import type { OpenBusiness } from "../slice";
import { titleOf } from "./commands/moving.server";
import { isOver, type RecommendationState, recommendationStates } from "./lifecycle";
import { recommendationStateWords } from "./words";

type Facts = { number: number; en: string; fr: string; since: Instant; state: RecommendationState };

const open = recommendationStates
  .filter((state) => !isOver(state))
  .map((state) => `'${state}'`)
  .join(", ");

/** Of each the newest version alone; what it recommends goes by the councils' terms, so none of them touches it. */
export const recommendationsBusiness: OpenBusiness = {
  rows: `
  select v.id, json_object('number', v.number, 'en', v.title_en, 'fr', v.title_fr, 'since', v.made_at, 'state', v.state) as facts
    from recommendation r join recommendation_version v on v.recommendation_id = r.id
    where r.body_id = :body and v.state in (${open}) and ${visibleSql("recommendation", "v.id")}
      and not exists (select 1 from recommendation_version o where o.recommendation_id = r.id and o.number > v.number)`,
  read: ({ id, facts }) => {
    const { number, en, fr, since, state } = JSON.parse(facts) as Facts;
    const { en: inEnglish, fr: inFrench } = recommendationStateWords;
    return {
      ...{ kind: "recommendation", id, matter: id, since, goesOn: false },
      title: titleOf({ title: { en, fr }, number }),
      standing: { en: `${inEnglish[state]}.`, fr: `${inFrench[state]}.` },
      href: addresses("recommendation", { version: id }),
      touches: () => [],
    };
  },
};
