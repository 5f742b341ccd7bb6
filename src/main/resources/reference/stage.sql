-- The reference files as they are; these tables live as long as the transaction that loads them.
create temporary table staged_sources
  (file text, title text, publisher text, vintage text, licence text, url text) on commit drop;
create temporary table staged_regions
  (code text, name text, chef_lieu text) on commit drop;
create temporary table staged_departments
  (code text, name text, region text, chef_lieu text) on commit drop;
create temporary table staged_department_contours
  (code text, path text) on commit drop;
create temporary table staged_epci
  (siren text, name text, nature text) on commit drop;
create temporary table staged_communes
  (code text, name text, department text, region text, epci text, population int, postal_codes text,
   latitude double precision, longitude double precision) on commit drop;
create temporary table staged_former_communes
  (code text, name text, commune text, kind text, until date) on commit drop;
