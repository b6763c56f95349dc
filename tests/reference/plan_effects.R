# SPDX-License-Identifier: EUPL-1.2
# Evaluations: Farrington and Welsh's relative effect, Poisson difference in differences (quasi-Poisson,
# MASS::glm.nb, area and month effects with CR1 by hand), staggered starts (imputation, and the pooled
# model with a term for each treated cell that it equals), segmented regression (quasi-Poisson, Newey and
# West by hand), trends before the start. Writes plan_effects.json.
suppressMessages({library(jsonlite); library(MASS)})
set.seed(20260701)
exact <- glm.control(epsilon = 1e-14, maxit = 200)

# a, b: treated before and after; c, d: control before and after
farrington <- function(a, b, c, d, D = 1) { l <- log(a * d / (b * c)); se <- sqrt(D * (1/a + 1/b + 1/c + 1/d))
  list(a = a, b = b, c = c, d = d, D = D, value = exp(l), error = se,
       low = exp(l - qnorm(.95) * se), high = exp(l + qnorm(.95) * se)) }

# panel: 8 areas, 30 months, three areas treated from month 19 on
areas <- 8; months <- 30; start <- 19
days <- rep(c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), length.out = months)
level <- c(6, 9, 14, 5, 8, 12, 7, 10)
treated <- c(TRUE, TRUE, FALSE, TRUE, FALSE, FALSE, FALSE, FALSE)
panel <- t(sapply(1:areas, function(i) rnbinom(months, size = 12, mu = level[i] * days / 30 *
  exp(.2 * sin(2 * pi * (1:months) / 12)) * ifelse(treated[i] & 1:months >= start, .75, 1))))
long <- data.frame(y = as.vector(t(panel)), area = factor(rep(1:areas, each = months)),
  month = factor(rep(1:months, areas)), days = rep(days, areas),
  treated = rep(as.numeric(treated), each = months), after = as.numeric(rep(1:months, areas) >= start))
long$both <- long$treated * long$after
groups <- glm(y ~ treated + after + both + offset(log(days)), quasipoisson, long, control = exact)
nb <- glm.nb(y ~ treated + after + both + offset(log(days)), long, control = exact)
two <- glm(y ~ both + area + month, quasipoisson, long, control = exact)
X <- model.matrix(two); mu <- fitted(two); bread <- solve(t(X * mu) %*% X)
S <- rowsum(X * (long$y - mu), long$area)
cr1 <- areas / (areas - 1) * bread %*% t(S) %*% S %*% bread

# staggered: starts at months 13, 13, 19, 25, the rest never
starts <- c(13, 13, NA, 19, 25, NA, NA, NA)
stag <- t(sapply(1:areas, function(i) rpois(months, level[i] * exp(.2 * cos(2 * pi * (1:months) / 12)) *
  ifelse(!is.na(starts[i]) & 1:months >= starts[i], .8 - .01 * pmax(0, 1:months - starts[i]), 1))))
cells <- data.frame(y = as.vector(t(stag)), area = factor(rep(1:areas, each = months)),
  month = factor(rep(1:months, areas)), start = rep(starts, each = months), at = rep(1:months, areas))
cells$on <- !is.na(cells$start) & cells$at >= cells$start
free <- glm(y ~ 0 + area + month, poisson, cells[!cells$on, ], control = exact)
Xf <- model.matrix(~ 0 + area + month, cells); beta <- coef(free); m0 <- as.vector(exp(Xf %*% beta))
V <- vcov(free); D <- max(1, sum(residuals(free, "pearson")^2) / df.residual(free))
sc <- rowsum((Xf * (cells$y - m0)) * !cells$on, cells$area)
imputed <- function(use) { O <- sum(cells$y[use]); E <- sum(m0[use]); s <- colSums(Xf[use, , drop = FALSE] * m0[use])
  fv <- as.numeric(s %*% V %*% s); own <- as.vector(rowsum((cells$y - O / E * m0) * use, cells$area))
  moved <- as.vector(sc %*% V %*% s); k <- areas / (areas - 1)
  list(observed = O, expected = E, scaled = sqrt(D * (1/O + fv / E^2)),
       clustered = sqrt(k * sum((own / O - moved / E)^2)),
       change_scaled = sqrt(D * (O + fv)), change_clustered = sqrt(k * sum((own - moved)^2))) }
# the pooled model of Wooldridge (2023) with a term for each treated area and month
cells$term <- factor(ifelse(cells$on, paste(cells$area, cells$at), "none"), levels = c("none", unique(paste(cells$area, cells$at)[cells$on])))
pooled <- suppressWarnings(glm(y ~ 0 + area + month + term, poisson, cells, control = exact))
bp <- coef(pooled); keep <- !grepl("^term", names(bp))
pooled_expected <- sum(exp(Xf[cells$on, ] %*% bp[keep]))

# series: 48 months, start at month 31
n <- 48; cut <- 31; sdays <- rep(c(31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), length.out = n)
mid <- cumsum(sdays) - sdays / 2; time <- (mid - sum(sdays[1:(cut - 1)])) / 365.25
phase <- (mid %% 365.25) / 365.25; later <- as.numeric(1:n >= cut)
wave <- as.numeric(arima.sim(list(ar = .7), n, sd = .25))
series <- rpois(n, 40 * sdays / 30 * exp(.1 * time + .15 * sin(2 * pi * phase) - .3 * later + wave))
w <- 2 * pi * phase
design <- cbind(1, time, later, later * time, sin(w), sin(2 * w), cos(w), cos(2 * w))
seg <- glm(series ~ 0 + design + offset(log(sdays)), family = quasipoisson, control = exact)
sm <- fitted(seg); sb <- coef(seg); sbread <- solve(t(design * sm) %*% design)
disp <- summary(seg)$dispersion; U <- design * (series - sm); L <- floor(4 * (n / 100)^(2/9))
M <- t(U) %*% U; for (l in 1:L) { G <- t(U[(l + 1):n, ]) %*% U[1:(n - l), ]; M <- M + (1 - l / (L + 1)) * (G + t(G)) }
nw <- n / (n - 8) * sbread %*% M %*% sbread
bare <- design; bare[, 3:4] <- 0; without <- as.vector(exp(bare %*% sb) * sdays); on <- later == 1
dir <- colSums(design[on, ] * sm[on]) / sum(sm[on]) - colSums(bare[on, ] * without[on]) / sum(without[on])
r <- (series - sm) / sqrt(sm)

# trends before
pt <- colSums(panel[treated, 1:(start - 1)]); pc <- colSums(panel[!treated, 1:(start - 1)]); b <- start - 1
tt <- (cumsum(days[1:b]) - days[1:b] / 2) / 365.25; tt <- tt - mean(tt)
pre <- data.frame(y = c(pt, pc), g = rep(1:0, each = b), t = c(tt, tt), d = rep(days[1:b], 2))
trend <- glm(y ~ g * t + offset(log(d)), quasipoisson, pre, control = exact)
told <- function(fit, name) { s <- coef(summary(fit))[name, ]; unname(s[1:2]) }
write(toJSON(list(
  made_by = paste(R.version.string, "MASS", packageVersion("MASS")),
  relative = list(farrington(100, 80, 100, 90), farrington(120, 70, 300, 330, 2), farrington(15, 9, 40, 41)),
  days = days, start = start, treated = treated, panel = panel,
  groups = list(quasi = told(groups, "both"), dispersion = summary(groups)$dispersion,
                negative = told(nb, "both"), theta = nb$theta),
  two = list(quasi = told(two, "both"), dispersion = summary(two)$dispersion, df = df.residual(two),
             clustered = sqrt(cr1["both", "both"])),
  starts = ifelse(is.na(starts), 0, starts), staggered = stag, imputed = imputed(cells$on), pooled_expected = pooled_expected,
  cohorts = lapply(c(13, 19, 25), function(g) imputed(cells$on & cells$start %in% g)), dispersion = D,
  series = series, series_days = sdays, phase = phase, cut = cut,
  segmented = list(coefficients = unname(sb), errors = unname(coef(summary(seg))[, 2]), dispersion = disp,
    newey_west = sqrt(diag(nw)), without = without, expected = sum(without[on]), observed = sum(series[on]),
    autocorrelation = sum(r[-1] * r[-n]) / sum(r^2),
    ratio_scaled = sqrt(disp * as.numeric(dir %*% sbread %*% dir)), ratio_nw = sqrt(as.numeric(dir %*% nw %*% dir))),
  trend = list(estimate = told(trend, "g:t"), df = df.residual(trend)),
  quantiles = list(z = qnorm(.95), t40 = qt(.95, 40), power = qnorm(.8))
), digits = NA, auto_unbox = TRUE), "plan_effects.json")
