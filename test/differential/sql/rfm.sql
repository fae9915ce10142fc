-- RFM: scores by how many customers are strictly worse, segments by R and F.

CREATE VIEW rfm AS
WITH used AS (
  SELECT q, t, i, c, d, a, ord, coalesce(as_of, max(d) OVER (PARTITION BY q) + 1) AS looked_back
  FROM periods JOIN orders USING (t) WHERE c IS NOT NULL AND d IS NOT NULL AND a IS NOT NULL
), customers AS (
  SELECT q, t, c, min(i) AS line, any_value(looked_back) - max(d) AS recency, count(DISTINCT ord) AS frequency,
    sum(a) AS monetary, CAST(sum(abs(a)) AS DOUBLE) AS scale
  FROM used WHERE d <= looked_back GROUP BY q, t, c
), scored AS (
  SELECT *,
    1 + 5 * (rank() OVER (PARTITION BY q ORDER BY recency DESC) - 1) // count(*) OVER (PARTITION BY q) AS r,
    1 + 5 * (rank() OVER (PARTITION BY q ORDER BY frequency) - 1) // count(*) OVER (PARTITION BY q) AS f,
    1 + 5 * (rank() OVER (PARTITION BY q ORDER BY monetary) - 1) // count(*) OVER (PARTITION BY q) AS m
  FROM customers
), names AS (
  SELECT t, c, arg_min(written, i) AS name FROM orders WHERE c IS NOT NULL GROUP BY t, c
)
SELECT q, line, name, recency, frequency, CAST(monetary AS DOUBLE), r, f, m,
  CASE
    WHEN r = 5 THEN CASE WHEN f = 1 THEN 'New' WHEN f <= 3 THEN 'Potential loyal' ELSE 'Champions' END
    WHEN r = 4 THEN CASE WHEN f = 1 THEN 'Promising' WHEN f <= 3 THEN 'Potential loyal' ELSE 'Loyal' END
    WHEN r = 3 THEN CASE WHEN f <= 2 THEN 'About to sleep' WHEN f = 3 THEN 'Need attention' ELSE 'Loyal' END
    ELSE CASE WHEN f <= 2 THEN 'Hibernating' WHEN f <= 4 THEN 'At risk' ELSE 'Cannot lose' END
  END, scale
FROM scored JOIN names USING (t, c);
