import type { Period } from '../../lines/period.js';

/** An R script that reads a panel and fits a negative binomial model of contacts. */
export function panelScriptR(period: Period): string {
  return `# Reads dyad-${period}.csv; with the arrow package, arrow::read_parquet("dyad-${period}.parquet") gives the same.
panel <- read.csv("dyad-${period}.csv", na.strings = "", stringsAsFactors = FALSE)
panel$start <- as.Date(panel$start)
panel$end <- as.Date(panel$end)
panel$lamp <- factor(
  panel$lamp,
  levels = c("open", "dim", "dark", "closed", "too little to tell", "not watched")
)

print(aggregate(cbind(contacts, verbal_acts) ~ line, data = panel, FUN = sum))

# Contacts by line and month of the year, for the coverage of the ledger:
# model <- MASS::glm.nb(contacts ~ line + months(start) + offset(log(exposure)), data = panel)
`;
}

/** A Python script that reads a panel with pandas. */
export function panelScriptPython(period: Period): string {
  return `"""Reads dyad-${period}.csv; pandas.read_parquet("dyad-${period}.parquet") gives the same, typed."""

import pandas as pd

panel = pd.read_csv("dyad-${period}.csv", parse_dates=["start", "end"], keep_default_na=False, na_values=[""])
panel["lamp"] = pd.Categorical(
    panel["lamp"],
    categories=["open", "dim", "dark", "closed", "too little to tell", "not watched"],
)

print(panel.groupby("line")[["contacts", "verbal_acts"]].sum())

# Contacts per covered week, line by line:
rates = panel.groupby("line")["contacts"].sum() / panel.groupby("line")["exposure"].sum()
print(rates.sort_values(ascending=False))
`;
}
