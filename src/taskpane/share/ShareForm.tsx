import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../functions/host";
import { useWords } from "../words/useWords";
import { useFormStyles } from "./useFormStyles";

interface ShareFormProps {
  readonly isBusy: boolean;
  readonly onShare: (wish: ShareWish) => void;
}

/** Where the values are to stand, and which language the reader of the definitions speaks. */
export interface ShareWish {
  readonly place: SharePlace;
  readonly language: Language;
}

type SharePlace = "here" | "copies";

const LANGUAGES: readonly Language[] = ["en", "da", "sv"];

/** Offers to share the workbook as values, with its definitions in a language that the receiver reads. */
export function ShareForm({ isBusy, onShare }: ShareFormProps) {
  const styles = useFormStyles();
  const words = useWords();
  const { values } = words.sharing;
  const [language, setLanguage] = useState(words.language);
  const [place, setPlace] = useState<SharePlace>("here");
  return (
    <section className={styles.form} aria-labelledby="share-as-values">
      <h2 id="share-as-values" className={styles.heading}>
        {values.heading}
      </h2>
      <p className={styles.about}>{values.about}</p>
      <Field label={values.where}>
        <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as SharePlace)}>
          <Radio value="here" label={values.places.here} />
          <Radio value="copies" label={values.places.copies} />
        </RadioGroup>
      </Field>
      <Field label={values.language}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value as Language)}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {values.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => onShare({ place, language })}
      >
        {values.start}
      </Button>
    </section>
  );
}
