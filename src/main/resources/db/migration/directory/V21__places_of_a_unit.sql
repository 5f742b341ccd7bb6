-- A legal unit (SIREN) and its places (SIRET) are two things: a sheet is about a place, several may be of one unit, and each
-- team keeps that of its territory. siret_of_seat: the place is known to be the seat; registers say so, or people.
update directory.organisation set siren = null, siret = null where siren = '000000000';

alter table directory.organisation
  add column siret_of_seat boolean not null default false,
  add constraint siren_is_no_row_of_zeros check (siren <> '000000000'),
  add constraint seat_has_a_number check (not siret_of_seat or siret is not null);

update directory.organisation o
set siret_of_seat = true
from directory.origin said
where o.siret is not null
and said.id = coalesce((o.origins ->> 'siret')::int, o.origin)
and said.source = 'sirene';

drop index directory.organisation_by_siren;
drop index directory.organisation_by_rna;
create index organisation_by_siren on directory.organisation (siren) where siren is not null and gone_at is null;
create index organisation_by_rna on directory.organisation (rna) where rna is not null and gone_at is null;

-- Whoever keeps sheets has one of a place. What somebody keeps to themselves is nobody else's matter, and refuses nothing.
create unique index organisation_by_siret on directory.organisation (siret, coalesce(owner, '00000000-0000-0000-0000-000000000000'))
  where siret is not null and gone_at is null and visibility <> 'private';

-- Each sheet of a unit has its further addresses, and each sheet is known by the words of its source.
alter table directory.address drop constraint address_siret_key;
create unique index address_by_siret on directory.address (siret, organisation) where siret is not null;
alter table directory.source_row drop constraint source_row_pkey;
alter table directory.source_row add primary key (source, key, organisation);

alter table directory.staged add column siret_of_seat boolean;

-- Rows that wait have tables of the old form: their files are read once more.
update directory.import set state = 'waiting' where state in ('reading', 'read', 'applying') and person is not null;
