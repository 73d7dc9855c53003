import { address } from "../../../../site-map";
import { ActLink, PageHead, RefusedButton, Told, useLanguage, useWords } from "../../../../ui";
import { otherLanguage, say } from "../../../bilingual";
import { BodyStatus } from "../../../bodies/views/body-state";
import { bodyKindWords } from "../../../bodies/words";
import type { Day } from "../../../dates";
import { due, longDate, monthYear } from "../../../format";
import type { BodyPage } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";
import { BodyNotices } from "./body-notices";
import { BodyLinks, theCouncils } from "./names";

/** What the body is, its state in words, and what matters now. */
export function BodyHead({ page }: { page: BodyPage }) {
  const language = useLanguage();
  const { head } = page;
  const words = useWords(bodyPageWords);
  const other = otherLanguage(language);
  const isNamedTwice = head.name[other] !== "" && head.name[other] !== head.name[language];
  return (
    <PageHead
      kicker={<Kicker page={page} />}
      title={<Told text={head.name} />}
      actions={<Acts page={page} />}
    >
      {isNamedTwice && (
        <p className="lede" lang={other}>
          {head.name[other]}
        </p>
      )}
      <StatusSentence page={page} />
      {say(language, head.priority) && (
        <p className="meta">
          {words.serves} <Told text={head.priority} />
        </p>
      )}
      <BodyNotices page={page} />
    </PageHead>
  );
}

function Kicker({ page: { head, parents } }: { page: BodyPage }) {
  const kinds = useWords(bodyKindWords);
  const words = useWords(bodyPageWords);
  if (parents.length === 0) return <>{kinds[head.kind]}</>;
  return (
    <>
      {kinds[head.kind]}
      {words.tie(head.kind)} <BodyLinks bodies={parents} />
    </>
  );
}

function StatusSentence({ page }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const { head, own, on } = page;
  const month = monthYear(language, head.createdOn);
  const isInForce = own?.terms.standing !== "none";
  if (on < head.createdOn) return <p>{words.notYetThere(month)}</p>;
  return (
    <p>
      <BodyStatus state={head.state} strong>
        {isInForce ? words.since(month) : words.createdIn(month)}
      </BodyStatus>{" "}
      <Authority page={page} /> <End page={page} />
    </p>
  );
}

function Authority({ page: { own, deciding } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const authority = own?.terms.authority;
  if (!authority) return null;
  if (authority.value["council-matters"] === "decides") return <>{words.decides}</>;
  return <>{words.recommends(theCouncils(language, deciding), deciding.length)}</>;
}

function End({ page: { own, on } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  if (!own?.terms.end || own.terms.standing === "past-end") return null;
  const day: Day = own.terms.end.on;
  return <>{words.ends(longDate(language, day), due(language, day, on))}</>;
}

function Acts({ page: { acts, head, on, today } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  if (on !== today) return null;
  const at = { body: head.id };
  if (acts.review?.may) {
    return (
      <ActLink kind="two" href={address(language, "body-review", at)}>
        {words.review}
      </ActLink>
    );
  }
  if (acts.resume?.may) {
    return (
      <ActLink kind="two" href={address(language, "body-resume", at)}>
        {words.resume}
      </ActLink>
    );
  }
  return acts.review && <RefusedButton label={words.review} reason={say(language, acts.review.reason)} />;
}
