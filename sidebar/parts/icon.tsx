import type { Severity } from "../../src/checks/contract";

export type IconName = Severity | "selesai";

/** Shapes differ, not only colours: cross in a circle, triangle, letter i, tick. */
const PATHS: Readonly<Record<IconName, string>> = {
  galat:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3 8.9L9.9 11 8 9.1 6.1 11 5 9.9 6.9 8 5 6.1 6.1 5 8 6.9 9.9 5 11 6.1 9.1 8 11 9.9Z",
  peringatan: "M8 1.5 15.5 14.5H.5L8 1.5Zm-.8 4.7v4h1.6v-4H7.2Zm0 5.2V13h1.6v-1.6H7.2Z",
  saran: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 6.2h1.6V12H7.2V7.2Zm0-3h1.6v1.7H7.2V4.2Z",
  selesai:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM6.9 11.2 3.9 8.2 5 7.1l1.9 1.9 4.2-4.2 1.1 1.1-5.3 5.3Z",
};

/** Decoration only: the text beside it says the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill-rule="evenodd" />
    </svg>
  );
}
