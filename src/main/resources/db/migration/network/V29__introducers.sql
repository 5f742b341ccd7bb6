-- Somebody tied to an actor, whom a catalyst asks to be introduced to it: one mail, one link, one answer.
create table network.introducer (
  id uuid primary key,
  -- the territory for whose team it is asked
  team uuid not null,
  asked_by uuid not null,
  organisation uuid not null,
  name text not null check (name <> '' and length(name) <= 300),
  -- empty once whoever has it is erased
  email text not null check (email = lower(email)),
  target uuid not null,
  target_name text not null check (target_name <> '' and length(target_name) <= 300),
  -- at which whoever asks could write to the target themself; empty for none
  target_email text not null check (target_email = lower(target_email)),
  reason text not null check (reason <> '' and length(reason) <= 1000),
  state text not null check (state in ('asked', 'agreed', 'expired', 'withdrawn')),
  -- a no changes no state before the term: whoever asked cannot tell it from silence
  declined boolean not null default false,
  -- of the personal link; null once it opens nothing
  hash bytea unique,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  -- what became of it
  introduction uuid references network.introduction on delete set null,
  -- there is no reminder, and no second mail under another name
  constraint asked_once unique (asked_by, organisation, target),
  constraint nobody_leads_to_themself check (organisation <> target),
  constraint who_declined_has_not_agreed check (not declined or state <> 'agreed'),
  constraint it_became_what_was_agreed check (introduction is null or state = 'agreed')
);

create index introducer_of_asker on network.introducer (asked_by, made_at desc, id desc);
create index introducer_that_runs on network.introducer (expires_at) where state = 'asked';
create index introducer_by_email on network.introducer (email) where email <> '';
create index introducer_by_target_email on network.introducer (target_email) where target_email <> '';
create index introducer_by_change on network.introducer (changed_at);
create index introducer_by_introduction on network.introducer (introduction) where introduction is not null;

-- What was agreed, has ended or was taken back begins not anew.
create function network.introducer_moves_on() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and old.state <> 'asked' then
    raise exception 'Asking an introducer (%) does not go from % to %.', new.id, old.state, new.state
      using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger moves_on before update of state on network.introducer
for each row execute function network.introducer_moves_on();

-- Who proposes it in place of its author, who is then the first of the two; empty where the author does.
alter table network.introduction add column introducer text not null default '' check (length(introducer) <= 300);

-- An author who is one of the two may not learn of a decline: until the term it stands as silence, and ends as silence.
alter table network.introduction drop constraint answers_fit_the_state;
alter table network.introduction add constraint answers_fit_the_state check (case state
  when 'asking-first' then first_agreed is null and second_agreed is null and introducer = ''
  when 'asking-second' then first_agreed is true and (second_agreed is null or second_agreed is false and introducer <> '')
  when 'introduced' then first_agreed is true and second_agreed is true
  -- who agreed in vain can take it back behind the other's answer, since they cannot know of it
  when 'declined' then introducer = ''
    and (first_agreed is false and second_agreed is not true or first_agreed is true and second_agreed is false)
  else second_agreed is null or second_agreed is false and introducer <> '' end);
