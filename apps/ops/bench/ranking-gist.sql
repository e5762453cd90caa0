-- What a radius search by a GiST index on the home position costs, joined to the targets: the way the product does not go.
-- $1 the ten codes · $2 latitude · $3 longitude · $4 the day someone must be free
select c.id, min(km) as km
from candidates c
join candidate_targets t on t.candidate_id = c.id and t.occupation_code = any ($1::text[])
cross join lateral (
  select 111.2 * sqrt(power(c.latitude - $2::float8, 2) + power((c.longitude - $3::float8) * cos(radians($2::float8)), 2)) as km
) as distance
where point(c.longitude, c.latitude) <@ box(point($3::float8 - 0.7, $2::float8 - 0.45), point($3::float8 + 0.7, $2::float8 + 0.45))
  and km < c.radius_km and c.available_from <= $4::date and c.state = 'active'
group by c.id order by km limit 20
