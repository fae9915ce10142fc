-- What the raw cells of a list mean, by functions.md, "Conventions for all functions" and "Periods".

CREATE MACRO bare(x) AS nullif(trim(x, ' ' || chr(160) || chr(9)), '');
CREATE MACRO number_of(x) AS CAST(bare(x) AS DECIMAL(18, 4));
CREATE MACRO day_of(x) AS CASE
  WHEN bare(x) IS NULL OR bare(x) = '0' THEN NULL
  WHEN contains(bare(x), '-') THEN CAST(left(bare(x), 10) AS DATE)
  ELSE DATE '1899-12-30' + CAST(floor(CAST(bare(x) AS DOUBLE)) AS INTEGER)
END;
-- A number, or the integer before a label's words; other text is no answer.
CREATE MACRO score_of(x) AS coalesce(
  TRY_CAST(bare(x) AS DOUBLE),
  TRY_CAST(regexp_extract(bare(x), '^([0-9]+)( ?[-:=(]| )', 1) AS DOUBLE)
);

-- Periods are numbered through: the number of a day's period, and a number's first day and label.
CREATE MACRO period_no(unit, d) AS CASE unit
  WHEN 'day' THEN d - DATE '1899-12-30'
  WHEN 'week' THEN (d - DATE '1899-12-25') // 7
  WHEN 'month' THEN year(d) * 12 + month(d) - 1
  WHEN 'quarter' THEN year(d) * 4 + quarter(d) - 1
  WHEN 'half' THEN year(d) * 2 + (month(d) - 1) // 6
  WHEN 'year' THEN year(d)
END;
CREATE MACRO period_first(unit, no) AS CASE unit
  WHEN 'day' THEN DATE '1899-12-30' + CAST(no AS INTEGER)
  WHEN 'week' THEN DATE '1899-12-25' + CAST(7 * no AS INTEGER)
  WHEN 'month' THEN make_date(no // 12, no % 12 + 1, 1)
  WHEN 'quarter' THEN make_date(no // 4, no % 4 * 3 + 1, 1)
  WHEN 'half' THEN make_date(no // 2, no % 2 * 6 + 1, 1)
  WHEN 'year' THEN make_date(no, 1, 1)
END;
CREATE MACRO period_last(unit, no) AS period_first(unit, no + 1) - 1;
CREATE MACRO period_label(unit, no) AS CASE unit
  WHEN 'day' THEN strftime(period_first(unit, no), '%Y-%m-%d')
  WHEN 'week' THEN strftime(period_first(unit, no), '%G-W%V')
  WHEN 'month' THEN strftime(period_first(unit, no), '%Y-%m')
  WHEN 'quarter' THEN (no // 4) || '-Q' || (no % 4 + 1)
  WHEN 'half' THEN (no // 2) || '-H' || (no % 2 + 1)
  WHEN 'year' THEN CAST(no AS VARCHAR)
END;

-- Each question is about one table, and has a period (kind, y, n, or from … to), a unit and the other arguments.
CREATE TABLE periods AS
WITH numbered AS (
  SELECT *, CASE kind
    WHEN 'year' THEN y
    WHEN 'half' THEN y * 2 + n - 1
    WHEN 'quarter' THEN y * 4 + n - 1
    WHEN 'month' THEN y * 12 + n - 1
    WHEN 'week' THEN period_no('week', make_date(y, 1, 4)) + n - 1
    WHEN 'day' THEN period_no('day', CAST("from" AS DATE))
  END AS no
  FROM questions
), bounded AS (
  SELECT *,
    CASE kind WHEN 'span' THEN CAST("from" AS DATE) ELSE period_first(kind, no) END AS first,
    CASE kind WHEN 'span' THEN CAST("to" AS DATE) ELSE period_last(kind, no) END AS last
  FROM numbered
), based AS (
  SELECT *, CASE
    WHEN kind <> 'span' THEN period_first(kind, no - 1)
    WHEN day(first) = 1 AND day(last + 1) = 1
      THEN CAST(first - to_months(CAST(datediff('month', first, last + 1) AS INTEGER)) AS DATE)
    ELSE first - CAST(last - first + 1 AS INTEGER)
  END AS before
  FROM bounded
)
SELECT q, t, unit, first, last,
  coalesce(CAST(base_from AS DATE), before) AS base_first,
  coalesce(CAST(base_to AS DATE), first - 1) AS base_last,
  CAST(as_of AS DATE) AS as_of, days
FROM based;
