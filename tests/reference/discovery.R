# SPDX-License-Identifier: EUPL-1.2
# p-values adjusted by R: Rscript tests/reference/discovery.R > tests/reference/discovery.json
suppressMessages(library(jsonlite))
set.seed(3)
cases <- list(
  c(0.01, 0.02, 0.03, 0.04, 0.05),
  c(0.9),
  c(1, 1, 0.001, 0.001, 0.5, NA, 0.04),
  round(c(runif(30)^3, runif(20)), 4),
  c(0, 0.05, 1, NaN, 0.0001)
)
found <- lapply(cases, function(p) list(
  p = p, bh = p.adjust(p, "BH"), by = p.adjust(p, "BY")))
cat(toJSON(list(made_by = R.version.string, cases = found),
           digits = NA, na = "null", auto_unbox = FALSE, pretty = FALSE), "\n")
