# SPDX-License-Identifier: EUPL-1.2
# Elastic-net, negative binomial and stepwise models of counts by R:
#   Rscript tests/reference/riskterrain.R > tests/reference/riskterrain.json
suppressMessages({library(glmnet); library(MASS); library(jsonlite)})
set.seed(20260131)
n <- 240
a <- runif(n, 0, 1500); b <- runif(n, 0, 1500); c <- runif(n, 0, 1500)
x <- cbind(a <= 250, a <= 500, a <= 1000, b <= 250, b <= 500, b <= 1000, c <= 500, c <= 1000) * 1
colnames(x) <- paste0("x", 1:8)
y <- rnbinom(n, size = 1.3, mu = exp(-0.6 + 0.9 * x[, 2] + 0.5 * x[, 6] - 0.4 * x[, 8]))
along <- c(0.4, 0.2, 0.1, 0.05, 0.02, 0.01)
fold <- rep(1:6, length.out = n)
net <- function(mix, low) {
  m <- glmnet(x, y, family = "poisson", alpha = mix, lambda = along, thresh = 1e-20, maxit = 1e7,
              lower.limits = low)
  list(mix = mix, positive = low == 0, intercepts = unname(m$a0), coefficients = unname(as.matrix(t(m$beta))))
}
glmnet.control(epsnr = 1e-14, mxitnr = 1000)
cv <- cv.glmnet(x, y, family = "poisson", alpha = 0.5, lambda = along, foldid = fold, thresh = 1e-20,
                maxit = 1e7, type.measure = "deviance", grouped = TRUE)
first <- glmnet(x, y, family = "poisson", alpha = 0.5, nlambda = 50, lambda.min.ratio = 0.01)$lambda[1]
frame <- data.frame(y = y, x)
poisson_step <- step(glm(y ~ 1, poisson, frame), scope = reformulate(colnames(x), "y"),
                     direction = "both", k = log(n), trace = 0)
nb <- glm.nb(y ~ x2 + x6 + x8, frame, control = glm.control(epsilon = 1e-14, maxit = 200))
exposure <- round(exp(rnorm(n, 3, 1)), 1)
with_offset <- glmnet(x, y, family = "poisson", alpha = 0.5, lambda = along, thresh = 1e-20, maxit = 1e7,
                      offset = log(exposure), lower.limits = 0)
cv_offset <- cv.glmnet(x, y, family = "poisson", alpha = 0.5, lambda = along, foldid = fold, thresh = 1e-20,
                       maxit = 1e7, type.measure = "deviance", offset = log(exposure))
first_offset <- glmnet(x, y, family = "poisson", alpha = 0.5, nlambda = 50, lambda.min.ratio = 0.01,
                       offset = log(exposure))$lambda[1]
nb_offset <- glm.nb(y ~ x2 + x6 + x8 + offset(log(exposure)), frame,
                    control = glm.control(epsilon = 1e-14, maxit = 200))
r_rank <- suppressWarnings(cor(y, a, method = "spearman"))
cat(toJSON(list(
  made_by = paste("glmnet", packageVersion("glmnet"), "MASS", packageVersion("MASS"), R.version.string),
  x = unname(x), y = y, a = a, along = along, fold = fold,
  nets = list(net(0.5, -Inf), net(1, -Inf), net(0.5, 0), net(1, 0)),
  cv = unname(cv$cvm), first = first,
  step = list(terms = names(coef(poisson_step))[-1], coefficients = unname(coef(poisson_step)),
              errors = unname(sqrt(diag(vcov(poisson_step)))), bic = BIC(poisson_step)),
  nb = list(coefficients = unname(coef(nb)), errors = unname(summary(nb)$coefficients[, 2]),
            theta = nb$theta, loglik = as.numeric(logLik(nb)), bic = BIC(nb)),
  spearman = r_rank,
  exposure = exposure,
  offset = list(intercepts = unname(with_offset$a0), coefficients = unname(as.matrix(t(with_offset$beta))),
                cv = unname(cv_offset$cvm), first = first_offset, nb = unname(coef(nb_offset)),
                nb_theta = nb_offset$theta, nb_loglik = as.numeric(logLik(nb_offset)))
), digits = NA, auto_unbox = TRUE), "\n")
