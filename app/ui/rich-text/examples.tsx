import { catalogue } from "../../domain/bilingual";
import { type Example, Said } from "../example";
import { Actions } from "../form/actions";
import { Form } from "../form/form";
import { ReadRichText } from "./read-rich-text";
import { RichTextField } from "./rich-text-field";

const words = catalogue(
  {
    that: "That the Joint Councils:",
    adopt: "adopt version 1.0 of the model;",
    report: "receive a report",
    results: " on the results, by March 31, 2027.",
    label: "Proposed wording",
    save: "Save the wording",
    hint: "Both texts have equal authority.",
  },
  {
    that: "Que les Conseils mixtes\u00a0:",
    adopt: "adoptent la version 1.0 du modèle;",
    report: "reçoivent un rapport",
    results: " sur les résultats, d’ici le 31 mars 2027.",
    label: "Libellé proposé",
    save: "Enregistrer le libellé",
    hint: "Les deux textes ont la même autorité.",
  },
);

const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const item = (...content: unknown[]) => ({ type: "listItem", content: [paragraph(...content)] });

const wording = (that: string, adopt: string, report: string, results: string) => ({
  type: "doc",
  content: [
    paragraph({ type: "text", text: that, marks: [{ type: "bold" }] }),
    {
      type: "bulletList",
      content: [
        item({ type: "text", text: adopt }),
        item(
          {
            type: "text",
            text: report,
            marks: [{ type: "link", attrs: { href: "https://example.org/report" } }],
          },
          { type: "text", text: results, marks: [{ type: "italic" }] },
        ),
      ],
    },
  ],
});

export const examples: Example[] = [
  {
    name: { en: "As it reads", fr: "À la lecture" },
    render: () => (
      <Said words={words}>
        {(say) => <ReadRichText document={wording(say.that, say.adopt, say.report, say.results)} />}
      </Said>
    ),
  },
  {
    name: { en: "As it is written", fr: "À la rédaction" },
    render: () => (
      <Said words={words}>
        {(say) => (
          <Form
            id="example-rich"
            form={{
              action: "#rich",
              key: "k3",
              values: { wording: [`${say.that}\n\n- ${say.adopt}\n- ${say.report}${say.results}`] },
              errors: [],
            }}
          >
            <RichTextField name="wording" label={say.label} hint={say.hint} />
            <Actions submit={say.save} />
          </Form>
        )}
      </Said>
    ),
  },
];
