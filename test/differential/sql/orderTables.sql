-- ORDERS.TREND and ORDERS.BY.

CREATE TABLE dated_orders AS
SELECT q, unit, i, c, d, a, o, ord, by_id, period_no(unit, d) AS p, CASE WHEN by_id THEN ord ELSE ' ' || i END AS id
FROM periods JOIN orders USING (t), (SELECT DISTINCT by_id FROM ways)
WHERE c IS NOT NULL AND d IS NOT NULL AND a IS NOT NULL;

CREATE VIEW orders_trend AS
WITH span AS (
  SELECT q, by_id, unit, unnest(generate_series(min(p), max(p))) AS p FROM dated_orders GROUP BY q, by_id, unit
), customers AS (
  SELECT q, by_id, c, p, count(DISTINCT id) AS orders FROM dated_orders GROUP BY ALL
), visits AS (
  SELECT *, lag(p) OVER (PARTITION BY q, by_id, c ORDER BY p) AS previous FROM customers
), people AS (
  SELECT q, by_id, p, count(*) AS customers, count(*) FILTER (previous IS NULL) AS fresh,
    count(*) FILTER (previous = p - 1) AS retained, count(*) FILTER (previous < p - 1) AS reactivated,
    count(*) FILTER (orders > 1) AS repeaters
  FROM visits GROUP BY ALL
), money AS (
  SELECT q, by_id, p, count(DISTINCT id) AS orders, sum(a) AS revenue, CAST(sum(abs(a)) AS DOUBLE) AS scale
  FROM dated_orders GROUP BY ALL
), filled AS (
  SELECT q, by_id, unit, p, coalesce(customers, 0) AS customers, coalesce(fresh, 0) AS fresh,
    coalesce(retained, 0) AS retained, coalesce(reactivated, 0) AS reactivated, coalesce(repeaters, 0) AS repeaters,
    coalesce(orders, 0) AS orders, CAST(coalesce(revenue, 0) AS DOUBLE) AS revenue, coalesce(scale, 0) AS scale
  FROM span LEFT JOIN people USING (q, by_id, p) LEFT JOIN money USING (q, by_id, p)
)
SELECT q, by_id, p AS line, period_label(unit, p), customers, fresh, retained, reactivated, orders, revenue,
  retained / nullif(lag(customers) OVER (PARTITION BY q, by_id ORDER BY p), 0),
  repeaters / nullif(customers, 0), orders / nullif(customers, 0), revenue / nullif(orders, 0),
  revenue / nullif(customers, 0), scale
FROM filled;

CREATE VIEW orders_by AS
WITH used AS (
  SELECT q, t, i, c, a, by_id, CASE WHEN by_id THEN ord ELSE ' ' || i END AS id, coalesce(g, ' blank') AS g
  FROM periods JOIN orders USING (t), (SELECT DISTINCT by_id FROM ways) WHERE c IS NOT NULL AND a IS NOT NULL
), grouped AS (
  SELECT q, by_id, t, g, i, c, a, id FROM used UNION ALL SELECT q, by_id, t, ' all', i, c, a, id FROM used
), customers AS (
  SELECT q, by_id, g, c, count(DISTINCT id) AS orders FROM grouped GROUP BY ALL
), people AS (
  SELECT q, by_id, g, count(*) AS customers, count(*) FILTER (orders > 1) AS repeaters FROM customers GROUP BY ALL
), money AS (
  SELECT q, by_id, t, g, CASE g WHEN ' all' THEN 1e9 ELSE min(i) END AS line, count(DISTINCT id) AS orders,
    CAST(sum(a) AS DOUBLE) AS revenue, CAST(sum(abs(a)) AS DOUBLE) AS scale
  FROM grouped GROUP BY q, by_id, t, g
), labels AS (
  SELECT t, g, arg_min(group_written, i) AS label FROM orders WHERE g IS NOT NULL GROUP BY t, g
)
SELECT q, by_id, line, CASE g WHEN ' all' THEN 'All' WHEN ' blank' THEN '(blank)' ELSE label END,
  customers, orders, revenue, repeaters / customers, orders / customers, revenue / orders, revenue / customers, scale
FROM people JOIN money USING (q, by_id, g) LEFT JOIN labels USING (t, g);
