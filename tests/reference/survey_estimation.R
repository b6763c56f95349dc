# SPDX-License-Identifier: EUPL-1.2
# Estimates of means, totals, ratios, quantiles and shares by R's survey package:
#   Rscript tests/reference/survey_estimation.R FOLDER > tests/reference/survey_estimation.json
# FOLDER holds apisrs.csv, apistrat.csv and apiclus1.csv (California schools, as the package has them).
# The invented sample is kept with its figures; of the schools only the figures are.
suppressMessages({library(survey); library(jsonlite)})
folder <- commandArgs(trailingOnly = TRUE)[1]
quietly <- suppressWarnings

# As survey 4.5 computes it: t of the design, effective size not adjusted for it.
wilson <- function(m, df, level) {
  p <- coef(m)[[1]]; n <- p * (1 - p) / vcov(m)[1, 1]; t <- qt((1 + level) / 2, df)
  middle <- (p + t^2 / (2 * n)) / (1 + t^2 / n)
  half <- t / (1 + t^2 / n) * sqrt(p * (1 - p) / n + t^2 / (4 * n^2))
  c(middle - half, middle + half)
}

# As the NCHS standards for proportions (2017) have Korn and Graubard: at most n.
cautious <- function(m, n, df, level) {
  p <- coef(m)[[1]]; a <- (1 - level) / 2
  size <- min(n, p * (1 - p) / vcov(m)[1, 1] * (qt(a, n - 1) / qt(a, df))^2)
  c(qbeta(a, size * p, size * (1 - p) + 1), qbeta(1 - a, size * p + 1, size * (1 - p)))
}

# qrule "math", inf{F >= p}, with a tolerance: R's own takes the next answer up where rounding hides
# that F is p (0.9 of the simple sample of schools), and the second where p is below the first step.
least <- function(x, w, p) {
  i <- order(x); x <- x[i]; cumulated <- cumsum(w[i]) / sum(w)
  x[min(which(cumulated >= p - 1e-12), length(x))]
}

# Figures of one item (column "y") in one subset of the design.
one <- function(design, share) {
  told <- sum(!is.na(design$variables$y))
  df <- degf(design)
  base <- list(n = told, rows = nrow(design$variables), df = df)
  if (told == 0) return(base)
  m <- quietly(svymean(~y, design, na.rm = TRUE, deff = TRUE))
  replaced <- quietly(svymean(~y, design, na.rm = TRUE, deff = "replace"))
  s <- quietly(svytotal(~y, design, na.rm = TRUE, deff = TRUE))
  found <- c(base, list(
    mean = coef(m)[[1]], se = SE(m)[[1]], deff = deff(m)[[1]], deff_replace = deff(replaced)[[1]],
    total = coef(s)[[1]], total_se = SE(s)[[1]], total_deff = deff(s)[[1]]))
  inside <- found$mean > 0 && found$mean < 1 && !is.na(found$se) && found$se > 1e-9 && df > 0
  if (share && inside) {
    found$intervals <- lapply(c(0.95, 0.9), function(level) list(
      level = level,
      logit = as.numeric(attr(svyciprop(~y, design, "xlogit", level, df = df, na.rm = TRUE), "ci")),
      beta = as.numeric(attr(quietly(svyciprop(~y, design, "beta", level, na.rm = TRUE)), "ci")),
      mean = as.numeric(attr(svyciprop(~y, design, "mean", level, df = df, na.rm = TRUE), "ci")),
      wilson = wilson(m, df, level), kg = cautious(m, told, df, level)))
  }
  if (!share && df > 0 && told > 5 && !is.na(found$se)) {
    found$quantiles <- lapply(c(0.25, 0.5, 0.9), function(p) {
      q <- quietly(svyquantile(~y, design, p, qrule = least, interval.type = "mean", na.rm = TRUE))
      # F of the highest answer is 1 and does not vary: whether R gives it or NaN depends on rounding
      if (q$y[1] == max(design$variables$y, na.rm = TRUE)) return(c(rep(q$y[1], 3), 0))
      as.numeric(q$y)  # value, low, high, se
    })
  }
  found
}

ratio <- function(design) {
  r <- quietly(svyratio(~above, ~below, design, na.rm = TRUE, deff = TRUE))
  list(value = coef(r)[[1]], se = SE(r)[[1]], deff = attr(r, "deff")[1, 1])
}

# All figures of a design: each item in each domain.
figures <- function(design, items, domains, above, below) {
  whole <- rep("TOTAL", nrow(design$variables))
  lapply(c(list(TOTAL = whole), domains), function(by) {
    sapply(sort(unique(by)), function(code) {
      sub <- design[by == code, ]
      found <- lapply(names(items), function(name) {
        y <- items[[name]][by == code]
        sub$variables$y <- y
        one(sub, all(is.na(y) | y %in% c(0, 1)))
      })
      names(found) <- names(items)
      sub$variables$above <- above[by == code]
      sub$variables$below <- below[by == code]
      list(items = found, ratio = ratio(sub))
    }, simplify = FALSE)
  })
}

schools <- function(name, make) {
  d <- read.csv(file.path(folder, paste0("api", name, ".csv")))
  design <- make(d)
  items <- list(
    api00 = d$api00, enroll = d$enroll, schwide = as.numeric(d$sch.wide == "Yes"),
    high = as.numeric(d$api00 >= 800), never = 0 * d$api00, always = 1 + 0 * d$api00,
    core = d$acs.core, schooled = d$avg.ed, well = as.numeric(d$avg.ed > 3))
  by <- list(stype = d$stype, cname = d$cname)[if (name == "clus1") 1:2 else 1]
  figures(design, items, by, d$api.stu, d$enroll)
}

options(survey.lonely.psu = "adjust")
found <- list(
  made_by = paste0(R.version.string, ", survey ", packageVersion("survey")),
  schools = list(
    srs = schools("srs", function(d) svydesign(~1, weights = ~pw, fpc = ~fpc, data = d)),
    strat = schools("strat", function(d)
      svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = d)),
    strat_replaced = schools("strat", function(d)
      svydesign(~1, strata = ~stype, weights = ~pw, data = d)),
    clus1 = schools("clus1", function(d) svydesign(~dnum, weights = ~pw, fpc = ~fpc, data = d)),
    clus1_replaced = schools("clus1", function(d) svydesign(~dnum, weights = ~pw, data = d)),
    clus1_nested = schools("clus1", function(d)
      svydesign(~dnum, strata = ~stype, weights = ~pw, data = d, nest = TRUE))))

# An invented sample in two stages: strata N, E, S, W and one of a single cluster, L; cluster names
# occur in several strata; clusters of one unit are wholly drawn.
set.seed(41)
drawn <- list(N = 5, E = 4, S = 6, W = 3, L = 1)
population <- c(N = 20, E = 9, S = 30, W = 3, L = 4)
rows <- do.call(rbind, lapply(names(drawn), function(h)
  do.call(rbind, lapply(seq_len(drawn[[h]]), function(c) {
    units <- if (h == "S" && c == 2) 1 else sample(2:4, 1)
    left <- if (units == 1) 1 else units + sample(0:5, 1)
    do.call(rbind, lapply(seq_len(units), function(u) data.frame(
      stratum = h, cluster = paste0("c", c), unit = paste0("u", u), fpc = population[[h]],
      fpc_2 = left, place = rnorm(1, 0, 0.4), person = seq_len(sample(1:4, 1)))))
  }))))
n <- nrow(rows)
effect <- rows$place + c(N = 0, E = .5, S = -.3, W = .2, L = .1)[rows$stratum]
d <- data.frame(
  rows[c("stratum", "cluster", "unit", "fpc", "fpc_2")],
  weight = round(runif(n, 0.6, 9), 3),
  area = ifelse(rows$stratum == "L", "only", sample(c("a", "b", "c", "d", "e"), n, TRUE)),
  score = round(5 + 2 * effect + rnorm(n), 1),
  unsafe = as.numeric(effect + rnorm(n) > 0.7),
  times = rpois(n, exp(0.4 + 0.5 * effect)),
  beaten = NA, hours = round(rexp(n) * 8, 2))
d$beaten <- as.numeric(runif(n) < 0.15)
d$beaten[runif(n) < 0.12] <- NA
d$beaten[d$area == "e"] <- NA
d$score[runif(n) < 0.1] <- NA

two <- function(d) svydesign(~cluster + unit, strata = ~stratum, weights = ~weight,
                             fpc = ~fpc + fpc_2, data = d, nest = TRUE)
designs <- list(
  two_stage = two,
  one_stage = function(d) svydesign(~cluster, strata = ~stratum, weights = ~weight, fpc = ~fpc,
                                    data = d, nest = TRUE),
  replaced = function(d) svydesign(~cluster, strata = ~stratum, weights = ~weight, data = d,
                                   nest = TRUE),
  strata = function(d) svydesign(~1, strata = ~stratum, weights = ~weight, data = d),
  simple = function(d) svydesign(~1, weights = ~weight, data = d))
# as two_stage, with a lonely unit: two more could have been drawn where one was
lonely_unit <- transform(d, fpc_2 = ifelse(fpc_2 == 1, 3, fpc_2))
designs$lonely_unit <- function(d) two(lonely_unit)
made <- function(rule, name) {
  options(survey.lonely.psu = rule)
  figures(designs[[name]](d), d[c("score", "unsafe", "times", "beaten", "hours")],
          list(area = d$area), d$hours, d$times)
}
found$invented <- list(data = as.list(d), designs = list(
  two_stage = list(adjust = made("adjust", "two_stage"), average = made("average", "two_stage"),
                   certainty = made("certainty", "two_stage")),
  one_stage = list(adjust = made("adjust", "one_stage"), average = made("average", "one_stage"),
                   certainty = made("certainty", "one_stage")),
  replaced = list(adjust = made("adjust", "replaced"), average = made("average", "replaced"),
                  certainty = made("certainty", "replaced")),
  lonely_unit = list(adjust = made("adjust", "lonely_unit"),
                     certainty = made("certainty", "lonely_unit")),
  strata = list(refuse = made("fail", "strata")),
  simple = list(refuse = made("fail", "simple"))))

# Weights that agree with known totals: post-stratified by age, and raked by age and sex.
d$age <- sample(c("young", "middle", "old"), n, TRUE, c(0.3, 0.5, 0.2))
d$sex <- sample(c("f", "m"), n, TRUE)
by_age <- c(young = 160, middle = 300, old = 210)
by_sex <- c(f = 350, m = 320)
margins <- list(
  poststratified = function(design) postStratify(
    design, ~age, data.frame(age = names(by_age), Freq = as.numeric(by_age))),
  raked = function(design) calibrate(
    design, list(~age, ~sex), calfun = "raking", epsilon = 1e-13, maxit = 200,
    population = list(data.frame(age = names(by_age), Freq = as.numeric(by_age)),
                      data.frame(sex = names(by_sex), Freq = as.numeric(by_sex)))))
agreed <- function(name, margin, rule) {
  options(survey.lonely.psu = rule)
  design <- margins[[margin]](designs[[name]](d))
  by_area <- sapply(c("a", "b", "c", "only"), function(code) {
    sub <- design[d$area == code, ]
    lapply(list(unsafe = ~unsafe, beaten = ~beaten), function(item) {
      m <- quietly(svymean(item, sub, na.rm = TRUE))
      s <- quietly(svytotal(item, sub, na.rm = TRUE))
      list(mean = coef(m)[[1]], se = SE(m)[[1]], total = coef(s)[[1]], total_se = SE(s)[[1]])
    })
  }, simplify = FALSE)
  list(design = name, margin = margin, lonely = rule, weight = as.numeric(weights(design)),
       by_area = by_area, old_se = SE(svymean(~age == "old", design))[[2]],
       unsafe_se = SE(svymean(~unsafe, design))[[1]])
}
found$invented$calibrated <- list(
  agreed("two_stage", "poststratified", "adjust"), agreed("two_stage", "raked", "certainty"),
  agreed("one_stage", "raked", "average"), agreed("replaced", "poststratified", "average"),
  agreed("simple", "raked", "fail"))
found$invented$data <- as.list(d)

cat(toJSON(found, digits = NA, na = "null", auto_unbox = TRUE), "\n")
