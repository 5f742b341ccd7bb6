-- Whoever is noted as absent from a session notes nothing in it, types nothing and asks for no word, however old the page is
-- that they have before them. What they had noted by then stays.
create function codevelopment.nobody_absent_takes_part() returns trigger language plpgsql as $$
declare
  somebody uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  -- Whoever notes the absence and whoever notes something at the same moment wait here for one another.
  perform from codevelopment.course where session = new.session for share;
  if exists (select from codevelopment.absence a where a.session = new.session and a.person = somebody) then
    raise exception 'The person (%) is absent from the session (%).', somebody, new.session using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger nobody_absent_notes before insert or update of words on codevelopment.note
for each row execute function codevelopment.nobody_absent_takes_part('author');

create trigger nobody_absent_types before insert or update of words on codevelopment.draft
for each row execute function codevelopment.nobody_absent_takes_part('person');

create trigger nobody_absent_asks before insert or update of raised_at, given_at on codevelopment.hand
for each row when (new.raised_at is not null or new.given_at is not null)
execute function codevelopment.nobody_absent_takes_part('person');

-- Advice is given while the consultation on its topic is under way: neither before, nor once it is over.
create or replace function codevelopment.no_advice_before_consultation() returns trigger language plpgsql as $$
begin
  if new.kind = 'advice' and not exists (select from codevelopment.stage s
      where s.session = new.session and s.topic_number = new.topic_number
      and s.step = 'consultation' and s.begun_at is not null and s.ended_at is null) then
    raise exception 'The consultation on topic (%) is not under way.', new.topic_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
