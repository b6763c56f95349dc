# Reference values for differences, tables and calibrated weights of surveys, by R's survey package, on
# an invented survey of two waves and on its api samples: Rscript tests/reference/survey_differences.R

suppressPackageStartupMessages({
  library(survey)
  library(jsonlite)
})
options(survey.lonely.psu = "fail")
data(api)
folder <- dirname(sub("--file=", "", grep("--file=", commandArgs(), value = TRUE)))

# an invented survey: three strata of clusters (half of them in both waves), a partial panel, gaps
set.seed(20251122)
invent <- function(wave, n, keys) {
  cluster <- sample(if (wave == 1) 1:12 else 5:16, n, replace = TRUE)
  effect <- ((1:16 * 7) %% 5 - 2) / 12
  sex <- sample(c("m", "v"), n, replace = TRUE, prob = c(.45, .55))
  area <- sample(c("W1", "W2", "W3", "W4"), n, replace = TRUE, prob = c(.4, .3, .2, .1))
  unsafe <- rbinom(n, 1, pmin(pmax(.3 + effect[cluster] + .1 * (sex == "v") - .05 * wave, .05), .95))
  mark <- round(6 + rnorm(n) + 3 * effect[cluster] + .3 * wave, 1)
  visits <- rpois(n, 2)
  unsafe[sample(n, n %/% 20)] <- NA
  mark[sample(n, n %/% 12)] <- NA
  mark[cluster == 6 + wave] <- NA # a cluster where nobody answers
  trust <- sample(c("low", "some", "much"), n, replace = TRUE)
  trust[sex == "v" & runif(n) < .3] <- "low"
  trust[sample(n, 6)] <- NA
  data.frame(key = sample(keys, n), stratum = c("A", "B", "C", "A")[cluster %% 4 + 1], cluster = paste0("c", cluster),
             weight = round(runif(n, .5, 4), 2), sex, area, unsafe, mark, visits, trust)
}
this <- invent(2, 150, sprintf("p%03d", 1:260))
other <- invent(1, 170, sprintf("p%03d", 61:320))
clusters_of <- c(A = 20, B = 14, C = 9)
this$fpc <- clusters_of[this$stratum]
other$fpc <- clusters_of[other$stratum]
both <- rbind(cbind(this, wave = 1), cbind(other, wave = 0))
both$wavestratum <- paste(both$wave, both$stratum)
# a person's stratum is that of this wave, whatever it was in the other
own <- this$stratum[match(both$key, this$key)]
both$homestratum <- ifelse(is.na(own), both$stratum, own)

items <- c("unsafe", "mark", "visits")
areas <- c("W1", "W2", "W3", "W4")
judged <- function(value, se, df) {
  list(value = unname(value), se = unname(se), df = df, low = unname(value - qt(.975, df) * se),
       high = unname(value + qt(.975, df) * se), p = unname(2 * pt(-abs(value / se), df)))
}
ttest <- function(formula, design) {
  m <- svyglm(formula, design)
  t <- svyttest(formula, design)
  found <- judged(coef(m)[2], SE(m)[2], unname(t$parameter))
  stopifnot(all.equal(found$p, unname(t$p.value)[1]))
  found
}
waves <- function(design, of = items, by = "area", groups = areas) {
  one <- function(item, part) ttest(as.formula(paste(item, "~ wave")), part)
  list(total = lapply(setNames(nm = of), one, design),
       groups = lapply(setNames(nm = groups), function(g)
         lapply(setNames(nm = of), one, subset(design, design$variables[[by]] == g))))
}
pairs <- function(design, group, of = items) {
  lapply(setNames(nm = of), function(item) {
    found <- ttest(as.formula(paste(item, "~", group)), design)
    lapply(found, identity)
  })
}
from_whole <- function(design, by = "area", groups = areas, of = items) {
  lapply(setNames(nm = groups), function(g) lapply(setNames(nm = of), function(item) {
    y <- design$variables[[item]]
    part <- update(design, y0 = ifelse(is.na(y), 0, y), n0 = 1 * !is.na(y))
    part$variables$yd <- part$variables$y0 * (part$variables[[by]] == g)
    part$variables$nd <- part$variables$n0 * (part$variables[[by]] == g)
    found <- svycontrast(svytotal(~yd + nd + y0 + n0, part), quote(yd / nd - y0 / n0))
    judged(coef(found)[[1]], SE(found)[[1]], degf(subset(design, !is.na(y))) - 1)
  }))
}
tested <- function(formula, design) {
  f <- svychisq(formula, design)
  chisq <- svychisq(formula, design, statistic = "Chisq")
  list(f = unname(f$statistic), ndf = unname(f$parameter[1]), ddf = unname(f$parameter[2]),
       p = unname(f$p.value), p_chisq = unname(chisq$p.value))
}
means <- function(design, by, groups, of = items) {
  one <- function(item, part) {
    m <- svymean(as.formula(paste("~", item)), part, na.rm = TRUE)
    list(value = unname(coef(m)), se = as.numeric(SE(m)))
  }
  list(weight = unname(weights(design)), total = lapply(setNames(nm = of), one, design),
       groups = lapply(setNames(nm = groups), function(g)
         lapply(setNames(nm = of), one, subset(design, design$variables[[by]] == g))))
}

independent <- svydesign(id = ~1, strata = ~wavestratum, weights = ~weight, data = both)
clusters <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = both)
finite <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = both)
apart <- transform(both, cluster = paste(wave, cluster))
apart <- svydesign(id = ~cluster, strata = ~wavestratum, weights = ~weight, fpc = ~fpc, data = apart)
panel <- svydesign(id = ~key, strata = ~homestratum, weights = ~weight, data = both)

plain <- svydesign(id = ~1, strata = ~stratum, weights = ~weight, data = this)
drawn <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, fpc = ~fpc, data = this)
lonely <- transform(this, stratum = ifelse(cluster == "c5", "D", stratum))
lonely <- svydesign(id = ~cluster, strata = ~stratum, weights = ~weight, data = lonely)
by_rule <- function(rule) {
  before <- options(survey.lonely.psu = rule)
  found <- from_whole(lonely)
  options(before)
  found
}

# a stratum in which nobody answered stands in for no lonely one
stands_in <- function() {
  before <- options(survey.lonely.psu = "average")
  found <- tested(~sex + trust, update(lonely, trust = ifelse(stratum == "B", NA, trust)))
  options(before)
  found
}

# known totals of the invented population
joint <- data.frame(expand.grid(area = areas, sex = c("m", "v")), Freq = c(400, 330, 180, 110, 420, 310, 200, 150))
of_area <- data.frame(area = areas, Freq = c(820, 640, 380, 260))
of_sex <- data.frame(sex = c("m", "v"), Freq = c(1020, 1080))
exact <- list(maxit = 500, epsilon = 1e-11)
equal <- transform(this, weight = 14)
equal <- svydesign(id = ~cluster, weights = ~weight, data = equal)
raked_to <- function(design) {
  calibrate(design, list(~area, ~sex), list(of_area, of_sex), calfun = "raking", epsilon = 1e-12, maxit = 500)
}
post <- postStratify(drawn, ~area + sex, joint)
raked <- raked_to(drawn)
proportional <- rake(drawn, list(~area, ~sex), list(of_area, of_sex), control = exact)
stopifnot(max(abs(weights(raked) / weights(proportional) - 1)) < 1e-9)
raked_equal <- rake(equal, list(~area, ~sex), list(of_area, of_sex), control = exact)
limit <- 1.8
trimmed <- function(design) trimWeights(design, upper = limit * mean(weights(design)))

# the api samples: this year and the year before in the same schools and districts
stacked <- function(data) {
  rbind(cbind(data, wave = 1, score = data$api00), cbind(data, wave = 0, score = data$api99))
}
api_case <- function(design, by_wave, groups = c("E", "H", "M")) {
  list(waves = waves(by_wave, "score", "stype", groups), whole = from_whole(design, "stype", groups, "api00"),
       wide = pairs(update(design, wide = 1 * (sch.wide == "No")), "wide", c("api00", "enroll")),
       test = tested(~sch.wide + stype, design))
}
clus1 <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = apiclus1)
strat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = apistrat)
two <- transform(stacked(apistrat), layer = paste(wave, stype))
pop_types <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
pop_wide <- data.frame(sch.wide = c("No", "Yes"), Freq = c(1072, 5122))
pop_awards <- data.frame(awards = c("No", "Yes"), Freq = c(2027, 4167))
api_margins <- list(~stype, ~sch.wide)
clus1_raked <- rake(clus1, api_margins, list(pop_types, pop_wide), control = exact)
strat_raked <- calibrate(strat, list(~awards, ~sch.wide), list(pop_awards, pop_wide), calfun = "raking",
                         epsilon = 1e-12, maxit = 500)
types <- c("E", "H", "M")

# two stages: schools within districts, the same ones in both years
second <- svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = apiclus2)
schools <- transform(apiclus2[c("dnum", "snum", "stype", "fpc1", "fpc2", "api00", "api99")], weight = as.numeric(weights(second)))
schools[] <- lapply(schools, function(each) if (is.factor(each)) as.character(each) else as.numeric(each))
two_stage <- svydesign(id = ~dnum + snum, weights = ~weight, fpc = ~fpc1 + fpc2, data = stacked(schools))
two_stage_apart <- transform(stacked(schools), dnum = paste(wave, dnum))
two_stage_apart <- svydesign(id = ~dnum + snum, strata = ~wave, weights = ~weight, fpc = ~fpc1 + fpc2,
                             data = two_stage_apart)

result <- list(
  meta = list(R = R.version.string, survey = as.character(packageVersion("survey"))),
  this = this, other = other,
  independent = waves(independent), clusters = waves(clusters), finite = waves(finite), apart = waves(apart),
  panel = waves(panel),
  sexes = list(plain = pairs(update(plain, male = 1 * (sex == "m")), "male"),
               drawn = pairs(update(drawn, male = 1 * (sex == "m")), "male"),
               post = pairs(update(post, male = 1 * (sex == "m")), "male"),
               raked = pairs(update(raked, male = 1 * (sex == "m")), "male")),
  whole = list(plain = from_whole(plain), drawn = from_whole(drawn), post = from_whole(post),
               raked = from_whole(raked), adjust = by_rule("adjust"), average = by_rule("average"),
               certainty = by_rule("certainty")),
  tables = list(plain = tested(~sex + trust, plain), drawn = tested(~sex + trust, drawn),
                wide = tested(~area + trust, drawn), raked = tested(~area + trust, raked)),
  stands_in = stands_in(),
  totals = list(joint = joint, area = of_area, sex = of_sex, limit = limit),
  weights = list(post = means(post, "area", areas), raked = means(raked, "area", areas),
                 raked_equal = means(raked_equal, "area", areas), post_trimmed = means(trimmed(post), "area", areas),
                 raked_equal_trimmed = means(trimmed(raked_equal), "area", areas)),
  api = list(
    clus1 = api_case(clus1, svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = stacked(apiclus1))),
    strat = api_case(strat, svydesign(id = ~1, strata = ~layer, weights = ~pw, fpc = ~fpc, data = two)),
    panel = waves(svydesign(id = ~snum, strata = ~stype, weights = ~pw, fpc = ~fpc, data = stacked(apistrat)),
                  "score", "stype", types),
    schools = schools,
    two_stage = list(auto = waves(two_stage, "score", "stype", types),
                     independent = waves(two_stage_apart, "score", "stype", types),
                     whole = from_whole(update(second, score = api00), "stype", types, "score")),
    totals = list(stype = pop_types, sch.wide = pop_wide, awards = pop_awards),
    post = means(postStratify(clus1, ~stype, pop_types), "sch.wide", c("No", "Yes"), c("api00", "enroll")),
    raked = means(clus1_raked, "stype", types, "api00"),
    strat_raked = means(strat_raked, "stype", types, "api00"),
    trimmed = means(trimWeights(clus1_raked, upper = 1.2 * mean(weights(clus1_raked))), "stype", types, "api00")
  )
)
write_json(result, file.path(folder, "survey_differences.json"), auto_unbox = TRUE, digits = 15, na = "null", null = "null")
