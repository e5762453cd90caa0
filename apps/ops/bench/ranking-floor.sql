-- The floor for ranking: what Postgres alone needs to find the 20 best people through the covering index of the product's
-- own search table. Ten occupations within reach, the squares around, everyone's own radius, free in time; no structure,
-- no total, nobody who nearly fits.
-- $1 the ten codes, nearest first · $2 latitude · $3 longitude · $4 the day someone must be free
with reach as (select code, 1.0::float8 - (place - 1) * 0.09 as weight from unnest($1::text[]) with ordinality as t(code, place)),
cells as (
  select array_agg((floor($2::float8 * 9)::int + i) * 1000 + floor(($3::float8 + 10) * 6.3)::int + j) as list
  from generate_series(-4, 4) as i, generate_series(-4, 4) as j),
hit as (
  select s.candidate_id, reach.weight * (1 - 0.1 * (s.position - 1)) as fit, s.radius_km,
         111.2 * sqrt(power(s.latitude - $2::float8, 2) + power((s.longitude - $3::float8) * 0.69, 2)) as km
  from reach join candidate_search as s on s.occupation_code = reach.code and s.cell = any ((select list from cells)::int[])
  where s.available_from <= $4::date)
select candidate_id, max(fit) - min(km) / 50 as score from hit where km < radius_km group by candidate_id order by score desc limit 20
