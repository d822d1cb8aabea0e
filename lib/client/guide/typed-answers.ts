/** A field of the guide, in one model. */
export type AnswerField = {
  readonly modelId: string;
  readonly question: string;
  readonly field: string;
};

const PREFIX = "parapet.guide.";

/**
 * What was typed into a question and is not answered yet, so that a reload does not lose it. Each tab
 * has its own, and forgets it when it is closed.
 */
export function typedAnswer(at: AnswerField): string | null {
  return withStorage((storage) => storage.getItem(keyOf(at)));
}

/** Null forgets it: it says what the model says. */
export function keepTypedAnswer(at: AnswerField, text: string | null): void {
  withStorage((storage) => {
    if (text === null) storage.removeItem(keyOf(at));
    else storage.setItem(keyOf(at), text);
  });
}

/** The question is answered, or was left as it was. */
export function forgetTypedAnswers(modelId: string, question: string): void {
  const start = keyOf({ modelId, question, field: "" });
  withStorage((storage) => {
    for (const key of Object.keys(storage)) if (key.startsWith(start)) storage.removeItem(key);
  });
}

function keyOf({ modelId, question, field }: AnswerField): string {
  return `${PREFIX}${modelId}/${question}/${field}`;
}

/** Null where the browser keeps nothing: reading the property alone may throw. */
function withStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}
