-- From the staged reference files to the tables. Names get the apostrophe of printed French.
insert into territory.source (key, title, publisher, vintage, licence, url)
select file, title, publisher, replace(vintage, '''', '’'), licence, url
from staged_sources;

insert into territory.region (code, name, chef_lieu)
select code, replace(name, '''', '’'), chef_lieu
from staged_regions;

insert into territory.department (code, name, region, chef_lieu, contour)
select code, replace(name, '''', '’'), region, chef_lieu, path
from staged_departments
left join staged_department_contours using (code);

insert into territory.epci (siren, name, nature)
select siren, replace(name, '''', '’'), nature
from staged_epci;

-- The population of 2023, except where the census in force is of another year: Mayotte 2017 (its source says so), French
-- Polynesia 2022, New Caledonia 2025 (so says the page of INSEE on the populations of the collectivities overseas).
insert into territory.commune
  (code, name, department, region, epci, postal_codes, latitude, longitude, point_source, cog_year,
   people, people_year)
select code, replace(name, '''', '’'), department, region, epci, coalesce(string_to_array(postal_codes, ' '), '{}'),
  latitude, longitude, case when latitude is not null then 'communes.csv#points' end, 2026,
  population,
  case
    when population is not null
    then case department when '976' then 2017 when '987' then 2022 when '988' then 2025 else 2023 end
  end
from staged_communes;

insert into territory.former_commune (code, name, commune, kind, until)
select code, coalesce(replace(name, '''', '’'), ''), commune, kind, until
from staged_former_communes;

insert into territory.measure (commune, measure, year, value, source)
select code, 'population', people_year, people,
  case
    when department = '976' then 'communes.csv#population-976'
    when department in ('975', '977', '978', '986', '987', '988') then 'communes.csv#population-outre-mer'
    else 'communes.csv#population'
  end
from territory.commune
where people is not null;

-- A territory is known by the same number everywhere. The names of EPCI lose or spell out the letters of their nature.
insert into territory.territory (id, kind, code, name, cog_year)
select md5('epci ' || siren)::uuid, 'epci', siren,
  case
    when name ~ '^CC (d[eu]s? |d’)' then regexp_replace(name, '^CC', 'Communauté de communes')
    when name ~ '^CA (d[eu]s? |d’)' then regexp_replace(name, '^CA', 'Communauté d’agglomération')
    when name ~ '^CU (d[eu]s? |d’)' then regexp_replace(name, '^CU', 'Communauté urbaine')
    else upper(left(regexp_replace(name, '^C[ACU] ', ''), 1)) || substr(regexp_replace(name, '^C[ACU] ', ''), 2)
  end, 2026
from territory.epci
union all
select md5('department ' || code)::uuid, 'department', code, name, 2026
from territory.department
union all
select md5('region ' || code)::uuid, 'region', code, name, 2026
from territory.region;

insert into territory.territory_commune (territory, commune)
select md5('epci ' || epci)::uuid, code
from territory.commune
where epci is not null
union all
select md5('department ' || department)::uuid, code
from territory.commune
union all
select md5('region ' || region)::uuid, code
from territory.commune
order by 1, 2;

analyze territory.commune, territory.territory, territory.territory_commune, territory.measure, territory.former_commune;
