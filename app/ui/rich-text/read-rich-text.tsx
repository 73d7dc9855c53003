import { renderJSONContentToReactElement } from "@tiptap/static-renderer/json/react";
import type { Language } from "../../domain/bilingual";
import { cleaned } from "./cleaned";

// Made anew for each text: the renderer numbers its keys, which must not go on from one request to the next.
const renderer = () =>
  renderJSONContentToReactElement({
    nodeMapping: {
      doc: ({ children }) => <>{children}</>,
      paragraph: ({ children }) => <p>{children}</p>,
      bulletList: ({ children }) => <ul>{children}</ul>,
      orderedList: ({ children }) => <ol>{children}</ol>,
      listItem: ({ children }) => <li>{children}</li>,
      hardBreak: () => <br />,
      text: ({ node }) => <>{node.text}</>,
    },
    markMapping: {
      bold: ({ children }) => <strong>{children}</strong>,
      italic: ({ children }) => <em>{children}</em>,
      link: ({ mark, children }) => (
        <a href={mark.attrs?.href} rel="noopener noreferrer">
          {children}
        </a>
      ),
    },
  });

type ReadRichTextProps = {
  /** Tiptap JSON; whatever is outside the allow list is left out. */
  document: unknown;
  /** The language of the text, where it is not the page's. */
  lang?: Language;
};

/** A formal text, as it reads. */
export function ReadRichText({ document, lang }: ReadRichTextProps) {
  return (
    <div className="text" lang={lang}>
      {renderer()({ content: cleaned(document) })}
    </div>
  );
}
