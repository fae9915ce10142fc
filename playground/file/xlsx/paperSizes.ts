/** Sizes of paper by their numbers in a file (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

export const POINTS_PER_INCH = 72;

/** Excel's margins, as Excel.PageLayout names them and as a file does; in points. */
export const MARGINS: Readonly<Record<string, { readonly attribute: string; readonly points: number }>> = {
  leftMargin: { attribute: "left", points: 50.4 },
  rightMargin: { attribute: "right", points: 50.4 },
  topMargin: { attribute: "top", points: 54 },
  bottomMargin: { attribute: "bottom", points: 54 },
  headerMargin: { attribute: "header", points: 21.6 },
  footerMargin: { attribute: "footer", points: 21.6 },
};
