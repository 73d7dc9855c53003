import { address } from "../../../../site-map";
import { ActLink, Notice, useLanguage, useWords } from "../../../../ui";
import { say } from "../../../bilingual";
import { dayFrom } from "../../../dates";
import { longDate } from "../../../format";
import { ChairOutside } from "../../../seats/views/chair-outside";
import { ExtensionNotice } from "../../../terms/views/extension-proposed";
import type { BodyPage } from "../../body-page.server";
import { bodyPageWords } from "../../body-words";
import { theCouncils } from "./names";

/** B-6, S-2: what to know before reading on. */
export function BodyNotices({ page }: { page: BodyPage }) {
  const language = useLanguage();
  return (
    <>
      <AsOn page={page} />
      <NotYet page={page} />
      <PastReview page={page} />
      <PastEnd page={page} />
      {page.on === page.today &&
        page.own?.seats.map((seat) => (
          <ChairOutside
            key={seat.id}
            seat={seat}
            title={say(language, seat.jurisdiction?.name ?? seat.organization)}
          />
        ))}
      {page.own?.terms.extension && <ExtensionNotice proposed={page.own.terms.extension} />}
    </>
  );
}

function AsOn({ page: { on, today, head } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  if (on === today) return null;
  return (
    <Notice title={words.asOn(longDate(language, on))}>
      {" "}
      {words.asOnText} <a href={address(language, "body", { body: head.id })}>{words.todaysState}</a>
    </Notice>
  );
}

function NotYet({ page: { own, on, today } }: { page: BodyPage }) {
  const words = useWords(bodyPageWords);
  if (on !== today || own?.terms.standing !== "none") return null;
  return <Notice title={words.proposed}> {words.proposedText}</Notice>;
}

function PastReview({ page: { own } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const review = own?.terms.review;
  if (!review || own.terms.standing !== "past-review") return null;
  return (
    <Notice tone="wait" title={words.pastReview}>
      {" "}
      {words.pastReviewText(longDate(language, dayFrom(review.value.on)))}
    </Notice>
  );
}

function PastEnd({ page: { own, deciding, head, acts } }: { page: BodyPage }) {
  const language = useLanguage();
  const words = useWords(bodyPageWords);
  const end = own?.terms.end;
  if (!end || own.terms.standing !== "past-end") return null;
  return (
    <Notice tone="bad" title={words.pastEnd}>
      <p>
        {words.pastEndText(longDate(language, end.on))}{" "}
        {end.extended ? words.extended : words.mayExtend(theCouncils(language, deciding))}
      </p>
      {acts.extend?.may && !end.extended && !own.terms.extension && (
        <p className="acts">
          <ActLink
            kind="two"
            low
            href={address(language, "terms-extend", { version: own.terms.inForce?.id ?? head.id })}
          >
            {words.extend}
          </ActLink>
        </p>
      )}
    </Notice>
  );
}
