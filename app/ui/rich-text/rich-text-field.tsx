import { type RefObject, useEffect, useRef, useState } from "react";
import { type FieldProps, HintAndError, LabelWords, useFieldParts } from "../form/field";
import { useWords } from "../language";
import { words } from "../words";

type EditorModule = typeof import("./editor.client-only");

/** The editor, once scripts run and it has arrived; until then, and without scripts, nothing. */
function useEditorPiece(plain: RefObject<HTMLTextAreaElement>) {
  const [piece, setPiece] = useState<(EditorModule & { takesFocus: boolean }) | null>(null);
  useEffect(() => {
    let here = true;
    void import("./editor.client-only").then((module) => {
      // Whoever is writing when it arrives goes on writing.
      if (here) setPiece({ ...module, takesFocus: document.activeElement === plain.current });
    });
    return () => {
      here = false;
    };
  }, [plain]);
  return piece;
}

/** A label leads to its control; the editor is none that a label knows. */
const focusOn = (id: string) => document.getElementById(id)?.focus();

/** A formal text. The server always receives the plain format, from the text area or from the editor. */
export function RichTextField({ rows = 8, ...props }: FieldProps & { rows?: number }) {
  const say = useWords(words);
  const plain = useRef<HTMLTextAreaElement>(null);
  const piece = useEditorPiece(plain);
  const Editor = piece?.Editor;
  const hint = (
    <>
      {props.hint}
      {props.hint && !Editor && <br />}
      {!Editor && say.plainHint}
    </>
  );
  const parts = useFieldParts({ ...props, hint });
  const plainId = Editor ? `${parts.id}-plain` : parts.id;
  const labelId = `${parts.id}-label`;
  return (
    <div className="field rich">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches the editor itself. */}
      <label id={labelId} htmlFor={plainId} onClick={Editor && (() => focusOn(parts.id))}>
        <LabelWords label={props.label} optional={props.optional} />
      </label>
      <HintAndError hint={hint} parts={parts} />
      <textarea
        {...parts.control}
        ref={plain}
        id={plainId}
        hidden={Editor !== undefined}
        rows={rows}
        lang={props.lang}
        defaultValue={parts.value}
      />
      {Editor && plain.current && (
        <Editor
          plain={plain.current}
          id={parts.id}
          labelledBy={labelId}
          describedBy={parts.describedBy}
          invalid={parts.wrong}
          lang={props.lang}
          takesFocus={piece.takesFocus}
        />
      )}
    </div>
  );
}
