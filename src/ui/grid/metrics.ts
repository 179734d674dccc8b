// Sizes that the geometry counts with, in px at the reader's own font size. CSS gets them as custom properties, so that
// what is counted and what is drawn cannot differ.

export interface Metrics {
  row: number;
  headings: number;
  /** Px per px of a root font size of 16. */
  zoom: number;
}

const ROW = 30;
const HEADINGS_HEIGHT = 54;
const USUAL_FONT = 16;

/** `rootFont`: font size of the root element, px. Rows keep a whole number of px so that they do not blur. */
export function metricsOf(rootFont: number): Metrics {
  const zoom = Math.max(0.5, rootFont / USUAL_FONT);
  return { row: Math.round(ROW * zoom), headings: Math.round(HEADINGS_HEIGHT * zoom), zoom };
}
