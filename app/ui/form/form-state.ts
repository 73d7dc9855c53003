/** What a page knows about the form it shows: made by the door, read by the pieces below `<Form>`. */
export type FormState = {
  /** The address it posts to: the verb's own. */
  action: string;
  /** N-2: the key of this rendering; a form sent twice acts once. */
  key: string;
  /** T-4: the edition of what is being edited, where there is one. */
  edition?: number;
  /** What was typed, or what stands; a name may carry several values (checkboxes). */
  values: Record<string, string[]>;
  /** Sentences in the reader's language, in the order of the fields; field "" is the form as a whole. */
  errors: { field: string; message: string }[];
  /** Desk 6: kept while it is typed; "again" where it was, and stands in the fields once more. */
  aside?: "kept" | "again";
  /** T-4: somebody else changed the same thing meanwhile; both texts are shown and nothing is overwritten. */
  changed?: { sentence: string; fields: { name: string; theirs: string }[] };
};
