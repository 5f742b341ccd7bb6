-- Whose calendars know of a session: each of them hears of its changes and its end, whether they are still expected or not.
create table programme.session_called (
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  called_at timestamptz not null,
  primary key (session, person)
);

create index session_called_by_person on programme.session_called (person);

insert into programme.session_called (session, person, called_at)
select s.id, m.person, now()
from programme.session s
join programme.place p on p.edition = s.edition and (s.cohort is null or s.cohort = p.cohort)
join programme.pair_member m on m.place = p.id and m.until is null
where s.sequence is not null
and s.cancelled_at is null
and s.ends_at > now()
union
select s.id, f.person, now()
from programme.session s
join programme.session_facilitator f on f.session = s.id
where s.sequence is not null
and s.cancelled_at is null
and s.ends_at > now();

-- What reviewers answer hangs on the number of a criterion, which keeps it however it is worded; numbers are never used again.
alter table programme.call add criterion_numbers int[] not null default '{}';
alter table programme.call add last_criterion int not null default 0;

update programme.call
set criterion_numbers = array(select generate_series(1, cardinality(criteria))),
  last_criterion = cardinality(criteria);

alter table programme.call add constraint criteria_are_numbered check (cardinality(criterion_numbers) = cardinality(criteria));
alter table programme.call add constraint criteria_count_on check (last_criterion >= all (criterion_numbers));

-- Answers to a criterion that is worded otherwise by now stay under its old words: nobody can tell which it is.
update programme.review r
set answers = (
  select coalesce(jsonb_object_agg(coalesce(cast(array_position(c.criteria, said.key) as text), said.key), said.value), '{}')
  from jsonb_each(r.answers) said)
from programme.application a
join programme.call c on c.edition = a.edition
where a.id = r.application
and r.answers <> '{}';
