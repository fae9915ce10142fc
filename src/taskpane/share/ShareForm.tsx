import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../functions/host";
import type { Otherwise } from "../../sharing/nativeForm";
import { useWords } from "../words/useWords";
import type { SharePlace, ShareWish } from "./commands/ShareWish";
import { SHARE_FORMS, wishedForm, type ShareFormName } from "./shareForms";
import { useFormStyles } from "./useFormStyles";

interface ShareFormProps {
  readonly isBusy: boolean;
  /** The language is that of the reader of the definitions. */
  readonly onShare: (wish: ShareWish, language: Language) => void;
}

const LANGUAGES: readonly Language[] = ["en", "da", "sv"];

/** Offers to share the workbook as values or as formulas of Excel's own, with its definitions for the receiver. */
export function ShareForm({ isBusy, onShare }: ShareFormProps) {
  const styles = useFormStyles();
  const words = useWords();
  const { sharing, native } = words;
  const [form, setForm] = useState<ShareFormName>("values");
  const [otherwise, setOtherwise] = useState<Otherwise>("value");
  const [place, setPlace] = useState<SharePlace>("here");
  const [language, setLanguage] = useState(words.language);
  const isNative = form !== "values";
  return (
    <section className={styles.form} aria-labelledby="share-workbook">
      <h2 id="share-workbook" className={styles.heading}>
        {native.heading}
      </h2>
      <Choices
        label={native.what}
        value={form}
        options={SHARE_FORMS}
        texts={native.forms}
        onChoose={setForm}
      />
      <p className={styles.about}>{isNative ? native.about : sharing.values.about}</p>
      {isNative && (
        <Choices
          label={native.otherwise}
          value={otherwise}
          options={["value", "keep"]}
          texts={native.otherwises}
          onChoose={setOtherwise}
        />
      )}
      <Choices
        label={sharing.values.where}
        value={place}
        options={["here", "copies"]}
        texts={sharing.values.places}
        onChoose={setPlace}
      />
      <Field label={sharing.values.language}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value as Language)}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {sharing.values.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => onShare({ form: wishedForm(form, otherwise), place }, language)}
      >
        {isNative ? native.start : sharing.values.start}
      </Button>
    </section>
  );
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly texts: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}

function Choices<T extends string>({ label, value, options, texts, onChoose }: ChoicesProps<T>) {
  return (
    <Field label={label}>
      <RadioGroup value={value} onChange={(_, chosen) => onChoose(chosen.value as T)}>
        {options.map((one) => (
          <Radio key={one} value={one} label={texts[one]} />
        ))}
      </RadioGroup>
    </Field>
  );
}
