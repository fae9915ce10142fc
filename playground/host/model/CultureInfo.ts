/** Excel.CultureInfo and its NumberFormatInfo: how the user's Excel writes numbers. */
import type { Language } from "../../language";
import { ApiObject } from "../richApi/ApiObject";

export class CultureInfo extends ApiObject {
  override readonly className = "CultureInfo";

  constructor(private readonly language: Language) {
    super();
  }

  override readonly properties = {
    name: { get: () => this.language },
  };

  override readonly objects = {
    numberFormat: () => new NumberFormatInfo(this.language),
  };
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
