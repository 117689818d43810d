/** What Google is changing, as the end of “Google tetap …”: “menyiapkan lembar”. */
export interface Writing {
  readonly kerja: string;
  /** What would have come after and does not, as a sentence. */
  readonly belum?: string;
}

/** Work that a person no longer waits for. A server call cannot be stopped, so what it writes is written. */
export interface Abandoned {
  /** The attempt, so that its answer finds this and no later one. */
  readonly attempt: object;
  /** Undefined for work that only reads: its answer is of no use any more. */
  readonly writing: Writing | undefined;
  /** Once the answer is there. */
  readonly outcome: { readonly failure: string | undefined } | undefined;
}
