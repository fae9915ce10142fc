-- Functions of an order list. Rows without an order id are orders of their own; no id begins with a space.

CREATE TABLE orders AS
SELECT t, i, lower(bare(customer)) AS c, bare(customer) AS written, day_of("date") AS d,
  number_of(amount) AS a, lower(bare(order_id)) AS o, lower(bare("group")) AS g, bare("group") AS group_written,
  coalesce(lower(bare(order_id)), ' ' || i) AS ord
FROM raw_orders;

CREATE VIEW orders_retention AS
WITH met AS (
  SELECT q, c, bool_or(d BETWEEN base_first AND base_last) AS in_base, bool_or(d BETWEEN first AND last) AS in_period
  FROM periods JOIN orders USING (t) WHERE c IS NOT NULL AND d IS NOT NULL GROUP BY q, c
)
SELECT q,
  count(*) FILTER (in_base AND in_period) / nullif(count(*) FILTER (in_base), 0) AS retention,
  count(*) FILTER (in_base AND NOT in_period) / nullif(count(*) FILTER (in_base), 0) AS churn
FROM periods LEFT JOIN met USING (q) GROUP BY q;

-- Each way to ask: for all dates or a period, with order ids or without.
CREATE TABLE ways AS
SELECT * FROM (VALUES (false, false), (false, true), (true, false), (true, true)) AS w(in_period, by_id);

CREATE VIEW orders_frequency AS
WITH used AS (
  SELECT q, in_period, by_id, c, CASE WHEN by_id THEN ord ELSE ' ' || i END AS ord
  FROM periods JOIN orders USING (t), ways
  WHERE c IS NOT NULL AND (NOT in_period OR d BETWEEN first AND last)
), customers AS (
  SELECT q, in_period, by_id, c, count(DISTINCT ord) AS orders FROM used GROUP BY ALL
), totals AS (
  SELECT q, in_period, by_id, count(DISTINCT ord) AS orders FROM used GROUP BY ALL
)
SELECT q, in_period, by_id,
  count(*) FILTER (customers.orders > 1) / count(*) AS repeat_rate,
  any_value(totals.orders) / count(*) AS frequency
FROM customers JOIN totals USING (q, in_period, by_id) GROUP BY ALL;

CREATE VIEW orders_aov AS
SELECT q, in_period, by_id,
  CAST(sum(a) AS DOUBLE) / count(DISTINCT CASE WHEN by_id THEN ord ELSE ' ' || i END) AS aov,
  CAST(sum(abs(a)) AS DOUBLE) / count(DISTINCT CASE WHEN by_id THEN ord ELSE ' ' || i END) AS scale
FROM periods JOIN orders USING (t), ways
WHERE a IS NOT NULL AND (NOT in_period OR d BETWEEN first AND last) GROUP BY ALL;

CREATE VIEW orders_clv AS
SELECT q, in_period,
  CAST(sum(a) AS DOUBLE) / count(DISTINCT c) AS clv, CAST(sum(abs(a)) AS DOUBLE) / count(DISTINCT c) AS scale
FROM periods JOIN orders USING (t), (SELECT DISTINCT in_period FROM ways)
WHERE a IS NOT NULL AND c IS NOT NULL AND (NOT in_period OR d BETWEEN first AND last) GROUP BY ALL;

CREATE VIEW orders_lapsed AS
WITH used AS (
  SELECT q, c, d, days, coalesce(as_of, max(d) OVER (PARTITION BY q)) AS looked_back
  FROM periods JOIN orders USING (t) WHERE c IS NOT NULL AND d IS NOT NULL
), customers AS (
  SELECT q, c, any_value(looked_back) - max(d) AS since, any_value(days) AS days
  FROM used WHERE d <= looked_back GROUP BY q, c
)
SELECT q, count(*) FILTER (since > days) / count(*) AS lapsed FROM customers GROUP BY q;
