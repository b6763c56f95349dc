# SPDX-License-Identifier: EUPL-1.2
# Exact Poisson intervals; the values in tests/unit/analysis/test_rates.py are this script's output
# under R 4.2.2 (2022-11-10).
x <- c(0,1,2,3,4,5,10,17,25,50,99,100,412,1234)
for (c in c(0.95,0.998)) for (v in x) { i <- poisson.test(v, conf.level=c)$conf.int; cat(c, v, sprintf("%.15g %.15g", i[1], i[2]), "\n") }
cat(R.version.string, "\n")
