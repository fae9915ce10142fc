/** The add-in's version, as package.json has it: shared workbooks say with which one they were calculated. */
export const VERSION = "0.1.0";
