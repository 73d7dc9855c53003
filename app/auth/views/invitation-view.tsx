import { Actions, Form, type FormState, PageHead, TextField, useWords } from "../../ui";
import { accessWords } from "../words";

type Props = { email: string | null; least: number; action: string; errors: FormState["errors"] };

export function InvitationView({ email, least, action, errors }: Props) {
  const words = useWords(accessWords);
  if (!email) return <PageHead title={words.invitationSpent} lede={words.invitationSpentText} />;
  return (
    <>
      <PageHead title={words.invitation} lede={words.invitationLede(email, least)} />
      <Form form={{ action, key: "", values: {}, errors }} id="invitation">
        <TextField name="password" type="password" label={words.newPassword} autoComplete="new-password" />
        <TextField name="again" type="password" label={words.again} autoComplete="new-password" />
        <Actions submit={words.open} />
      </Form>
    </>
  );
}
