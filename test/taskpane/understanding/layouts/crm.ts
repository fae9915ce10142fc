/** Deals and opportunities of CRM systems. */
import { column, layout, type Layout } from "./layout";
import * as v from "./values";

const REMEMBERED = "The words of the system as remembered, not checked against an export";
const stage = v.oneOf("Qualified", "Proposal", "Won", "Lost");

export const crm: readonly Layout[] = [
  layout(
    "HubSpot, deals",
    "HubSpot's export of deals, as public importers quote it (find: Record ID,Deal Name,)",
    [
      column("Record ID", v.id(900_101)),
      column("Deal Name", v.words),
      column("Deal Stage", stage, "groups"),
      column("Amount", v.wholeSum, "amounts"),
      column("Deal owner", v.oneOf("Anna Holm", "Bo Kjær"), "groups"),
      column("Create Date", v.time, "dates", { format: v.TIME }),
      column("Close Date", v.laterDay(30), "dates", { format: v.TIME }),
      column("Associated Company", v.company, "customers"),
      column("Pipeline", v.oneOf("Sales", "Renewals"), "groups"),
      column("Last Activity Date", v.laterDay(20), "nothing", { format: v.TIME }),
      column("Probability", v.oneOf(0.2, 0.5, 1)),
    ],
    {
      "CLV.ORDERS": { customers: "Associated Company", amounts: "Amount" },
      "CHURN.SUBS": {},
      NPS: {},
    },
  ),
  layout(
    "Salesforce, opportunities",
    "Salesforce's standard report of opportunities (find: Opportunity Name,Stage,)",
    [
      column("Opportunity Owner", v.oneOf("Anna Holm", "Bo Kjær"), "groups"),
      column("Account Name", v.company, "customers"),
      column("Opportunity Name", v.words),
      column("Stage", stage, "groups"),
      column("Fiscal Period", v.oneOf("Q1-2026", "Q2-2026"), "groups"),
      column("Amount", v.sum, "amounts"),
      column("Expected Revenue", v.sum, "amounts"),
      column("Probability (%)", v.oneOf(10, 50, 100)),
      column("Age", v.someone(1, 90)),
      column("Close Date", v.laterDay(30), "dates", { format: v.DATE }),
      column("Created Date", v.day, "dates", { format: v.DATE }),
      column("Next Step", v.words),
      column("Lead Source", v.oneOf("Web", "Partner"), "groups"),
    ],
    {
      "CLV.ORDERS": { customers: "Account Name", amounts: "Amount" },
      "ORDERS.BY": { customers: "Account Name", amounts: "Amount", groups: "Lead Source" },
    },
  ),
  layout(
    "Pipedrive, deals",
    "Pipedrive's names of columns, as public importers quote them (find: Deal - Title)",
    [
      column("Deal - ID", v.id(1)),
      column("Deal - Title", v.words),
      column("Deal - Value", v.wholeSum, "amounts"),
      column("Deal - Currency of value", v.constant("DKK")),
      column("Deal - Organization", v.company, "customers"),
      column("Deal - Contact person", v.fullName, "customers"),
      column("Deal - Stage", stage, "groups"),
      column("Deal - Status", v.oneOf("Won", "Lost", "Open"), "groups"),
      column("Deal - Deal created", v.time, "dates", { format: v.TIME }),
      column("Deal - Won time", v.sometimes(0.5, v.time), "dates", { format: v.TIME }),
      column("Deal - Expected close date", v.laterDay(30), "nothing", { format: v.DATE }),
      column("Deal - Probability", v.oneOf(20, 50)),
      column("Deal - Total activities", v.quantity),
    ],
    { "CLV.ORDERS": { customers: "Deal - Organization", amounts: "Deal - Value" }, NPS: {} },
  ),
  layout(
    "Lime CRM, deals, Swedish",
    REMEMBERED,
    [
      column("Affär", v.words),
      column("Företag", v.company, "customers"),
      column("Kontaktperson", v.fullName, "customers"),
      column("Affärsstatus", v.oneOf("Offert", "Avtal", "Avslag"), "groups"),
      column("Värde", v.wholeSum, "amounts"),
      column("Sannolikhet", v.oneOf(10, 50, 90)),
      column("Viktat värde", v.sum, "amounts"),
      column("Avslutsdatum", v.laterDay(20), "dates", { format: v.DATE }),
      column("Skapad", v.day, "dates", { format: v.DATE }),
      column("Ansvarig", v.oneOf("AJ", "BK"), "groups"),
    ],
    { "CLV.ORDERS": { customers: "Företag", amounts: "Värde" }, "CHURN.SUBS": {} },
  ),
  layout(
    "SuperOffice, sales, Danish",
    REMEMBERED,
    [
      column("Firma", v.company, "customers"),
      column("Kontaktperson", v.fullName, "customers"),
      column("Salg", v.words),
      column("Salgsdato", v.day, "dates", { format: v.DATE }),
      column("Beløb", v.wholeSum, "amounts"),
      column("Salgsfase", v.oneOf("Tilbud", "Solgt"), "groups"),
      column("Fortjeneste", v.wholeSum),
      column("Registreret", v.day, "dates", { format: v.DATE }),
      column("Næste aktivitet", v.laterDay(8), "nothing", { format: v.DATE }),
    ],
    { "ORDERS.TREND": { customers: "Firma", dates: "Salgsdato", amounts: "Beløb" } },
  ),
];
