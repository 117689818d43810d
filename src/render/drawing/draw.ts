import type { Drawing } from "../../report/node";
import { barsSvg } from "./bars";
import { linesSvg } from "./lines";
import { organisationSvg } from "./organisation";
import type { Svg } from "./svg";

/** A drawing at most so many pixels wide. The same drawing gives the same text wherever it is drawn. */
export function draw(drawing: Drawing, width: number): Svg {
  switch (drawing.type) {
    case "bars":
      return barsSvg(drawing, width);
    case "lines":
      return linesSvg(drawing, width);
    case "organisation":
      return organisationSvg(drawing, width);
  }
}
