# SPDX-License-Identifier: EUPL-1.2
# R's survey package tests the difference of one item between the waves in some areas; the seconds are
# multiplied to all items and areas.
suppressMessages(library(survey))
given <- commandArgs(trailingOnly = TRUE)
d <- read.csv(given[1])
areas <- as.numeric(given[2])
all <- as.numeric(given[3])
design <- svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d)
seconds <- system.time({
  found <- sapply(seq_len(areas) - 1, function(each) {
    test <- svyttest(y ~ wave, subset(design, area == each))
    unname(test$estimate / test$statistic)
  })
})[["elapsed"]]
status <- readLines("/proc/self/status")
peak <- as.numeric(gsub("\\D", "", status[grepl("VmHWM", status)])) / 1024
cat(sprintf(paste0('{"seconds": [%.6f], "peak_mb": %.1f, "note": "%s; %d tests × %d; standard errors of ',
                   'the first differences: %.10g"}\n'), seconds * all / areas, peak,
            packageVersion("survey"), areas, all / areas, sum(found)))
