-- Functions of survey answers: figures, intervals, tables.

CREATE TABLE answers AS
SELECT t, i, score_of(nps) AS nps, score_of(rating) AS rating, day_of("date") AS d,
  coalesce(CAST(number_of(people) AS INTEGER), 0) AS people,
  lower(bare("group")) AS g, bare("group") AS group_written
FROM raw_answers;

CREATE VIEW asked AS
SELECT q, periods.t, periods.unit, first, last, scale,
  coalesce(satisfied_from, CASE WHEN scale <= 3 THEN scale ELSE scale - 1 END) AS satisfied_from, agree_from
FROM periods JOIN scales USING (q);

-- How often each answer counts: once or as often as it says, over all dates or in the period.
CREATE TABLE counted AS
SELECT q, asked.t, unit, i, d, g, nps, rating, scale, satisfied_from, agree_from, weighted, in_period,
  CASE WHEN weighted THEN people ELSE 1 END AS w
FROM asked JOIN answers USING (t),
  (VALUES (false, false), (false, true), (true, false), (true, true)) AS v(weighted, in_period)
WHERE NOT in_period OR d BETWEEN first AND last;

CREATE MACRO z95() AS 1.959963984540054;
CREATE MACRO wilson(x, n, side) AS
  CASE WHEN side < 0 AND x = 0 THEN 0 WHEN side > 0 AND x = n THEN 1 ELSE
  (x + z95() * z95() / 2 + side * z95() * sqrt(x * (n - x) / n + z95() * z95() / 4)) / (n + z95() * z95()) END;
-- greatest and least skip a null; clipped, nothing stays nothing.
CREATE MACRO clipped(x, low, high) AS CASE WHEN x IS NOT NULL THEN greatest(low, least(high, x)) END;
CREATE MACRO rocks(p, d, n, side) AS clipped(100 * ((p - d) / (n + 3) + side * z95() * sqrt(
  ((p + d + 1.5) / (n + 3) - ((p - d) / (n + 3)) ** 2) / (n + 3))), -100, 100);
CREATE MACRO t_bound(mean, variance, n, t, scale, side) AS clipped(mean + side * t * sqrt(variance / n), 1, scale);

CREATE VIEW nps_figures AS
WITH sums AS (
  SELECT q, weighted, in_period, CAST(sum(w) AS DOUBLE) AS n,
    CAST(coalesce(sum(w) FILTER (nps >= 9), 0) AS DOUBLE) AS p, CAST(coalesce(sum(w) FILTER (nps <= 6), 0) AS DOUBLE) AS d
  FROM counted WHERE nps IS NOT NULL GROUP BY ALL HAVING sum(w) > 0
)
SELECT q, weighted, in_period, (p - d) / n * 100 AS nps, rocks(p, d, n, -1) AS low, rocks(p, d, n, 1) AS high FROM sums;

CREATE VIEW rating_figures AS
WITH sums AS (
  SELECT q, weighted, in_period, any_value(scale) AS scale, CAST(sum(w) AS DOUBLE) AS n, sum(w * rating) AS total,
    CAST(coalesce(sum(w) FILTER (rating >= satisfied_from), 0) AS DOUBLE) AS satisfied,
    CAST(coalesce(sum(w) FILTER (rating >= agree_from), 0) AS DOUBLE) AS agreeing
  FROM counted WHERE rating IS NOT NULL GROUP BY q, weighted, in_period HAVING sum(w) > 0
), spread AS (
  SELECT sums.*, (
    SELECT sum(w * (rating - total / n) ** 2) / nullif(n - 1, 0) FROM counted
    WHERE counted.q = sums.q AND counted.weighted = sums.weighted AND counted.in_period = sums.in_period
      AND rating IS NOT NULL
  ) AS variance
  FROM sums
)
SELECT q, weighted, in_period, total / n AS ces, agreeing / n AS agreement, satisfied / n AS csat,
  wilson(satisfied, n, -1) AS csat_low, wilson(satisfied, n, 1) AS csat_high,
  t_bound(total / n, variance, n, t, scale, -1) AS ces_low, t_bound(total / n, variance, n, t, scale, 1) AS ces_high
FROM spread LEFT JOIN t_critical ON df = n - 1;

-- Tables: the parts are periods or groups; line orders them, All comes last.
CREATE VIEW survey_parts AS
SELECT q, t, 'trend' AS kind, period_no(unit, d) AS part, unit, NULL AS g, i, nps, rating, scale, satisfied_from
FROM counted WHERE NOT weighted AND NOT in_period AND d IS NOT NULL
UNION ALL
SELECT q, t, 'by', NULL, unit, coalesce(g, ' blank'), i, nps, rating, scale, satisfied_from
FROM counted WHERE NOT weighted AND NOT in_period
UNION ALL
SELECT q, t, 'by', NULL, unit, ' all', i, nps, rating, scale, satisfied_from
FROM counted WHERE NOT weighted AND NOT in_period;

CREATE VIEW group_labels AS
SELECT t, g, arg_min(group_written, i) AS label FROM answers WHERE g IS NOT NULL GROUP BY t, g;

CREATE MACRO part_label(g, label) AS CASE g WHEN ' all' THEN 'All' WHEN ' blank' THEN '(blank)' ELSE label END;

CREATE VIEW nps_tables AS
WITH used AS (SELECT * FROM survey_parts WHERE nps IS NOT NULL),
frame AS (
  SELECT q, kind, unit, unnest(generate_series(min(part), max(part))) AS part, NULL AS g
  FROM used WHERE kind = 'trend' GROUP BY q, kind, unit
  UNION ALL SELECT DISTINCT q, kind, unit, NULL, g FROM used WHERE kind = 'by'
), sums AS (
  SELECT q, any_value(t) AS t, kind, part, g, min(i) AS first_i, CAST(count(*) AS DOUBLE) AS n,
    CAST(count(*) FILTER (nps >= 9) AS DOUBLE) AS p, CAST(count(*) FILTER (nps IN (7, 8)) AS DOUBLE) AS passives,
    CAST(count(*) FILTER (nps <= 6) AS DOUBLE) AS d
  FROM used GROUP BY q, kind, part, g
)
SELECT frame.q, frame.kind, coalesce(frame.part, CASE frame.g WHEN ' all' THEN 1e9 ELSE first_i END) AS line,
  CASE frame.kind WHEN 'trend' THEN period_label(unit, frame.part) ELSE part_label(frame.g, label) END,
  coalesce(n, 0), coalesce(p, 0), coalesce(passives, 0), coalesce(d, 0), (p - d) / n * 100,
  rocks(p, d, n, -1), rocks(p, d, n, 1)
FROM frame
  LEFT JOIN sums ON frame.q = sums.q AND frame.kind = sums.kind
    AND frame.part IS NOT DISTINCT FROM sums.part AND frame.g IS NOT DISTINCT FROM sums.g
  LEFT JOIN group_labels ON group_labels.t = sums.t AND group_labels.g = frame.g;

CREATE VIEW rating_tables AS
WITH used AS (SELECT * FROM survey_parts WHERE rating IS NOT NULL),
frame AS (
  SELECT q, kind, unit, unnest(generate_series(min(part), max(part))) AS part, NULL AS g
  FROM used WHERE kind = 'trend' GROUP BY q, kind, unit
  UNION ALL SELECT DISTINCT q, kind, unit, NULL, g FROM used WHERE kind = 'by'
), sums AS (
  SELECT q, any_value(t) AS t, kind, part, g, min(i) AS first_i, CAST(count(*) AS DOUBLE) AS n, avg(rating) AS mean,
    var_samp(rating) AS variance, any_value(scale) AS scale,
    CAST(count(*) FILTER (rating >= satisfied_from) AS DOUBLE) AS satisfied
  FROM used GROUP BY q, kind, part, g
)
SELECT frame.q, frame.kind, coalesce(frame.part, CASE frame.g WHEN ' all' THEN 1e9 ELSE first_i END) AS line,
  CASE frame.kind WHEN 'trend' THEN period_label(unit, frame.part) ELSE part_label(frame.g, label) END AS label,
  coalesce(n, 0) AS n, coalesce(satisfied, 0) AS satisfied, satisfied / n AS csat,
  wilson(satisfied, n, -1) AS csat_low, wilson(satisfied, n, 1) AS csat_high,
  mean AS ces, t_bound(mean, variance, n, t_critical.t, scale, -1) AS ces_low,
  t_bound(mean, variance, n, t_critical.t, scale, 1) AS ces_high
FROM frame
  LEFT JOIN sums ON frame.q = sums.q AND frame.kind = sums.kind
    AND frame.part IS NOT DISTINCT FROM sums.part AND frame.g IS NOT DISTINCT FROM sums.g
  LEFT JOIN group_labels ON group_labels.t = sums.t AND group_labels.g = frame.g
  LEFT JOIN t_critical ON df = n - 1;
