import type { ReactNode } from "react";
import { Button } from "../button/button";
import { useWords } from "../language";
import { words } from "../words";

type ActionsProps = {
  /** The words of the button that sends the form: its verb. */
  submit: ReactNode;
  grave?: boolean;
  /** Where leaving the form leads. */
  cancel?: string;
  /** Other buttons or links, after the first. */
  children?: ReactNode;
};

/** The end of a form: its verb, then the way out. */
export function Actions({ submit, grave, cancel, children }: ActionsProps) {
  const say = useWords(words);
  return (
    <div className="acts">
      <Button kind={grave ? "grave" : "primary"}>{submit}</Button>
      {children}
      {cancel && <a href={cancel}>{say.cancel}</a>}
    </div>
  );
}
