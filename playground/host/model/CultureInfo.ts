/** Excel.CultureInfo and its NumberFormatInfo: how the user's Excel writes numbers. */
import type { Language } from "../../language";
import { ApiObject, type Property } from "../richApi/ApiObject";

export class CultureInfo extends ApiObject {
  override readonly className = "CultureInfo";

  constructor(private readonly language: Language) {
    super();
  }

  override readonly properties = {
    name: { get: () => this.language },
  };

  override readonly objects = {
    datetimeFormat: () => new DatetimeFormatInfo(this.language),
    numberFormat: () => new NumberFormatInfo(this.language),
  };
}

/** How the languages' Excel writes dates and times, in Excel.DatetimeFormatInfo's words. */
const dateFormats: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "en-US": {
    dateSeparator: "/",
    longDatePattern: "dddd, MMMM d, yyyy",
    longTimePattern: "h:mm:ss tt",
    shortDatePattern: "M/d/yyyy",
    timeSeparator: ":",
  },
  "da-DK": {
    dateSeparator: "-",
    longDatePattern: "d. MMMM yyyy",
    longTimePattern: "HH:mm:ss",
    shortDatePattern: "dd-MM-yyyy",
    timeSeparator: ":",
  },
  "sv-SE": {
    dateSeparator: "-",
    longDatePattern: "'den 'd MMMM yyyy",
    longTimePattern: "HH:mm:ss",
    shortDatePattern: "yyyy-MM-dd",
    timeSeparator: ":",
  },
};

class DatetimeFormatInfo extends ApiObject {
  override readonly className = "DatetimeFormatInfo";

  override readonly properties: Readonly<Record<string, Property>>;

  constructor(language: Language) {
    super();
    const formats = Object.entries(dateFormats[language]);
    this.properties = Object.fromEntries(formats.map(([name, value]) => [name, { get: () => value }]));
  }
}

class NumberFormatInfo extends ApiObject {
  override readonly className = "NumberFormatInfo";

  constructor(private readonly language: Language) {
    super();
  }

  override readonly properties = {
    numberDecimalSeparator: { get: () => numberSigns(this.language).decimal },
    numberGroupSeparator: { get: () => numberSigns(this.language).group },
  };
}

/** The decimal sign and the sign between thousands of a language. */
export function numberSigns(language: Language): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: sign("decimal"), group: sign("group") };
}
