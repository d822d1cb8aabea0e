/** What `npm start` exits with for each thing that the operator can mend; 1 is left for bugs. */
const EXIT_CODES = {
  "wrong-variable": 20,
  "port-busy": 21,
  "address-refused": 22,
  "data-folder-unusable": 23,
  "data-folder-in-use": 24,
  "database-unusable": 25,
  "build-missing": 26,
} as const;

export type StartFailureCode = keyof typeof EXIT_CODES;

/** A reason not to start that one sentence explains, so no stack is shown for it. */
export class StartFailure extends Error {
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.code = code;
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}
