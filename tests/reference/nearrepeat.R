# SPDX-License-Identifier: EUPL-1.2
# Knox tests by R's surveillance on an invented pattern; writes nearrepeat.json beside itself:
#   Rscript tests/reference/nearrepeat.R
# knox() calls a pair close when dt <= eps.t and ds <= eps.s. Days are whole and distances are no
# round numbers, so "less than 7 days" is eps.t = 6 and "less than 200 m" is eps.s = 199.9999.
suppressPackageStartupMessages({library(surveillance); library(jsonlite)})
set.seed(20261122)
n <- 400
centre <- cbind(runif(12, 0, 3000), runif(12, 0, 3000))[sample(12, n, TRUE), ]
xy <- centre + matrix(rnorm(2 * n, sd = 180), n)
day <- sample(0:364, n, TRUE)
# a quarter follow another incident: near it, within days; some at the very place
for (i in sample(n, n / 4)) {
  other <- sample(n, 1)
  xy[i, ] <- xy[other, ] + if (runif(1) < 0.3) c(0, 0) else rnorm(2, sd = 40)
  day[i] <- day[other] + sample(0:9, 1)
}
xy <- round(xy, 3)
ends_m <- c(100, 200, 400)
ends_d <- c(7, 14, 28)
same <- 1e-9
out <- list()
for (metric in c("euclidean", "manhattan")) {
  ds <- as.vector(dist(xy, method = metric))
  dt <- as.vector(dist(day))
  table_all <- table(factor(ifelse(ds < same, 1, 1 + findInterval(ds, c(same, ends_m))), 1:5),
                     factor(1 + findInterval(dt, ends_d), 1:4))
  tests <- list()
  for (limit in list(c(100, 7), c(200, 14), c(400, 28))) {
    s <- limit[1]; t <- limit[2]
    apart <- ifelse(ds < same, Inf, ds)  # pairs of one place are a band of their own
    capture.output(k <- knox(dt = dt, ds = apart, eps.t = t - 1, eps.s = s - 1e-4,
                             simulate.p.value = TRUE, B = 1999))
    tests[[length(tests) + 1]] <- list(within_m = s, within_days = t, observed = unname(k$statistic),
      expected = unname(k$null.value), p = k$p.value)
  }
  out[[metric]] <- list(bands = matrix(as.integer(table_all), nrow(table_all))[1:4, 1:3], tests = tests)
}
result <- list(
  made_by = paste0(R.version.string, ", surveillance ", packageVersion("surveillance"), " knox, B = 1999"),
  x = xy[, 1], y = xy[, 2], day = day, distances_m = ends_m, days = ends_d, results = out)
here <- dirname(sub("--file=", "", grep("--file=", commandArgs(FALSE), value = TRUE)))
write(toJSON(result, auto_unbox = TRUE, digits = 12), file.path(here, "nearrepeat.json"))
