import { renderJSONContentToReactElement } from "@tiptap/static-renderer/json/react";
import type { ReactNode } from "react";
import type { Language } from "../../domain/bilingual";
import type { Inline } from "../../domain/rich-text";
import { cleaned } from "./cleaned";

const bare = ({ children }: { children?: ReactNode }) => <>{children}</>;

// Made anew for each text: the renderer numbers its keys, which must not go on from one request to the next.
const renderer = (paragraph: typeof bare = ({ children }) => <p>{children}</p>) =>
  renderJSONContentToReactElement({
    nodeMapping: {
      doc: ({ children }) => <>{children}</>,
      paragraph,
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

/** One passage of a formal text, within whatever holds it. */
export function ReadPassage({ content }: { content: Inline[] }) {
  return renderer(bare)({ content: cleaned({ type: "doc", content: [{ type: "paragraph", content }] }) });
}
