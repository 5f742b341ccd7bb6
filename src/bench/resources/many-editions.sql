-- Ninety-nine more editions like that of the demonstration, each with people of its own: a programme at scale.
create function pg_temp.nth(id uuid, k int) returns uuid language sql immutable as $$
  select case when id is null then null else md5(id::text || '-' || k)::uuid end $$;

create temp table k as select generate_series(1, 99) as k;
create temp table demo as select * from pathway.edition where demonstration limit 1;

insert into account.person (id, email, name, language, created_at)
select pg_temp.nth(p.id, k), 'k' || k || '-' || p.email, p.name || ' ' || k, p.language, p.created_at
from account.person p, k where p.email like '%@demonstration.invalid';

insert into pathway.edition (id, slug, template, kind, starts_on, content, version, updated_at, programme, made_from,
  words, ends_on, places_min, places_max, demonstration)
select pg_temp.nth(id, k), slug || '-' || k, template, kind, starts_on,
  jsonb_set(jsonb_set(content, '{slug}', to_jsonb(slug || '-' || k)), '{title,fr}',
    to_jsonb((content -> 'title' ->> 'fr') || ' ' || k)),
  version, updated_at, programme, id, words, ends_on, places_min, places_max, true
from demo, k;

insert into pathway.move (edition, position, status, year, month, day, certainty, note, sources)
select pg_temp.nth(edition, k), position, status, year, month, day, certainty, note, sources
from pathway.move, k where edition = (select id from demo) order by k, position;

insert into pathway.framing_note (edition, version, content, added_at)
select pg_temp.nth(edition, k), version, content, added_at from pathway.framing_note, k
where edition = (select id from demo);

insert into programme.cohort (id, edition, name)
select pg_temp.nth(id, k), pg_temp.nth(edition, k), name from programme.cohort, k where edition = (select id from demo);

insert into programme.place (id, edition, cohort, territory, name, structure, structure_kind, taken_at)
select pg_temp.nth(id, k), pg_temp.nth(edition, k), pg_temp.nth(cohort, k), territory, name, structure, structure_kind,
  taken_at
from programme.place, k where edition = (select id from demo);

insert into programme.pair_member (place, edition, seat, person, since, until, reason)
select pg_temp.nth(place, k), pg_temp.nth(edition, k), seat, pg_temp.nth(person, k), since, until, reason
from programme.pair_member, k where edition = (select id from demo);

insert into programme.note_acceptance (place, edition, version, person, accepted_at)
select pg_temp.nth(place, k), pg_temp.nth(edition, k), version, pg_temp.nth(person, k), accepted_at
from programme.note_acceptance, k where edition = (select id from demo);

insert into programme.session (id, edition, cohort, code, step, title, format, applied_format, themes, theory, applied,
  words, experts, starts_at, ends_at, zone, place, video_link, sequence, position)
select pg_temp.nth(id, k), pg_temp.nth(edition, k), pg_temp.nth(cohort, k), code, step, title, format, applied_format,
  themes, theory, applied, words, experts, starts_at, ends_at, zone, place, video_link, sequence, position
from programme.session, k where edition = (select id from demo);

insert into programme.session_step (session, position, title, minutes)
select pg_temp.nth(session, k), s.position, s.title, s.minutes
from programme.session_step s, k
where session in (select id from programme.session where edition = (select id from demo));

insert into programme.attendance (session, person, place, presence, said_by, said_at)
select pg_temp.nth(session, k), pg_temp.nth(person, k), pg_temp.nth(place, k), presence, said_by, said_at
from programme.attendance, k
where session in (select id from programme.session where edition = (select id from demo));

insert into programme.task (id, edition, cohort, session, title, words, due_on, position)
select pg_temp.nth(id, k), pg_temp.nth(edition, k), pg_temp.nth(cohort, k), pg_temp.nth(session, k), title, words,
  due_on, position
from programme.task, k where edition = (select id from demo);

insert into programme.deliverable (task, place, words, shared, handed_in_at, handed_in_by, version)
select pg_temp.nth(task, k), pg_temp.nth(place, k), words, shared, handed_in_at, pg_temp.nth(handed_in_by, k), version
from programme.deliverable, k
where place in (select id from programme.place where edition = (select id from demo));

insert into programme.action (id, place, session, title, owner, due_on, status, done_on)
select pg_temp.nth(id, k), pg_temp.nth(place, k), pg_temp.nth(session, k), title, owner, due_on, status, done_on
from programme.action, k
where place in (select id from programme.place where edition = (select id from demo));

insert into account.role (person, role, scope, about, granted_at)
select pg_temp.nth(person, k), role,
  case when role = 'programme-lead' then scope else pg_temp.nth(scope, k) end, about, granted_at
from account.role, k
where scope is not null and person in (select id from account.person where email not like 'k%-%');

drop table k;
drop table demo;
analyze;
