# Reference values for the figures of surveys, by R's survey package, on its api samples and on an
# invented survey of two waves that share clusters: Rscript tests/reference/survey_figures.R

suppressPackageStartupMessages({
  library(survey)
  library(jsonlite)
})
options(survey.lonely.psu = "fail")
data(api)
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))

cell <- function(question, answer, domain, value, se, low, high, df) {
  list(question = question, answer = answer, domain = domain, value = as.numeric(value), se = as.numeric(se),
       low = as.numeric(low), high = as.numeric(high), df = df)
}
number <- function(design, question, domain = "TOTAL") {
  part <- if (domain[1] == "TOTAL") design else subset(design, design$variables[[names(domain)]] == domain)
  m <- svymean(as.formula(paste0("~`", question, "`")), part, na.rm = TRUE)
  t <- qt(0.975, degf(part))
  cell(question, NULL, unname(domain), coef(m), SE(m), coef(m) - t * SE(m), coef(m) + t * SE(m), degf(part))
}
total <- function(design, question, domain = "TOTAL") {
  part <- if (domain[1] == "TOTAL") design else subset(design, design$variables[[names(domain)]] == domain)
  m <- svytotal(as.formula(paste0("~`", question, "`")), part, na.rm = TRUE)
  t <- qt(0.975, degf(part))
  cell(question, NULL, unname(domain), coef(m), SE(m), coef(m) - t * SE(m), coef(m) + t * SE(m), degf(part))
}
ratio <- function(design, above, below, domain = "TOTAL") {
  part <- if (domain[1] == "TOTAL") design else subset(design, design$variables[[names(domain)]] == domain)
  m <- svyratio(as.formula(paste0("~`", above, "`")), as.formula(paste0("~`", below, "`")), part)
  t <- qt(0.975, degf(part))
  cell(above, NULL, unname(domain), coef(m), SE(m), coef(m) - t * SE(m), coef(m) + t * SE(m), degf(part))
}
quantile_of <- function(design, question, probability, domain = "TOTAL") {
  part <- if (domain[1] == "TOTAL") design else subset(design, design$variables[[names(domain)]] == domain)
  m <- svyquantile(as.formula(paste0("~`", question, "`")), part, probability, ci = TRUE,
                   interval.type = "mean", qrule = "math", df = degf(part))
  found <- m[[question]]
  cell(question, NULL, unname(domain), found[1, 1], found[1, "se"], found[1, 2], found[1, 3], degf(part))
}
share <- function(design, question, answer, method = "xlogit", domain = "TOTAL") {
  part <- if (domain[1] == "TOTAL") design else subset(design, design$variables[[names(domain)]] == domain)
  part$variables$yes__ <- as.numeric(part$variables[[question]] == answer)
  m <- svymean(~yes__, part, na.rm = TRUE)
  i <- svyciprop(~yes__, part, method = method, df = degf(part), na.rm = TRUE)
  bounds <- attr(i, "ci")
  cell(question, answer, unname(domain), coef(m), SE(m), bounds[1], bounds[2], degf(part))
}
difference <- function(stacked, question, name) {
  found <- svyttest(as.formula(paste0("`", question, "` ~ wave")), stacked)
  fit <- svyglm(as.formula(paste0("`", question, "` ~ wave")), stacked)
  se <- unname(SE(fit)[2])
  df <- unname(found$parameter)
  value <- unname(coef(fit)[2])
  t <- qt(0.975, df)
  list(question = question, name = name, difference = value, difference_se = se,
       difference_low = value - t * se, difference_high = value + t * se,
       p = unname(found$p.value), df = df)
}

of_api <- function(design) {
  types <- levels(factor(design$variables$stype))
  counties <- names(which(table(design$variables$cname) >= 5))
  by_type <- function(make, ...) lapply(types, function(x) make(design, ..., domain = c(stype = x)))
  list(
    mean = c(list(number(design, "api00")), by_type(number, "api00")),
    mean_by_county = lapply(counties, function(x) number(design, "api00", c(cname = x))),
    total = c(list(total(design, "enroll")), by_type(total, "enroll")),
    ratio = c(list(ratio(design, "api.stu", "enroll")), by_type(ratio, "api.stu", "enroll")),
    median = c(list(quantile_of(design, "api00", 0.5)), by_type(quantile_of, "api00", 0.5)),
    quarter = list(quantile_of(design, "api00", 0.25)),
    share_xlogit = c(list(share(design, "awards", "Yes")),
                     lapply(types, function(x) share(design, "awards", "Yes", domain = c(stype = x)))),
    share_beta = list(share(design, "awards", "Yes", "beta")),
    share_mean = list(share(design, "awards", "Yes", "mean"))
  )
}
two_years <- function(sample) {
  one <- transform(sample, api = api99, wave = "1999")
  two <- transform(sample, api = api00, wave = "2000")
  rbind(one, two)
}

srs <- svydesign(id = ~1, weights = ~pw, fpc = ~fpc, data = apisrs)
strat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat)
clus1 <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = apiclus1)
strat_panel <- svydesign(id = ~cds, strata = ~stype, weights = ~pw, fpc = ~fpc, data = two_years(apistrat))
clus1_panel <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = two_years(apiclus1))
independent <- two_years(apistrat)
independent$both <- paste(independent$wave, independent$stype)
strat_apart <- svydesign(id = ~1, strata = ~both, weights = ~pw, fpc = ~fpc, data = independent)

# weights that agree with the numbers of schools by type, or by type and by whether all took part
types <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
taking_part <- data.frame(sch.wide = c("No", "Yes"), Freq = c(1072, 5122))
calibrated <- list(
  poststratify = postStratify(clus1, ~stype, types),
  rake = rake(clus1, list(~stype, ~sch.wide), list(types, taking_part),
              control = list(maxit = 200, epsilon = 1e-10, verbose = FALSE))
)
of_calibrated <- lapply(calibrated, function(design) {
  by <- function(make, ...) c(list(make(design, ...)),
                              lapply(c("No", "Yes"), function(x) make(design, ..., domain = c(awards = x))))
  list(mean = by(number, "api00"), total = by(total, "enroll"),
       share = c(list(share(design, "yr.rnd", "Yes")),
                 lapply(c("No", "Yes"), function(x) share(design, "yr.rnd", "Yes", domain = c(awards = x)))))
})

# An invented survey: 3 strata, clusters within them, the same clusters in both waves, some answers
# missing, one answer that nobody gave.
set.seed(20260)
invented <- function(year, lift) {
  rows <- do.call(rbind, lapply(1:14, function(k) {
    size <- sample(6:14, 1)
    stratum <- c("north", "middle", "south")[1 + (k > 5) + (k > 10)]
    tendency <- rnorm(1, 0, 0.4) + lift
    data.frame(
      id = sprintf("%s-%02d-%02d", year, k, seq_len(size)),
      weight = round(runif(size, 40, 160), 3),
      stratum = stratum,
      cluster = sprintf("c%02d", k),
      quarter = sample(c("w1", "w2", "w3"), size, TRUE, c(0.5, 0.35, 0.15)),
      sex = sample(c("f", "m"), size, TRUE),
      age = sample(16:90, size, TRUE),
      unsafe = pmin(5, pmax(1, round(rnorm(size, 2.4 + tendency, 1.1)))),
      rating = round(pmin(10, pmax(0, rnorm(size, 6.8 - tendency, 1.5))), 1)
    )
  }))
  rows$unsafe[sample(nrow(rows), 7)] <- NA
  rows$rating[sample(nrow(rows), 9)] <- NA
  rows
}
first <- invented("2023", 0)
second <- invented("2025", 0.25)
classes <- function(rows) {
  rows$class <- cut(rows$age, c(15, 25, 45, 65, Inf), right = FALSE,
                    labels = c("15-24", "25-44", "45-64", "65+"))
  rows$often <- as.numeric(rows$unsafe >= 4)
  rows
}
wave_design <- function(rows) svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = rows)
d1 <- wave_design(classes(first))
d2 <- wave_design(classes(second))
stack <- rbind(transform(classes(first), wave = "1"), transform(classes(second), wave = "2"))
stacked <- wave_design(stack)
part_of <- function(x) subset(stacked, quarter == x)
of_invented <- list(
  unsafe = unlist(lapply(1:5, function(a) c(
    list(share(d2, "unsafe", a)),
    lapply(c("w1", "w2", "w3"), function(x) share(d2, "unsafe", a, domain = c(quarter = x))))), FALSE),
  beta_by_sex = lapply(c("f", "m"), function(x) share(d2, "unsafe", 2, "beta", domain = c(sex = x))),
  rating_by_age = lapply(levels(d2$variables$class), function(x) number(d2, "rating", c(class = x))),
  mean_unsafe = list(number(d2, "unsafe")),
  difference = list(difference(stacked, "rating", "TOTAL")),
  difference_by_quarter = lapply(c("w1", "w2", "w3"), function(x) difference(part_of(x), "rating", x))
)
q <- p.adjust(sapply(of_invented$difference_by_quarter, function(x) x$p), "BH")
for (i in seq_along(q)) of_invented$difference_by_quarter[[i]]$q <- q[i]
# one quarter against everybody: y - mean in the quarter against the whole, by their influences
against <- function(design, question, x) {
  d <- subset(design, !is.na(design$variables[[question]]))
  y <- d$variables[[question]]
  w <- weights(d)
  inside <- d$variables$quarter == x
  whole <- sum(w * y) / sum(w)
  part <- sum((w * y)[inside]) / sum(w[inside])
  z <- inside * (y - part) / sum(w[inside]) - (y - whole) / sum(w)
  full <- design
  full$variables$z__ <- 0
  full$variables$z__[!is.na(design$variables[[question]])] <- z
  se <- unname(SE(svytotal(~z__, full)))
  list(domain = x, difference = part - whole, difference_se = as.numeric(se))
}
of_invented$against_whole <- lapply(c("w1", "w2", "w3"), function(x) against(d2, "rating", x))

write_json(
  list(
    meta = list(R = R.version.string, survey = as.character(packageVersion("survey")),
                note = "Made by survey_figures.R; the waves of 2023 and 2025 are invented."),
    api = list(srs = of_api(srs), strat = of_api(strat), clus1 = of_api(clus1)),
    calibrated = of_calibrated,
    waves = list(
      strat_shared = difference(strat_panel, "api", "shared"),
      strat_independent = difference(strat_apart, "api", "independent"),
      clus1_shared = difference(clus1_panel, "api", "shared")
    ),
    data = list(`2023` = as.list(first), `2025` = as.list(second)),
    invented = of_invented
  ),
  file.path(folder, "survey_figures.json"), auto_unbox = TRUE, digits = NA, na = "null", null = "null"
)
