# SPDX-License-Identifier: EUPL-1.2
# Reference values for the diagnosis of a plan. Run: Rscript plan_diagnosis.R > plan_diagnosis.json
# Rates: stats::poisson.test (exact). Difference of two shares from their own intervals: Zou and Donner
# (2008), formula written out. Likeness of areas: distance of standardised logarithms (dist).
suppressMessages(library(jsonlite))

counts <- c(0, 1, 5, 12, 274)
people <- c(800, 450, 1200, 3100, 38790)
days <- 365
exposure <- people / 1000 * days / 365.25
rates <- t(mapply(function(x, e) {
  interval <- poisson.test(x, e)$conf.int
  c(x / e, interval[1], interval[2])
}, counts, exposure))

pooled <- poisson.test(sum(counts[2:4]), sum(exposure[2:4]))

first <- c(30, 24, 37); second <- c(21, 17, 26)
d <- second[1] - first[1]
low <- d - sqrt((second[1] - second[2])^2 + (first[3] - first[1])^2)
high <- d + sqrt((second[3] - second[1])^2 + (first[1] - first[2])^2)

features <- rbind(A = c(4000, 60, 1.1), B = c(3500, 55, 1.0), C = c(900, 20, 0.9), D = c(4200, 110, 1.6))
logs <- log(features)
spread <- apply(logs, 2, function(x) sqrt(mean((x - mean(x))^2)))
away <- as.matrix(dist(sweep(logs, 2, spread, "/")))["A", ]

# ranks of three normal figures, by simulation
set.seed(7)
middle <- c(20, 22, 40); se <- c(3, 3, 3)
draws <- matrix(rnorm(3e5, rep(middle, each = 1e5), rep(se, each = 1e5)), ncol = 3)
ranks <- t(apply(-draws, 1, rank))
rank_interval <- apply(ranks, 2, quantile, probs = c(0.025, 0.5, 0.975), type = 1)

cat(toJSON(list(
  counts = counts, people = people, days = days, rates = rates,
  pooled = c(unname(pooled$estimate), pooled$conf.int),
  difference = c(d, low, high), away = as.list(away), ranks = t(rank_interval)
), digits = 12, auto_unbox = TRUE, pretty = TRUE))
