import { address } from "../../../site-map";
import { Mark, Sentence, Told, useLanguage, useWords } from "../../../ui";
import { classNames } from "../../../ui/class-names";
import { useField } from "../../../ui/form/form";
import { langOf, say } from "../../bilingual";
import { time } from "../../format";
import { canStep, type Section, type Step, sections } from "../items";
import { numberSaid } from "../numbered";
import { agendaWords } from "../page-words";
import type { AgendaInHand, ItemLine } from "../pages.server";
import { purposeWords, sectionNotes, sectionWords } from "../words";

type Props = { page: AgendaInHand; canArrange: boolean };

/** Those that stand even while nothing is in them, since an item can be dropped there. */
const alwaysShown: readonly Section[] = ["opening", "consent", "discussion", "closing"];

/** M-3: the items in the order in which they are taken; its times are reckoned again as it is arranged. */
export function AgendaTable({ page, canArrange }: Props) {
  const words = useWords(agendaWords);
  const { items, minutes, meeting } = page;
  const shown = sections.filter(
    (section) =>
      items.some((item) => item.section === section) || (canArrange && alwaysShown.includes(section)),
  );
  return (
    <table role="table" className="agenda fold">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="vh">{words.number}</span>
          </th>
          <th role="columnheader" scope="col">
            {words.item}
          </th>
          <th role="columnheader" scope="col">
            {words.purpose}
          </th>
          <th role="columnheader" scope="col" className="r">
            {words.minutes}
          </th>
          <th role="columnheader" scope="col">
            {words.starts}
          </th>
          {canArrange && (
            <th role="columnheader" scope="col" className="noprint">
              <span className="vh">{words.move}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {shown.map((section) => (
          <SectionRows key={section} section={section} page={page} canArrange={canArrange} />
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {/* biome-ignore lint/a11y/useSemanticElements: it is one; the role keeps it one once folded. */}
          <th role="rowheader" scope="row">
            {words.inAll}
          </th>
          <td role="cell" />
          <td role="cell" className="r num nw" data-total data-l={words.minutes}>
            {words.ofSlot(minutes, meeting.lengthMinutes)}
          </td>
          <td role="cell" />
          {canArrange && <td role="cell" className="noprint" />}
        </tr>
      </tfoot>
    </table>
  );
}

function SectionRows({ section, page, canArrange }: Props & { section: Section }) {
  const names = useWords(sectionWords);
  const notes = useWords(sectionNotes);
  const words = useWords(agendaWords);
  const items = page.items.filter((item) => item.section === section);
  return (
    <>
      <tr role="row" className="group" data-section={section}>
        {/* biome-ignore lint/a11y/useSemanticElements: it is one; the role keeps it one once folded. */}
        <th role="rowheader" scope="rowgroup" colSpan={canArrange ? 6 : 5}>
          {names[section]} {notes[section] && <i>{notes[section]}</i>}
          {items.length === 0 && <span className="meta"> {words.none}</span>}
        </th>
      </tr>
      {items.map((item) => (
        <ItemRow key={item.id} item={item} page={page} canArrange={canArrange} />
      ))}
    </>
  );
}

function ItemRow({ item, page, canArrange }: Props & { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const purposes = useWords(purposeWords);
  const { startMinutes } = page.meeting;
  const at = (minutes: number) => time(language, (startMinutes + minutes) % 1440);
  return (
    <tr role="row" className={classNames(item.fallsOff && "late")} data-item={item.id} data-in={item.section}>
      <td role="cell" className="num" data-l="" data-number>
        {numberSaid(language, item)}
      </td>
      {/* biome-ignore lint/a11y/useSemanticElements: it is one; the role keeps it one once folded. */}
      <th role="rowheader" scope="row">
        <span data-title>
          <Told text={item.title} />
        </span>
        <Beside item={item} />
        {canArrange && <ItemActs item={item} />}
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

/** Who brings it, what it concerns, and why it stands here. */
function Beside({ item }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { speaker, sponsor, leadsTo, reason, why, late, due } = item;
  const people = [speaker, sponsor ? say(language, sponsor.organization) : ""].filter(Boolean).join(" · ");
  return (
    <>
      {people && <span className="meta">{people}</span>}
      {leadsTo && (
        <span className="meta">
          <a href={say(language, leadsTo.href)}>
            <Told text={leadsTo.title} />
          </a>
        </span>
      )}
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

function ItemActs({ item: { id, title } }: { item: ItemLine }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const named = say(language, title);
  const acts = [
    ["agenda-item", words.edit],
    ["agenda-notes", words.annotate],
    ["agenda-leave", words.leave],
    ["agenda-move-on", words.moveOn],
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
function Minutes({ item: { id, title, minutes, section } }: { item: ItemLine }) {
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
      <input type="hidden" name="order" value={`${section}.${id}`} />
      <input type="hidden" name="before" value={`${section}.${id}`} />
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
