import { address } from "../../../site-map";
import { Mark, Sentence, Told, useLanguage, useWords } from "../../../ui";
import { classNames } from "../../../ui/class-names";
import { useField } from "../../../ui/form/form";
import { langOf, say } from "../../bilingual";
import { wallTimeAt } from "../../dates";
import { time } from "../../format";
import type { ItemLine } from "../item-lines.server";
import { canStep, type Step } from "../items";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";
import { purposeWords } from "../words";
import { ItemPapers } from "./item-papers";

type Props = {
  page: Pick<AgendaInHand, "items" | "meeting" | "zone">;
  item: ItemLine;
  canArrange: boolean;
  withPapers: boolean;
  mayAdd: boolean;
};

/** One item: who brings it, why it stands here, when it begins. */
export function AgendaRow({ item, page, canArrange, withPapers, mayAdd }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const purposes = useWords(purposeWords);
  // Desk 7: on the wall of whoever reads.
  const startMinutes = wallTimeAt(page.meeting.startsAt, page.zone).minutes;
  const at = (minutes: number) => time(language, (startMinutes + minutes) % 1440);
  return (
    <tr
      role="row"
      id={`item-${item.id}`}
      className={classNames(item.fallsOff && "late")}
      data-item={item.id}
      data-in={item.section}
    >
      <td role="cell" className="num" data-l="" data-number>
        {numberSaid(language, item)}
      </td>
      <th role="rowheader" scope="row">
        <span data-title>
          <ItemTitle item={item} />
        </span>
        <Beside item={item} />
        {canArrange ? <ItemActs item={item} /> : <OwnNotes item={item} />}
      </th>
      <td role="cell" data-l={words.purpose}>
        {purposes[item.purpose]}
      </td>
      <td role="cell" className="r num" data-l={words.minutes}>
        {canArrange ? <Minutes item={item} /> : item.minutes}
      </td>
      <td role="cell" className="num nw" data-l={words.starts}>
        <span data-starts={startMinutes}>{at(item.begins)}</span>
        <span className="meta bad" data-falls hidden={!item.fallsOff}>
          {words.ends(at(item.ends))}
        </span>
      </td>
      {withPapers && (
        <td role="cell" data-l={words.papers}>
          <ItemPapers item={item} mayAdd={mayAdd} />
        </td>
      )}
      {canArrange && (
        <td role="cell" className="nw noprint" data-l={words.move}>
          {(["up", "down"] as const).map((step) => (
            <StepButton key={step} step={step} item={item} items={page.items} />
          ))}
        </td>
      )}
    </tr>
  );
}

/** Leads to what it concerns, for whoever may open that. */
export function ItemTitle({ item: { title, leadsTo } }: { item: Pick<ItemLine, "title" | "leadsTo"> }) {
  const language = useLanguage();
  if (!leadsTo) return <Told text={title} />;
  return (
    <a href={say(language, leadsTo)}>
      <Told text={title} />
    </a>
  );
}

/** Who brings it, and why it stands here. */
function Beside({ item }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { speaker, sponsor, reason, why, late, due } = item;
  const people = [speaker, sponsor ? say(language, sponsor.organization) : ""].filter(Boolean).join(" · ");
  return (
    <>
      {people && <span className="meta">{people}</span>}
      {due && (
        <span className="meta">
          <Told text={reason} />
        </span>
      )}
      {late && why && (
        <span className="meta">
          <Sentence of={[{ en: "", fr: "", [why.language]: why.text }]} say={words.lateWhy} />
        </span>
      )}
    </>
  );
}

/** Desk 24. */
function OwnNotes({ item: { id, title } }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  return (
    <span className="meta noprint itemacts">
      <a href={address(language, "my-notes", { item: id })}>
        {words.myNotes}
        <span className="vh" lang={langOf(language, title)}>
          {" "}
          {say(language, title)}
        </span>
      </a>
    </span>
  );
}

function ItemActs({ item: { id, title } }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const named = say(language, title);
  const acts = [
    ["agenda-item", words.edit],
    ["agenda-notes", words.annotate],
    ["agenda-leave", words.leave],
    ["agenda-move-on", words.moveOn],
    ["action-from-item", words.addAction],
  ] as const;
  return (
    <span className="meta noprint itemacts">
      {acts.map(([place, label]) => (
        <a key={place} href={address(language, place, { item: id })}>
          {label}
          <span className="vh" lang={langOf(language, title)}>
            {" "}
            {named}
          </span>
        </a>
      ))}
    </span>
  );
}

/** Beside what the page had, so that nobody else's minutes are overwritten (M-14). */
function Minutes({ item: { id, title, minutes } }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const name = `minutes-${id}`;
  const field = useField(name);
  const wrong = field.errors[0];
  return (
    <>
      <label className="vh" htmlFor={field.id}>
        {words.minutesOf(say(language, title))}
      </label>
      <input
        className="low"
        type="text"
        id={field.id}
        name={name}
        inputMode="numeric"
        maxLength={3}
        defaultValue={field.value || String(minutes)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong && `${field.id}-wrong`}
      />
      {wrong && (
        <span className="meta bad" id={`${field.id}-wrong`}>
          {wrong.message}
        </span>
      )}
      <input type="hidden" name={`was-${id}`} value={minutes} />
    </>
  );
}

function StepButton({ step, item, items }: { step: Step; item: ItemLine; items: readonly ItemLine[] }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  return (
    <button type="submit" name={step} value={item.id} hidden={!canStep(items, item.id, step)}>
      <Mark name={step} />
      <span className="vh">{words[step](say(language, item.title))}</span>
    </button>
  );
}
