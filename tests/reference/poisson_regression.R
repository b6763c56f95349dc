# SPDX-License-Identifier: EUPL-1.2
# Poisson regression: glm with and without offset, and glmnet with a ridge alone (alpha = 0, columns
# as they are; its penalty lambda is per row, ours is lambda * n). Writes poisson_regression.json.
suppressMessages({library(jsonlite); library(glmnet)})
set.seed(20260401)
n <- 120
x1 <- round(runif(n, 0, 3), 3); x2 <- round(rnorm(n) * 40, 2); x3 <- rbinom(n, 1, .3)
exposure <- round(runif(n, 50, 4000))
y <- rpois(n, exposure / 900 * exp(-.4 + .5 * x1 - .006 * x2 + .8 * x3))
told <- function(fit) { s <- summary(fit); list(
  coefficients = unname(coef(fit)), standard_errors = unname(s$coefficients[, 2]),
  log_likelihood = as.numeric(logLik(fit)), deviance = deviance(fit), bic = BIC(fit),
  pearson = sum(residuals(fit, "pearson")^2)) }
exact <- glm.control(epsilon = 1e-14, maxit = 100)
plain <- glm(y ~ x1 + x2 + x3, family = poisson, control = exact)
offset <- glm(y ~ x1 + x2 + x3 + offset(log(exposure)), family = poisson, control = exact)
sparse_y <- rpois(n, .05 * exp(x3)); sparse <- glm(sparse_y ~ x3, family = poisson, control = exact)
lambda <- .3
ridge <- glmnet(cbind(x1, x3), y, family = "poisson", offset = log(exposure), alpha = 0,
                lambda = lambda, standardize = FALSE, thresh = 1e-16, maxit = 1e7)
write(toJSON(list(
  made_by = paste(R.version.string, "stats", packageVersion("stats"), "glmnet", packageVersion("glmnet")),
  x1 = x1, x2 = x2, x3 = x3, exposure = exposure, y = y, sparse_y = sparse_y,
  plain = told(plain), offset = told(offset), sparse = told(sparse),
  ridge = list(penalty = lambda * n, coefficients = unname(as.numeric(coef(ridge))))
), digits = NA, auto_unbox = TRUE), "poisson_regression.json")
