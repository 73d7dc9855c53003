import { type Editor, useEditorState } from "@tiptap/react";
import { useState } from "react";
import { useWords } from "../language";
import { words } from "../words";
import { LinkRow } from "./link-row.client-only";

/** The few things a formal text may hold, each a button with its word. */
export function Toolbar({ editor, controls }: { editor: Editor; controls: string }) {
  const say = useWords(words);
  const [linking, setLinking] = useState(false);
  const active = useEditorState({ editor, selector: ({ editor }) => stateOf(editor) });
  const focused = () => editor.chain().focus();
  return (
    <fieldset className="toolbar" aria-label={say.formatting} aria-controls={controls}>
      <Tool word={say.bold} pressed={active.bold} act={() => focused().toggleBold().run()} />
      <Tool word={say.italic} pressed={active.italic} act={() => focused().toggleItalic().run()} />
      <Tool word={say.bullets} pressed={active.bullets} act={() => focused().toggleBulletList().run()} />
      <Tool word={say.numbered} pressed={active.numbered} act={() => focused().toggleOrderedList().run()} />
      <Tool word={say.link} pressed={active.link} act={() => setLinking(!linking)} />
      <Tool word={say.undo} disabled={!active.undo} act={() => focused().undo().run()} />
      <Tool word={say.redo} disabled={!active.redo} act={() => focused().redo().run()} />
      {linking && <LinkRow editor={editor} id={`${controls}-link`} done={() => setLinking(false)} />}
    </fieldset>
  );
}

const stateOf = (editor: Editor) => ({
  bold: editor.isActive("bold"),
  italic: editor.isActive("italic"),
  bullets: editor.isActive("bulletList"),
  numbered: editor.isActive("orderedList"),
  link: editor.isActive("link"),
  undo: editor.can().undo(),
  redo: editor.can().redo(),
});

type ToolProps = { word: string; pressed?: boolean; disabled?: boolean; act: () => void };

function Tool({ word, pressed, disabled, act }: ToolProps) {
  return (
    <button type="button" className="btn two low" aria-pressed={pressed} disabled={disabled} onClick={act}>
      {word}
    </button>
  );
}
