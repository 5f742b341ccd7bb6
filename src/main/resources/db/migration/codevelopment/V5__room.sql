-- What is done and typed in the room of a session, where the group is at a distance above all.

-- Where there are two topics in a session, whose the second is; it is a turn like any other.
alter table codevelopment.session add second_client uuid;
alter table codevelopment.session add second_round int check (second_round between 1 and 99);
alter table codevelopment.session add constraint second_turn check ((second_client is null) = (second_round is null));
alter table codevelopment.session add constraint second_client_is_another check (second_client <> client);
alter table codevelopment.session add constraint second_client_once_a_round unique (peer_group, second_round, second_client);

-- Who leads a session where that is not whoever facilitates the group: they are ill, or the group has none and one begins.
alter table codevelopment.session add conductor uuid;

create index session_by_conductor on codevelopment.session (conductor);
create index session_by_second_client on codevelopment.session (second_client);

-- Whoever was client is asked again only after all have been, or when the group has agreed to leave turns out.
create or replace function codevelopment.turns_in_order() returns trigger language plpgsql as $$
declare
  turn record;
begin
  if new.client is null and new.second_client is null then
    return new;
  end if;
  perform from codevelopment.peer_group where id = new.peer_group for update;
  for turn in
    select * from (values (new.client, new.round), (new.second_client, new.second_round)) as turns (person, round)
    where person is not null
  loop
    if not exists (select from codevelopment.member m
        where m.peer_group = new.peer_group and m.person = turn.person and m.part = 'peer'
        and m.accepted_at is not null and m.left_at is null) then
      raise exception 'The client (%) is no peer of the group.', turn.person using errcode = 'check_violation';
    end if;
    if exists (select from codevelopment.session s
        where s.peer_group = new.peer_group and s.id <> new.id
        and (s.client = turn.person and s.round = turn.round
          or s.second_client = turn.person and s.second_round = turn.round)) then
      raise exception 'The client (%) has had a turn in this round.', turn.person using errcode = 'unique_violation';
    end if;
    if turn.round > 1 and exists (select from codevelopment.member m
        where m.peer_group = new.peer_group and m.part = 'peer' and m.accepted_at is not null and m.left_at is null
        and not exists (select from codevelopment.session s
          where s.peer_group = m.peer_group and (s.client = m.person and s.round = turn.round - 1
            or s.second_client = m.person and s.second_round = turn.round - 1))
        and not exists (select from codevelopment.skipped_turn t
          where t.peer_group = m.peer_group and t.person = m.person and t.round = turn.round - 1)) then
      raise exception 'The round (%) before this one goes on.', turn.round - 1 using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end $$;

drop trigger turns_in_order on codevelopment.session;
create trigger turns_in_order before insert or update of client, round, second_client, second_round on codevelopment.session
for each row execute function codevelopment.turns_in_order();

-- What somebody typed: a question, what is still to be worded as one, or advice.
create table codevelopment.note (
  id uuid primary key,
  session uuid not null references codevelopment.session on delete cascade,
  topic_number int not null check (topic_number between 1 and 2),
  author uuid not null,
  kind text not null check (kind in ('question', 'to-reword', 'advice')),
  words text not null check (words <> '' and length(words) <= 1000),
  noted_at timestamptz not null
);

create index note_by_session on codevelopment.note (session, topic_number, noted_at);
create index note_by_author on codevelopment.note (author);

create function codevelopment.no_advice_before_consultation() returns trigger language plpgsql as $$
begin
  if new.kind = 'advice' and not exists (select from codevelopment.stage s
      where s.session = new.session and s.topic_number = new.topic_number
      and s.step = 'consultation' and s.begun_at is not null) then
    raise exception 'The consultation on topic (%) has not begun.', new.topic_number using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger no_advice_before_consultation before insert or update of kind, topic_number, session on codevelopment.note
for each row execute function codevelopment.no_advice_before_consultation();

-- A consultation that was begun by mistake has had no advice: what was typed in it is kept, to be worded anew.
create function codevelopment.advice_of_a_mistake() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or new.begun_at is null then
    update codevelopment.note set kind = 'to-reword'
    where session = old.session and topic_number = old.topic_number and kind = 'advice';
  end if;
  return null;
end $$;

create trigger advice_of_a_mistake after delete or update of begun_at on codevelopment.stage
for each row when (old.step = 'consultation') execute function codevelopment.advice_of_a_mistake();

-- What somebody is typing, so that whoever loses the network or the machine finds it again.
create table codevelopment.draft (
  session uuid not null references codevelopment.session on delete cascade,
  person uuid not null,
  words text not null check (words <> '' and length(words) <= 1000),
  changed_at timestamptz not null,
  primary key (session, person)
);

create index draft_by_person on codevelopment.draft (person);

-- Who would like to speak in a stage, who speaks, and how often each has.
create table codevelopment.hand (
  session uuid not null,
  stage int not null,
  person uuid not null,
  -- null while it is not raised
  raised_at timestamptz,
  -- since when they have the word
  given_at timestamptz,
  spoken int not null default 0 check (spoken >= 0),
  primary key (session, stage, person),
  foreign key (session, stage) references codevelopment.stage on delete cascade,
  check (raised_at is null or given_at is null)
);

create index hand_by_person on codevelopment.hand (person);
create unique index one_has_the_word on codevelopment.hand (session, stage) where given_at is not null;

-- Every node hears that something has changed, and nothing of what: which session, and how often it has.
create function codevelopment.tell_of_course() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform pg_notify('peer_session', old.session || ' 0');
  else
    perform pg_notify('peer_session', new.session || ' ' || new.version);
  end if;
  return null;
end $$;

create trigger tell_of_course after insert or delete or update of version on codevelopment.course
for each row execute function codevelopment.tell_of_course();

create function codevelopment.tell_of_plan() returns trigger language plpgsql as $$
begin
  perform pg_notify('peer_session', new.session || ' 0');
  return null;
end $$;

create trigger tell_of_plan after insert or update on codevelopment.plan
for each row execute function codevelopment.tell_of_plan();

-- Whoever leaves a group hears nothing more of it: the nodes look who is still in it.
create function codevelopment.tell_of_member() returns trigger language plpgsql as $$
begin
  perform pg_notify('peer_session', old.peer_group || ' left');
  return null;
end $$;

create trigger tell_of_member after delete or update of left_at on codevelopment.member
for each row execute function codevelopment.tell_of_member();
