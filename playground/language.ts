/** The languages the playground and the add-in speak, named as Office names them. */
export type Language = "en-US" | "da-DK" | "sv-SE";
