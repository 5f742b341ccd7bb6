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
