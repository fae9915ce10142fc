/** What Excel tells Office.js about itself when the add-in's page has loaded. */
import type { Language } from "../language";
import type { Versions } from "./requirementSets/versions";

const excelAppNumber = 16;
const readWrite = 1;
const taskPane = 1;

export interface ContextOptions {
  readonly control: string;
  readonly addinName: string;
  readonly language: Language;
  readonly requirementSets: Versions;
  readonly settings: Readonly<Record<string, string>>;
}

export function appContext(options: ContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: options.control,
    _appName: excelAppNumber,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.19231.41003",
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: "Playground.xlsx",
    _clientMode: readWrite,
    _settings: options.settings,
    _reason: 0,
    _osfControlType: taskPane,
    _eToken: "",
    _correlationId: options.control,
    _appInstanceId: options.control,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: options.addinName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
