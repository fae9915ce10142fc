-- Functions of a subscription list, each by rows and by customers.

CREATE TABLE subscriptions AS
SELECT t, i, lower(bare(customer)) AS c, day_of("start") AS s, coalesce(day_of("end"), DATE '9999-12-31') AS e,
  day_of("end") AS ended, number_of(amount) AS a
FROM raw_subscriptions;

CREATE TABLE subscription_units AS
SELECT q, unit, first, last, by_customer, s, e, ended, a, CASE WHEN by_customer THEN c ELSE ' ' || i END AS u
FROM periods JOIN subscriptions USING (t), (VALUES (false), (true)) AS w(by_customer)
WHERE s IS NOT NULL AND (c IS NOT NULL OR NOT by_customer);

CREATE VIEW subs_retention AS
WITH units AS (
  SELECT q, by_customer, u, bool_or(first - 1 BETWEEN s AND e) AS before, bool_or(last BETWEEN s AND e) AS at_end
  FROM subscription_units GROUP BY ALL
)
SELECT q, by_customer,
  count(*) FILTER (before AND at_end) / nullif(count(*) FILTER (before), 0) AS retention,
  count(*) FILTER (before AND NOT at_end) / nullif(count(*) FILTER (before), 0) AS churn
FROM units GROUP BY ALL;

CREATE VIEW subs_revenue_retention AS
WITH units AS (
  SELECT q, by_customer, u, coalesce(sum(a) FILTER (first - 1 BETWEEN s AND e), 0) AS before,
    coalesce(sum(a) FILTER (last BETWEEN s AND e), 0) AS at_end
  FROM subscription_units WHERE a IS NOT NULL GROUP BY ALL
)
SELECT q, by_customer,
  CAST(sum(least(before, at_end)) AS DOUBLE) / nullif(CAST(sum(before) AS DOUBLE), 0) AS retention,
  CAST(sum(before - least(before, at_end)) AS DOUBLE) / nullif(CAST(sum(before) AS DOUBLE), 0) AS churn
FROM units GROUP BY ALL;

CREATE VIEW subs_trend AS
WITH span AS (
  SELECT q, by_customer, unit, unnest(generate_series(
    period_no(unit, min(s)), period_no(unit, max(greatest(s, coalesce(ended, s)))))) AS p
  FROM subscription_units GROUP BY q, by_customer, unit
), running AS (
  SELECT span.q, span.by_customer, p, u,
    bool_or(period_first(span.unit, p) - 1 BETWEEN s AND e) AS before,
    bool_or(period_last(span.unit, p) BETWEEN s AND e) AS at_end
  FROM span JOIN subscription_units USING (q, by_customer) GROUP BY ALL
)
SELECT q, by_customer, p AS line, period_label(any_value(unit), p),
  count(*) FILTER (before), count(*) FILTER (at_end AND NOT before), count(*) FILTER (before AND NOT at_end),
  count(*) FILTER (at_end),
  count(*) FILTER (before AND at_end) / nullif(count(*) FILTER (before), 0),
  count(*) FILTER (before AND NOT at_end) / nullif(count(*) FILTER (before), 0)
FROM running JOIN span USING (q, by_customer, p) GROUP BY q, by_customer, p;
