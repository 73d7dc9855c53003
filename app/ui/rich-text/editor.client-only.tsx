// Only ever imported by the browser, after the page is readable: the editor weighs more than the page.
import { EditorContent, type Editor as TiptapEditor, useEditor } from "@tiptap/react";
import StarterKit from "tiptap";
import { fromPlain, toPlain } from "../../domain/plain-text";
import { cleaned } from "./cleaned";
import { Toolbar } from "./toolbar.client-only";

const off = false as const;

/** Exactly what the allow list of rich text names, and nothing else. */
const kit = StarterKit.configure({
  blockquote: off,
  code: off,
  codeBlock: off,
  dropcursor: off,
  gapcursor: off,
  heading: off,
  horizontalRule: off,
  strike: off,
  underline: off,
  trailingNode: off,
  link: { openOnClick: false, protocols: ["http", "https", "mailto"], defaultProtocol: "https" },
});

type EditorProps = {
  /** The text area it stands for: the first text comes from it, every change goes back to it. */
  plain: HTMLTextAreaElement;
  id: string;
  labelledBy: string;
  takesFocus: boolean;
};

export function Editor({ plain, id, labelledBy, takesFocus }: EditorProps) {
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [kit],
    content: fromPlain(plain.value),
    autofocus: takesFocus ? "end" : false,
    editorProps: { attributes: attributesOf(plain, { id, labelledBy }) },
    onUpdate: ({ editor }) => giveBack(editor, plain),
  });
  if (!editor) return null;
  return (
    <>
      <Toolbar editor={editor} controls={id} />
      <EditorContent editor={editor} />
    </>
  );
}

/** Writes the plain format where the server reads it, and lets whatever saves as one goes know. */
function giveBack(editor: TiptapEditor, plain: HTMLTextAreaElement) {
  plain.value = toPlain(cleaned(editor.getJSON()));
  plain.dispatchEvent(new Event("input", { bubbles: true }));
}

/** What a reader of the screen is told of the text area holds for the editor. */
function attributesOf(plain: HTMLTextAreaElement, { id, labelledBy }: { id: string; labelledBy: string }) {
  const said: Record<string, string> = {};
  for (const name of ["aria-describedby", "aria-invalid", "lang"]) {
    const value = plain.getAttribute(name);
    if (value) said[name] = value;
  }
  return {
    id,
    class: "text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelledBy,
    ...said,
  };
}
