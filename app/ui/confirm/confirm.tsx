import type { ReactNode } from "react";
import { Actions } from "../form/actions";
import { Form } from "../form/form";
import type { FormState } from "../form/form-state";

type ConfirmProps = {
  question: ReactNode;
  /** What happens once it is confirmed, one sentence each. */
  consequences: ReactNode[];
  form: FormState;
  id: string;
  submit: ReactNode;
  cancel: string;
  grave?: boolean;
  encType?: "multipart/form-data";
  /** Fields, such as a reason. */
  children?: ReactNode;
};

/** Asks once more before what cannot be undone, and says what follows. */
export function Confirm({
  question,
  consequences,
  form,
  id,
  submit,
  cancel,
  grave,
  encType,
  children,
}: ConfirmProps) {
  return (
    <div className="stack">
      <h2>{question}</h2>
      <ul className="narrow">
        {[...consequences.entries()].map(([place, consequence]) => (
          <li key={place}>{consequence}</li>
        ))}
      </ul>
      <Form form={form} id={id} encType={encType}>
        {children}
        <Actions submit={submit} cancel={cancel} grave={grave} />
      </Form>
    </div>
  );
}
