import { first, parseXml, type Attributes, type XmlElement } from "../package/xml";

/** A file's colours as "#RRGGBB": its theme's, the 56 old ones, or their own, each lighter or darker by a tint. */
export class Colors {
  private readonly theme: readonly string[];

  /** `themeXml` is xl/theme/theme1.xml, where there is one. */
  constructor(themeXml: string | undefined) {
    const scheme = themeXml === undefined ? undefined : parseXml(themeXml);
    const colors = first(scheme, "themeElements", "clrScheme")?.children ?? [];
    this.theme = THEME_ORDER.map((name) => themeColor(colors.find((color) => color.name === name)));
  }

  /** Undefined for a colour that is left to the program. */
  read(attributes: Attributes | undefined): string | undefined {
    const base = this.base(attributes);
    return base === undefined ? undefined : tinted(base, Number(attributes?.tint ?? 0));
  }

  private base(attributes: Attributes | undefined): string | undefined {
    const { rgb, theme, indexed } = attributes ?? {};
    if (rgb !== undefined) return /[0-9a-f]{6}$/i.exec(rgb)?.[0].toUpperCase();
    if (theme !== undefined) return this.theme[Number(theme)];
    return indexed === undefined ? undefined : INDEXED[Number(indexed)];
  }
}

/** The order in which cells count the theme's colours (the first pairs are swapped in the theme itself). */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** ECMA-376 part 1, 18.8.27: 0–7 repeat as 8–15; 64 and 65 are the system's own. */
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...`800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
      000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
      3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s+/,
  ),
];

function themeColor(element: XmlElement | undefined): string {
  const color = element?.children[0]?.attributes;
  return (color?.lastClr ?? color?.val ?? "000000").toUpperCase();
}

/** ECMA-376 part 1, 18.8.19: a tint moves the lightness towards white (above 0) or black (below); blending comes within a shade. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16));
  const moved = channels.map((channel) =>
    tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint,
  );
  return `#${moved.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
