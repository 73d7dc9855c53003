import { Fragment } from "react";
import { address } from "../../../site-map";
import { Status, Told, useLanguage, useWords } from "../../../ui";
import { langOf, say } from "../../bilingual";
import type { ItemLine, PaperShown } from "../item-lines.server";
import { agendaWords } from "../page-words";
import { isWaiting, sideOf } from "../paper";

type Props = { item: ItemLine; mayAdd: boolean };

/** The papers of an item: what is new of them, which language is wanting. */
export function ItemPapers({ item, mayAdd }: Props) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { id, title, papers } = item;
  return (
    <>
      {papers.length > 0 && (
        <ul className="papers" role="list">
          {papers.map((paper) => (
            <OnePaper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <a className="meta noprint" href={address(language, "paper-add", { item: id })}>
          {words.addPaper}
          <span className="vh" lang={langOf(language, title)}>
            {" "}
            {say(language, title)}
          </span>
        </a>
      )}
    </>
  );
}

function OnePaper({ paper }: { paper: PaperShown }) {
  const language = useLanguage();
  const words = useWords(agendaWords);
  const { id, title, number, news, state } = paper;
  const wanting = (["en", "fr"] as const).filter((side) => sideOf(paper, side) !== "ready");
  return (
    <li>
      <a href={address(language, "paper", { paper: id })}>
        <Told text={title} />
      </a>
      {number > 1 && <span className="meta"> {words.paperVersion(number)}</span>}
      {isWaiting(state) && (
        <>
          {" "}
          <Status tone="wait">{words.paperWaits}</Status>
        </>
      )}
      {wanting.map((side) => (
        <Fragment key={side}>
          {" "}
          <Status tone="wait">
            {sideOf(paper, side) === "behind"
              ? words[side === "en" ? "englishBehind" : "frenchBehind"]
              : words[side === "en" ? "englishMissing" : "frenchMissing"]}
          </Status>
        </Fragment>
      ))}
      {news && (
        <>
          {" "}
          <Status tone="now">{news === "new" ? words.paperNew : words.paperReplaced}</Status>
        </>
      )}
    </li>
  );
}
