import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { safeAddress } from "../../domain/rich-text";
import { useWords } from "../language";
import { words } from "../words";

/** The address of the link under the cursor: set, or removed. */
export function LinkRow({ editor, id, done }: { editor: Editor; id: string; done: () => void }) {
  const say = useWords(words);
  const address = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);

  function set() {
    const href = address.current?.value.trim() ?? "";
    if (!safeAddress.test(href)) return setWrong(true);
    editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
    done();
  }

  function remove() {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    done();
  }

  return (
    <div className="link-row">
      <label htmlFor={id}>{say.linkAddress}</label>
      {wrong && (
        <p className="err" id={`${id}-error`} role="alert">
          {say.linkWrong}
        </p>
      )}
      <input
        ref={address}
        id={id}
        className="low"
        type="url"
        defaultValue={editor.getAttributes("link").href ?? "https://"}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onKeyDown={(event) => {
          // Enter sets the link; it must not send the form around it.
          if (event.key === "Enter") {
            event.preventDefault();
            set();
          }
        }}
      />
      <button type="button" className="btn two low" onClick={set}>
        {say.linkApply}
      </button>
      <button type="button" className="btn two low" onClick={remove}>
        {say.linkRemove}
      </button>
    </div>
  );
}
