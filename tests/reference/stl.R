# SPDX-License-Identifier: EUPL-1.2
# Seasonal decompositions by R's own stl. Rscript tests/reference/stl.R > tests/reference/stl.json
suppressMessages(library(jsonlite))
series <- list(
  nottem = list(y = as.numeric(nottem), period = 12),
  # an even number of values makes R's own median of the remainders wrong: see test_seasonal.py
  airline = list(y = round(as.numeric(log(AirPassengers))[1:143], 9), period = 12),
  co2 = list(y = as.numeric(co2)[1:137], period = 12),
  deaths = list(y = as.numeric(UKDriverDeaths), period = 12),
  weeks = list(y = { set.seed(1); rpois(187, 20 + 8 * sin(2 * pi * (1:187) / 52)) }, period = 52)
)
settings <- list(
  list(window = NULL, degree = 0, trend = NULL, robust = FALSE),
  list(window = NULL, degree = 0, trend = NULL, robust = TRUE),
  list(window = 7, degree = 0, trend = NULL, robust = FALSE),
  list(window = 13, degree = 1, trend = 21, robust = TRUE),
  list(window = 35, degree = 1, trend = NULL, robust = FALSE)
)
cases <- list()
for (name in names(series)) for (each in settings) {
  one <- series[[name]]
  fit <- stl(ts(one$y, frequency = one$period),
             s.window = if (is.null(each$window)) "periodic" else each$window,
             s.degree = each$degree, t.window = each$trend, robust = each$robust)
  cases[[length(cases) + 1]] <- list(
    series = name, window = each$window, degree = each$degree, trend_window = each$trend,
    robust = each$robust, seasonal = as.numeric(fit$time.series[, 1]),
    trend = as.numeric(fit$time.series[, 2]), weights = if (each$robust) as.numeric(fit$weights))
}
cat(toJSON(list(made_by = paste("R", getRversion(), "stats", packageVersion("stats")),
                series = series, cases = cases), digits = 9, auto_unbox = TRUE, null = "null"))
