// Whether a page is valid, as the server sent it.
import { HtmlValidate } from "html-validate";

// The settings of tests/ui/gallery.test.tsx (React closes void elements and writes empty attributes in full; roles
// are spelled out on purpose), for whole pages: several buttons may send one form.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "attr-case": "off",
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit"] }],
    // The name of a body may be long; a title says it whole.
    "long-title": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "no-redundant-role": "off",
    "prefer-native-element": "off",
  },
});

/** What is not valid in a page, as the server sent it. */
export async function complaintsAbout(markup: string): Promise<string[]> {
  const report = await validator.validateString(markup);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `html ${ruleId}: ${message} (${selector})`),
  );
}
