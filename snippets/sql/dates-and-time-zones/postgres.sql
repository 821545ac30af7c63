SET timezone = 'Europe/Berlin';
-- --8<-- [start:clock-change]
SELECT timestamptz '2026-03-28 12:00' + interval '1 day' AS a_day,
       timestamptz '2026-03-28 12:00' + interval '24 hours' AS hours,
       timestamptz '2026-10-26' - timestamptz '2026-10-25' AS the_25th;
-- --8<-- [end:clock-change]
-- --8<-- [start:ambiguous]
SELECT timestamptz '2026-03-29 02:30' AS missing,
       timestamptz '2026-10-25 02:30'
         AT TIME ZONE 'UTC' AS twice_in_utc;
-- --8<-- [end:ambiguous]
-- --8<-- [start:months]
SELECT date '2026-01-31' + interval '1 month' AS once,
       date '2026-01-31' + interval '1 month'
         + interval '1 month' AS twice,
       date '2026-01-31' + interval '2 months' AS both;
-- --8<-- [end:months]
