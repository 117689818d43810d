import { AlignmentType, type INumberingOptions, LevelFormat } from "docx";
import type { List } from "../../report/node";

/** Indent of one level, in twips. */
const STEP = 400;

const level = (
  n: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  level: n,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: STEP * (n + 1), hanging: STEP } } },
});

/** Marks of the lists of official letters: 1. a. 1) a), a. 1) a), and dashes. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: "number" satisfies List["marker"],
      levels: [
        level(0, LevelFormat.DECIMAL, "%1."),
        level(1, LevelFormat.LOWER_LETTER, "%2."),
        level(2, LevelFormat.DECIMAL, "%3)"),
        level(3, LevelFormat.LOWER_LETTER, "%4)"),
      ],
    },
    {
      reference: "letter" satisfies List["marker"],
      levels: [
        level(0, LevelFormat.LOWER_LETTER, "%1."),
        level(1, LevelFormat.DECIMAL, "%2)"),
        level(2, LevelFormat.LOWER_LETTER, "%3)"),
      ],
    },
    {
      reference: "dash" satisfies List["marker"],
      levels: [level(0, LevelFormat.BULLET, "–"), level(1, LevelFormat.BULLET, "–")],
    },
  ],
};
