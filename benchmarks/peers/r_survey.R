# SPDX-License-Identifier: EUPL-1.2
# R's survey package estimates one item by area; its seconds are multiplied by the number of items.
suppressMessages(library(survey))
given <- commandArgs(trailingOnly = TRUE)
d <- read.csv(given[1])
items <- as.numeric(given[2])
seconds <- system.time({
  design <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d)
  found <- svyby(~y, ~area, design, svymean)
})[["elapsed"]]
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("\\D", "", status[grepl("VmHWM", status)])) / 1024
cat(sprintf(paste0('{"seconds": [%.6f], "peak_mb": %.1f, "note": "%s; one item × %d; standard errors of ',
                   'the first item add up to %.10g"}\n'), seconds * items, peak,
            packageVersion("survey"), items, sum(SE(found))))
