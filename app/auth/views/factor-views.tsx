import { dayOf } from "../../domain/dates";
import { longDate } from "../../domain/format";
import { address } from "../../site-map";
import {
  Actions,
  ActLink,
  Acts,
  Form,
  type FormState,
  HiddenField,
  Notice,
  PageHead,
  Section,
  Status,
  TextField,
  useLanguage,
  useWords,
} from "../../ui";
import type { FactorOffer } from "../enrolling.server";
import { factorWords } from "../factor-words";
import type { Factor } from "../second-factor.server";

type SetUpProps = { offer: FactorOffer; to: string; must: boolean; errors: FormState["errors"] };

/** Scan, or type the key, then the first code. */
export function SetUpFactor({ offer, to, must, errors }: SetUpProps) {
  const language = useLanguage();
  const words = useWords(factorWords);
  const values = { offer: [offer.sealed], to: [to] };
  // What was wrong with the code stands at the code, below a picture that fills a telephone.
  const action = `${address(language, "second-factor")}#then`;
  const form: FormState = { action, key: "", values, errors };
  return (
    <>
      <PageHead title={words.set} lede={must ? words.must : words.may} />
      <Section id="scan" title={words.scan} note={words.scanText}>
        <div className="scan">
          <Picture {...offer.picture} label={words.picture} />
          <div>
            <h3 className="meta">{words.byHand}</h3>
            <p className="code">{offer.key}</p>
            <h3 className="meta">{words.onTelephone}</h3>
            <p>
              <a href={offer.uri}>{words.openApplication}</a>
            </p>
          </div>
        </div>
      </Section>
      <Section id="then" title={words.firstCode}>
        <Form form={form} id="factor">
          <HiddenField name="offer" />
          <HiddenField name="to" />
          <TextField
            name="code"
            label={words.code}
            hint={words.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            short
          />
          <Actions submit={words.turnOn} cancel={must ? undefined : address(language, "account")} />
        </Form>
      </Section>
    </>
  );
}

/** Dark on white in every theme: cameras expect it so. */
function Picture({ size, path, label }: FactorOffer["picture"] & { label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={size * 4}
      height={size * 4}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

/** Shown once, by the answer to the form that made them. */
export function RecoveryCodes({ codes, to, isNew }: { codes: string[]; to: string; isNew?: boolean }) {
  const words = useWords(factorWords);
  return (
    <>
      <PageHead
        title={words.codesTitle}
        status={isNew && <Status tone="ok">{words.codesOn}</Status>}
        lede={words.codesLede}
      />
      <ol className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Acts>
        <ActLink href={to}>{words.kept}</ActLink>
      </Acts>
    </>
  );
}

/** What stands, and what can be done with it. */
export function FactorStands({ factor, must }: { factor: Factor; must: boolean }) {
  const language = useLanguage();
  const words = useWords(factorWords);
  return (
    <>
      <PageHead
        title={words.title}
        status={<Status tone="ok">{words.on(longDate(language, dayOf(factor.since)))}</Status>}
        actions={
          <>
            <ActLink kind="two" href={address(language, "second-factor-codes")}>
              {words.renew}
            </ActLink>
            {!must && (
              <ActLink kind="two" href={address(language, "second-factor-remove")}>
                {words.remove}
              </ActLink>
            )}
          </>
        }
      />
      <div className="stack">
        <Notice tone={factor.codesLeft < 2 ? "wait" : "plain"}>{words.left(factor.codesLeft)}</Notice>
        <p className="narrow">{must ? words.lost : words.setBy}</p>
      </div>
    </>
  );
}

/** Asks once more before the codes that stand are worth nothing. */
export function RenewCodes({ offer, errors }: { offer: string; errors: FormState["errors"] }) {
  const language = useLanguage();
  const words = useWords(factorWords);
  const action = address(language, "second-factor-codes");
  return (
    <>
      <PageHead title={words.renewQuestion} lede={words.renewText} />
      <Form form={{ action, key: "", values: { offer: [offer] }, errors }} id="codes">
        <HiddenField name="offer" />
        <Actions submit={words.renew} cancel={address(language, "second-factor")} />
      </Form>
    </>
  );
}
