# SPDX-License-Identifier: EUPL-1.2
# Shares of weights under which a problem comes first: Rscript tests/reference/priorities.R
# Two problems with scores (5, 1) and (3, 4) on two criteria: the first wins when its weight w of the
# first criterion has 5w + (1 - w) > 3w + 4(1 - w), so w > 0.6. w is Beta(c w0, c (1 - w0)).
# Three with (5, 1, 2), (2, 4, 3), (3, 3, 4): a grid over the triangle of weights, uniform.
library(jsonlite)
two <- data.frame(weight = c(0.5, 0.7, 0.25), concentration = c(30, 30, 8))
two$first <- with(two, 1 - pbeta(0.6, concentration * weight, concentration * (1 - weight)))
n <- 2000
middle <- (seq_len(n) - 0.5) / n
w <- expand.grid(a = middle, b = middle)
w <- w[w$a + w$b < 1, ]
w$c <- 1 - w$a - w$b
scores <- rbind(c(5, 1, 2), c(2, 4, 3), c(3, 3, 4))
totals <- as.matrix(w) %*% t(scores)
best <- max.col(totals, ties.method = "first")
second <- apply(-totals[seq(1, nrow(totals), by = 7), ], 1, rank)
write_json(
  list(
    two = two,
    free_two = 0.4,
    free_three_first = as.vector(table(best)) / nrow(totals),
    free_three_top_two = rowMeans(second <= 2)
  ),
  "tests/reference/priorities.json",
  digits = 8, auto_unbox = TRUE, pretty = TRUE
)
