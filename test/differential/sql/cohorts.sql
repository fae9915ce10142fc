-- RETENTION.COHORTS: every measure in every mode, as rows (q, measure, mode, line, age, value). Rows of the table are
-- the cohorts by their period's number and, as line null, All.

-- With amounts a row without one is left out; they are given for the measure revenue only.
CREATE TABLE cohort_orders AS
SELECT q, money, i, c, a, ord, p, min(p) OVER (PARTITION BY q, money, c) AS cohort,
  max(p) OVER (PARTITION BY q, money) AS last_p
FROM (
  SELECT q, i, c, a, ord, period_no(unit, d) AS p FROM periods JOIN orders USING (t)
  WHERE c IS NOT NULL AND d IS NOT NULL
), (VALUES (false), (true)) AS m(money)
WHERE a IS NOT NULL OR NOT money;

CREATE VIEW cohort_sizes AS
SELECT q, money, cohort, any_value(last_p) AS last_p, count(DISTINCT c) AS size FROM cohort_orders GROUP BY q, money, cohort;

CREATE VIEW cohort_cells AS
SELECT *, unnest(generate_series(0, last_p - cohort)) AS age FROM cohort_sizes;

CREATE VIEW cohort_counts AS
WITH visits AS (
  SELECT DISTINCT q, money, cohort, c, p - cohort AS age FROM cohort_orders
), customers AS (
  SELECT q, money, cohort, c, max(age) AS last_age, min(age) FILTER (age > 0) AS returned
  FROM visits GROUP BY q, money, cohort, c
), customer_cells AS (
  SELECT q, money, cohort, cells.age, count(*) FILTER (last_age >= cells.age) AS or_after,
    count(*) FILTER (cells.age = 0 OR returned <= cells.age) AS by_then
  FROM cohort_cells AS cells JOIN customers USING (q, money, cohort) GROUP BY ALL
), visit_cells AS (
  SELECT q, money, cohort, age, count(*) AS visits FROM visits GROUP BY ALL
), order_cells AS (
  SELECT q, money, cohort, p - cohort AS age, count(DISTINCT ord) AS orders, sum(a) AS revenue, sum(abs(a)) AS scale
  FROM cohort_orders GROUP BY ALL
)
SELECT q, money, cohort, age, size, coalesce(visits, 0) AS visits, or_after, by_then,
  coalesce(orders, 0) AS orders, coalesce(revenue, 0) AS revenue, coalesce(scale, 0) AS scale,
  sum(coalesce(orders, 0)) OVER upto AS orders_upto, sum(coalesce(revenue, 0)) OVER upto AS revenue_upto,
  sum(coalesce(scale, 0)) OVER upto AS scale_upto
FROM cohort_cells JOIN customer_cells USING (q, money, cohort, age)
  LEFT JOIN visit_cells USING (q, money, cohort, age) LEFT JOIN order_cells USING (q, money, cohort, age)
WINDOW upto AS (PARTITION BY q, money, cohort ORDER BY age);

CREATE TABLE cohort_counts_and_all AS
SELECT * FROM cohort_counts
UNION ALL
SELECT q, money, NULL, age, sum(size), sum(visits), sum(or_after), sum(by_then), sum(orders), sum(revenue), sum(scale),
  sum(orders_upto), sum(revenue_upto), sum(scale_upto)
FROM cohort_counts GROUP BY q, money, age;

CREATE VIEW cohorts AS
SELECT q, measure, mode, coalesce(cohort, 1e9) AS line,
  CASE WHEN cohort IS NULL THEN 'All' ELSE period_label(unit, CAST(cohort AS INTEGER)) END AS label, age,
  CASE measure || ' ' || mode
    WHEN 'rate on' THEN visits / size
    WHEN 'rate on-or-after' THEN or_after / size
    WHEN 'rate cumulative' THEN by_then / size
    WHEN 'customers on' THEN CAST(visits AS DOUBLE)
    WHEN 'customers on-or-after' THEN CAST(or_after AS DOUBLE)
    WHEN 'customers cumulative' THEN CAST(by_then AS DOUBLE)
    WHEN 'orders on' THEN CAST(orders AS DOUBLE)
    WHEN 'orders cumulative' THEN CAST(orders_upto AS DOUBLE)
    WHEN 'revenue on' THEN CAST(revenue AS DOUBLE)
    WHEN 'revenue cumulative' THEN CAST(revenue_upto AS DOUBLE)
  END AS value,
  CASE measure WHEN 'revenue' THEN CAST(scale_upto AS DOUBLE) ELSE 1 END AS scale
FROM cohort_counts_and_all JOIN periods USING (q), (VALUES
  ('rate', 'on'), ('rate', 'on-or-after'), ('rate', 'cumulative'),
  ('customers', 'on'), ('customers', 'on-or-after'), ('customers', 'cumulative'),
  ('orders', 'on'), ('orders', 'cumulative'), ('revenue', 'on'), ('revenue', 'cumulative')) AS asked(measure, mode)
WHERE money = (measure = 'revenue');

CREATE VIEW cohort_customers AS
SELECT q, money, coalesce(cohort, 1e9) AS line, any_value(size) FILTER (age = 0) AS size FROM cohort_counts_and_all GROUP BY ALL;
