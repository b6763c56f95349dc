# SPDX-License-Identifier: EUPL-1.2
# Kernel densities by spatstat; run as: Rscript density.R > density.json
# spatstat's bandwidth is the standard deviation along an axis: a quartic of radius h has h / sqrt(8),
# an Epanechnikov h / sqrt(6), a uniform disc h / 2. "points" is the exact sum at the incidents.
suppressMessages({library(spatstat.geom); library(spatstat.explore); library(jsonlite)})
set.seed(20261122)
n <- 80
x <- round(c(runif(40, 0, 2000), rnorm(40, 600, 150)), 1)
y <- round(c(runif(40, 0, 1500), rnorm(40, 900, 120)), 1)
window <- owin(c(0, 2000), c(0, 1500))
places <- ppp(x, y, window = window)
radius <- 420
sigma <- 130
found <- list(
  made = paste("spatstat.explore", packageVersion("spatstat.explore"), R.version.string),
  x = x, y = y, window = c(0, 0, 2000, 1500), radius = radius, sigma = sigma)
exact <- function(kernel, s, ...) as.numeric(
  density(places, sigma = s, kernel = kernel, at = "points", leaveoneout = FALSE, ...))
found$quartic <- exact("quartic", radius / sqrt(8), edge = FALSE)
found$epanechnikov <- exact("epanechnikov", radius / sqrt(6), edge = FALSE)
found$uniform <- exact("disc", radius / 2, edge = FALSE)
found$gaussian <- exact("gaussian", sigma, edge = FALSE)
found$gaussian_edge <- exact("gaussian", sigma, edge = TRUE, diggle = FALSE)
found$quartic_edge <- exact("quartic", radius / sqrt(8), edge = TRUE, diggle = FALSE, dimyx = c(1500, 2000))
image <- density(places, sigma = radius / sqrt(8), kernel = "quartic", edge = FALSE, eps = 10)
found$image_rows <- nrow(image$v)
found$image_columns <- ncol(image$v)
pick <- cbind(sample(nrow(image$v), 30, TRUE), sample(ncol(image$v), 30, TRUE))
found$pixel_x <- image$xcol[pick[, 2]]
found$pixel_y <- image$yrow[pick[, 1]]
found$pixel <- image$v[pick]
found$scott <- as.numeric(bw.scott(places))
cat(toJSON(found, auto_unbox = TRUE, digits = NA))
