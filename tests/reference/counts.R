# SPDX-License-Identifier: EUPL-1.2
# Series of counts by R: quantiles, quasi-Poisson fits, and the change in the coal mining disasters
# (boot::coal). Rscript tests/reference/counts.R > tests/reference/counts.json
suppressMessages(library(jsonlite))
set.seed(3)
months <- seq(as.Date("2021-01-01"), by = "month", length.out = 49)
days <- as.numeric(diff(months)); first <- months[-49]
phase <- (as.numeric(format(first, "%j")) - 1 + days / 2) / 365.25
counts <- rnbinom(48, size = 12, mu = days * exp(-0.2 + 0.5 * sin(2 * pi * phase) - 0.1 * (0:47) / 12))
waves <- cbind(sin(2 * pi * phase), sin(4 * pi * phase), cos(2 * pi * phase), cos(4 * pi * phase))
base <- 1:36
tight <- glm.control(epsilon = 1e-14, maxit = 100)
flat <- glm(counts ~ 1, quasipoisson, offset = log(days), subset = base, control = tight)
fit <- glm(counts ~ waves, quasipoisson, offset = log(days), subset = base, control = tight)
x <- cbind(1, waves)
expected <- as.numeric(exp(x %*% coef(fit) + log(days)))
error <- rowSums((x %*% vcov(fit)) * x)
variance <- summary(fit)$dispersion * expected + expected^2 * error
size <- expected^2 / (variance - expected)
tails <- pnorm(qt(pnorm(c(-2, 2, -3, 3)), fit$df.residual))
limits <- sapply(tails, function(p) qnbinom(p, size = size, mu = expected))
time <- (cumsum(days) - days / 2) / 365.25
trend <- glm(counts ~ time + waves, quasipoisson, offset = log(days), control = tight)
b <- summary(trend)$coefficients["time", ]
margin <- qt(0.975, trend$df.residual) * b[2]

means <- c(0.01, 0.5, 3, 20, 250, 40000)
probabilities <- c(0.00135, 0.02275, 0.5, 0.97725, 0.99865)
quantiles <- expand.grid(p = probabilities, mean = means, dispersion = c(1, 1.7, 9))
quantiles$value <- with(quantiles, ifelse(dispersion == 1, qpois(p, mean),
                        qnbinom(p, size = mean / (dispersion - 1), mu = mean)))

coal <- as.numeric(table(factor(floor(boot::coal$date), levels = 1851:1962)))
early <- coal[1:90]
fit2 <- function(y) if (sum(y)) sum(y) * log(mean(y)) else 0
gain <- sapply(1:89, function(k) fit2(early[1:k]) + fit2(early[(k + 1):90]))
cat(toJSON(list(
  made_by = paste("R", getRversion(), "stats", packageVersion("stats"), "boot", packageVersion("boot")),
  days = days, phase = phase, counts = counts, expected = expected, limits = limits,
  dispersion = summary(fit)$dispersion, season_p = anova(flat, fit, test = "F")[2, "Pr(>F)"],
  slope = as.numeric(exp(c(b[1], b[1] - margin, b[1] + margin))), slope_z = as.numeric(b[3]),
  quantiles = quantiles,
  coal = list(counts = coal, first_year = 1851, place = which.max(gain),
              rates = c(mean(early[1:which.max(gain)]), mean(early[(which.max(gain) + 1):90])),
              profile = gain - max(gain))),
  digits = 14, auto_unbox = TRUE))
