# SPDX-License-Identifier: EUPL-1.2
# Exact comparisons of two Poisson counts, and chi-square tests of shares by area; writes change.json:
#   Rscript tests/reference/change.R
library(jsonlite)
counts <- list(c(45, 30, 24, 12), c(10, 20, 1, 1), c(0, 7, 365, 365), c(12, 0, 31, 28),
               c(3, 3, 1, 1), c(120, 171, 365, 366), c(400, 90, 365, 90), c(1, 0, 1, 1), c(900, 1000, 2, 2))
exact <- lapply(counts, function(v) {
  t <- poisson.test(c(v[2], v[1]), c(v[4], v[3]))
  list(before = v[1], now = v[2], days_before = v[3], days_now = v[4], p = t$p.value,
       low = t$conf.int[1], high = ifelse(is.finite(t$conf.int[2]), t$conf.int[2], NA))
})
before <- c(10, 0, 35, 4, 120, 7, 0, 66, 18, 1)
now    <- c(25, 0, 30, 9, 60, 8, 5, 70, 40, 0)
sppt <- function(correct) {
  tested <- before + now > 0
  p <- rep(NA, length(before))
  p[tested] <- mapply(function(a, b) suppressWarnings(
    chisq.test(matrix(c(a, b, sum(before) - a, sum(now) - b), 2), correct = correct)$p.value),
    before[tested], now[tested])
  q <- p.adjust(p, "BY")
  list(p = p, q = q, s = mean(!(tested & !is.na(q) & q <= 0.05)), robust_s = mean(!(q[tested] <= 0.05)))
}
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
write(toJSON(list(made_by = paste0(R.version.string, ", package stats: poisson.test, chisq.test, p.adjust"),
  exact = exact, before = before, now = now, corrected = sppt(TRUE), plain = sppt(FALSE)),
  auto_unbox = TRUE, digits = 15, na = "null"), file.path(here, "change.json"))
