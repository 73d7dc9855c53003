import { useWords } from "../../../ui";
import { minutesOf, type Section, sections } from "../items";
import { agendaWords } from "../page-words";
import type { AgendaInHand } from "../pages.server";
import { sectionNotes, sectionWords } from "../words";
import { AgendaRow } from "./agenda-row";

type Props = { page: Pick<AgendaInHand, "items" | "meeting" | "zone" | "acts">; canArrange: boolean };

/** Those that stand even while nothing is in them, since an item can be dropped there. */
const alwaysShown: readonly Section[] = ["opening", "consent", "discussion", "closing"];

/** A column of them, where there is any, or one may be added. */
const hasPapers = ({ items, acts }: Pick<AgendaInHand, "items" | "acts">): boolean =>
  (acts.addPaper?.may ?? false) || items.some(({ papers }) => papers.length > 0);

/** M-3: the items in the order in which they are taken; its times are reckoned again as it is arranged. */
export function AgendaTable({ page, canArrange }: Props) {
  const words = useWords(agendaWords);
  const { items, meeting } = page;
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
          {hasPapers(page) && (
            <th role="columnheader" scope="col">
              {words.papers}
            </th>
          )}
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
          <th role="rowheader" scope="row">
            {words.inAll}
          </th>
          <td role="cell" />
          <td role="cell" className="r num nw" data-total data-l={words.minutes}>
            {words.ofSlot(minutesOf(items), meeting.lengthMinutes)}
          </td>
          <td role="cell" />
          {hasPapers(page) && <td role="cell" />}
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
        <th role="rowheader" scope="rowgroup" colSpan={5 + (canArrange ? 1 : 0) + (hasPapers(page) ? 1 : 0)}>
          {names[section]} {section !== "opening" && section !== "closing" && <i>{notes[section]}</i>}
          <span className="meta" data-none hidden={items.length > 0}>
            {words.none}
          </span>
        </th>
      </tr>
      {items.map((item) => (
        <AgendaRow
          key={item.id}
          item={item}
          page={page}
          canArrange={canArrange}
          mayAdd={page.acts.addPaper?.may ?? false}
          withPapers={hasPapers(page)}
        />
      ))}
    </>
  );
}
