import { Notice, Told, useLanguage, useWords } from "../../../ui";
import { dayOf } from "../../dates";
import { longDate } from "../../format";
import { formPageWords } from "../page-words/form";
import type { Marks } from "../pages/marks.server";

/** what the secretariat asks for, in its own words. */
export function WhatIsAsked({ marks }: { marks: Marks }) {
  const language = useLanguage();
  const words = useWords(formPageWords);
  return (
    <div className="waiting">
      <Notice tone="wait" title={words.returnedOn(longDate(language, dayOf(marks.at)))}>
        <p>
          <Told text={marks.what} />
        </p>
      </Notice>
    </div>
  );
}
