-- A session may have so many places. Whoever registers stands in a row; the first of it have a place, the others wait, so that no
-- two can ever hold the last one.
alter table programme.session add column places int check (places between 1 and 1000);

create table programme.registration (
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  number bigint generated always as identity,
  registered_at timestamptz not null,
  primary key (session, person)
);

create index registration_by_person on programme.registration (person);

create view programme.session_seat as
select session, person
from (
  select r.session, r.person, s.places, row_number() over (partition by r.session order by r.number) as place
  from programme.registration r
  join programme.session s on s.id = r.session
) standing
where place <= places;

-- Who is expected at a session, now or when they sat in a pair: all pairs, or those of them who have a place.
create view programme.session_guest as
select s.id as session, m.place, m.person, m.seat, m.since, m.until
from programme.session s
join programme.place p on p.edition = s.edition and (s.cohort is null or s.cohort = p.cohort)
join programme.pair_member m on m.place = p.id
where s.places is null
or s.starts_at is null
or exists (select from programme.session_seat t where t.session = s.id and t.person = m.person);
