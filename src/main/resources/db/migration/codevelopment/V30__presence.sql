-- Who was not at a session: its content is read by those alone who were. Nobody is absent until whoever leads it says so.
create table codevelopment.absence (
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  primary key (session, person)
);

create index absence_by_person on codevelopment.absence (person);

create or replace function codevelopment.only_what_is_released_is_read() returns trigger language plpgsql as $$
begin
  -- Who takes it back and who reads it at the same moment wait here for one another.
  perform from codevelopment.synthesis s
    join codevelopment.session n on n.id = s.session
    join codevelopment.member m on m.peer_group = n.peer_group and m.person = new.person
    where s.id = new.synthesis and s.released_at is not null and s.person <> new.person
    and m.left_at is null and m.accepted_at <= s.released_at
    and not exists (select from codevelopment.absence a where a.session = n.id and a.person = new.person)
    for share of s;
  if not found then
    raise exception 'The synthesis (%) is not released to this reader.', new.synthesis using errcode = 'check_violation';
  end if;
  return new;
end $$;
