-- Tests of two samples: the answers in the even and in the odd rows of a list. The distributions are
-- integrated numerically, by Simpson's rule.

CREATE VIEW samples AS
SELECT q, t, i % 2 AS sample, nps, rating, scale, satisfied_from
FROM counted WHERE NOT weighted AND NOT in_period;

-- Simpson's weights for 2,000 intervals.
CREATE TABLE simpson AS
SELECT k / 2000 AS x, CASE WHEN k IN (0, 2000) THEN 1 WHEN k % 2 = 1 THEN 4 ELSE 2 END / 6000 AS w
FROM (SELECT unnest(generate_series(0, 2000)) AS k);

-- 1 − 2 ∫ φ from 0 to z.
CREATE MACRO normal_p(z) AS (
  SELECT 1 - 2 * sum(w * abs(z) * exp(-pow(x * z, 2) / 2)) / sqrt(2 * pi()) FROM simpson);
-- With t = √ν tan θ the density of Student's t is a constant times cos θ to the power ν − 1.
CREATE MACRO student_p(t, v) AS (
  SELECT 1 - 2 * exp(lgamma((v + 1) / 2) - lgamma(v / 2)) / sqrt(pi())
    * sum(w * atan(abs(t) / sqrt(v)) * cos(x * atan(abs(t) / sqrt(v))) ** (v - 1)) FROM simpson);

CREATE VIEW nps_tests AS
WITH sums AS (
  SELECT q, sample, count(*) + 3 AS n, count(*) FILTER (nps >= 9) + 0.75 AS p, count(*) FILTER (nps <= 6) + 0.75 AS d
  FROM samples WHERE nps IS NOT NULL GROUP BY q, sample
), adjusted AS (
  SELECT q, sample, (p - d) / n AS score, ((p + d) / n - ((p - d) / n) ** 2) / n AS variance FROM sums
), statistic AS (
  SELECT q, (a.score - b.score) / sqrt(a.variance + b.variance) AS z
  FROM adjusted AS a JOIN adjusted AS b USING (q) WHERE a.sample = 0 AND b.sample = 1
)
SELECT q, normal_p(z) AS p FROM statistic;

CREATE VIEW csat_tests AS
WITH sums AS (
  SELECT q, sample, CAST(count(*) AS DOUBLE) AS n, CAST(count(*) FILTER (rating >= satisfied_from) AS DOUBLE) AS x
  FROM samples WHERE rating IS NOT NULL GROUP BY q, sample
), pooled AS (
  SELECT q, a.x / a.n - b.x / b.n AS difference, (a.x + b.x) / (a.n + b.n) AS share, 1 / a.n + 1 / b.n AS inverse
  FROM sums AS a JOIN sums AS b USING (q) WHERE a.sample = 0 AND b.sample = 1
)
SELECT q, CASE WHEN share IN (0, 1) THEN 1 ELSE normal_p(difference / sqrt(share * (1 - share) * inverse)) END AS p
FROM pooled;

-- Null where there is no variance to measure by; without any variance p is 1 if the means are equal.
CREATE VIEW ces_tests AS
WITH sums AS (
  SELECT q, sample, CAST(count(*) AS DOUBLE) AS n, avg(rating) AS mean, var_samp(rating) / count(*) AS e,
    min(rating) AS lowest, max(rating) AS highest
  FROM samples WHERE rating IS NOT NULL GROUP BY q, sample
), paired AS (
  SELECT q, a.mean - b.mean AS difference, a.e AS ea, b.e AS eb, a.n AS na, b.n AS nb,
    a.lowest = a.highest AND b.lowest = b.highest AS constant, a.lowest = b.lowest AS equal
  FROM sums AS a JOIN sums AS b USING (q) WHERE a.sample = 0 AND b.sample = 1
)
SELECT q, CASE
  WHEN constant AND equal THEN 1
  WHEN constant THEN NULL
  ELSE student_p(difference / sqrt(ea + eb), (ea + eb) ** 2 / (ea ** 2 / (na - 1) + eb ** 2 / (nb - 1)))
END AS p
FROM paired;
