// Only ever imported by the browser, after the page is readable: the editor weighs more than the page.
import { EditorContent, type Editor as TiptapEditor, useEditor } from "@tiptap/react";
import StarterKit from "tiptap";
import type { Language } from "../../domain/bilingual";
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
  describedBy?: string;
  invalid: boolean;
  lang?: Language;
  takesFocus: boolean;
};

export function Editor({ plain, takesFocus, ...named }: EditorProps) {
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [kit],
    content: fromPlain(plain.value),
    autofocus: takesFocus ? "end" : false,
    editorProps: { attributes: attributesOf(named) },
    onUpdate: ({ editor }) => giveBack(editor, plain),
  });
  if (!editor) return null;
  return (
    <div className="editor">
      <Toolbar editor={editor} controls={named.id} />
      <EditorContent editor={editor} />
    </div>
  );
}

/** Writes the plain format where the server reads it, and lets whatever saves as one goes know. */
function giveBack(editor: TiptapEditor, plain: HTMLTextAreaElement) {
  plain.value = toPlain(cleaned(editor.getJSON()));
  plain.dispatchEvent(new Event("input", { bubbles: true }));
}

function attributesOf({
  id,
  labelledBy,
  describedBy,
  invalid,
  lang,
}: Omit<EditorProps, "plain" | "takesFocus">) {
  return {
    id,
    class: "text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": labelledBy,
    ...(describedBy && { "aria-describedby": describedBy }),
    ...(invalid && { "aria-invalid": "true" }),
    ...(lang && { lang }),
  };
}
