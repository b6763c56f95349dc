# SPDX-License-Identifier: EUPL-1.2
# Gi*, Moran, empirical Bayes, funnel limits and rank intervals by R, on what hotspots.py stored:
#   Rscript tests/reference/hotspots.R tests/reference
suppressMessages({library(spdep); library(jsonlite)})
folder <- commandArgs(trailingOnly = TRUE)[1]
given <- fromJSON(file.path(folder, "hotspots.json"), simplifyVector = FALSE)

neighbours <- function(links) {
  nb <- lapply(links, function(l) if (length(l)) as.integer(unlist(l)) + 1L else 0L)
  class(nb) <- "nb"
  attr(nb, "region.id") <- as.character(seq_along(nb))
  nb
}

# Spiegelhalter (2005), appendix A.1.1
limit <- function(mean, p) {
  r <- qpois(p, mean)
  max(0, r - (ppois(r, mean) - p) / dpois(r, mean))
}

measure <- function(set) {
  x <- unlist(set$values)
  nb <- neighbours(set$queen)
  lm <- localmoran(x, nb2listw(nb, style = "W"))
  mt <- moran.test(x, nb2listw(nb, style = "W"))
  near <- neighbours(set$nearest4)
  mk <- moran.test(x, nb2listw(near, style = "W"))
  found <- list(
    gi_z = as.numeric(localG(x, nb2listw(include.self(nb), style = "B"))),
    lisa_i = as.numeric(lm[, "Ii"]), lisa_z = as.numeric(lm[, "Z.Ii"]),
    moran = c(mt$estimate[["Moran I statistic"]], mt$estimate[["Expectation"]], mt$statistic[[1]]),
    moran_nearest4 = c(mk$estimate[["Moran I statistic"]], mk$estimate[["Expectation"]], mk$statistic[[1]]))
  if (length(set$counts)) {
    n <- unlist(set$counts); people <- unlist(set$population)
    eb <- EBest(n, people)
    found$eb <- eb$estmm
    found$eb_parameters <- unlist(attr(eb, "parameters"))
    found$eb_local <- EBlocal(n, people, nb)$est
    a <- attr(eb, "parameters")$a; b <- attr(eb, "parameters")$b
    set.seed(4)
    draws <- matrix(rgamma(20000 * length(n), n + b^2 / a, people + b / a), ncol = length(n), byrow = TRUE)
    ranks <- t(apply(-draws, 1, rank))
    found$ranks <- t(apply(ranks, 2, quantile, c(.025, .5, .975), type = 1))
    e <- b * people
    z <- (n - e) / sqrt(e)
    q <- quantile(z, c(.1, .9))
    found$phi <- mean(pmin(pmax(z, q[1]), q[2])^2)
  }
  found
}

expected <- c(1e-4, 0.01, 0.02, 0.3, 1, 2.5, 3.6888794541139363, 7, 20, 55.5, 400, 12345.6)
limits <- lapply(c(.025, .975, .001, .999), function(p)
  list(p = p, limit = sapply(expected, limit, p = p)))
out <- list(
  made_by = list(r = R.version.string, spdep = as.character(packageVersion("spdep"))),
  expected = expected, limits = limits, sets = lapply(given$sets, measure))
write(toJSON(out, digits = I(17), auto_unbox = TRUE), file.path(folder, "hotspots_r.json"))
