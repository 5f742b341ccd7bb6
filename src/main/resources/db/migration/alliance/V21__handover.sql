-- The hand-over of a project to an operator: a dossier that is proposed, asked about, accepted or declined, and may be handed back.
create table alliance.handover (
  id uuid primary key,
  project uuid not null references alliance.project,
  team uuid not null,
  -- what the project was called when it was proposed
  title text not null check (btrim(title) <> '' and length(title) <= 160),
  subject text not null check (length(subject) <= 4000),
  standing text not null check (length(standing) <= 4000),
  resources text not null check (length(resources) <= 4000),
  agreements text not null check (length(agreements) <= 4000),
  questions text not null check (length(questions) <= 4000),
  keeps text not null check (length(keeps) <= 4000),
  -- the organisation that is to carry it, and whom of it the dossier goes to
  organisation uuid,
  operator text not null check (btrim(operator) <> '' and length(operator) <= 300),
  contact text not null check (length(contact) <= 160),
  -- empty once whoever has it is erased
  email text not null check (email = lower(email) and length(email) <= 254),
  language text not null check (language in ('fr', 'en')),
  state text not null default 'draft'
    check (state in ('draft', 'proposed', 'accepted', 'declined', 'withdrawn', 'expired', 'handed-back')),
  proposed_by uuid,
  -- who hands over, and who accepts, as the trace names them
  handed_by text not null default '' check (length(handed_by) <= 160),
  accepted_by text not null default '' check (length(accepted_by) <= 160),
  proposed_at timestamptz,
  expires_at timestamptz,
  answered_on date,
  -- why it was declined
  reasons text not null default '' check (length(reasons) <= 2000),
  back_on date,
  back_reasons text not null default '' check (length(back_reasons) <= 2000),
  -- what both let everybody read of it, and since when each agrees to these words
  public_words text not null default '' check (length(public_words) <= 2000),
  team_agrees_at timestamptz,
  operator_agrees_at timestamptz,
  changed_at timestamptz not null,
  version int not null default 0,
  example boolean not null default false,
  constraint proposed_has_a_term check (state in ('draft', 'withdrawn') or (proposed_at is not null and expires_at is not null)),
  constraint accepted_has_a_trace check (
    (state in ('accepted', 'handed-back')) = (accepted_by <> '') and (accepted_by = '' or (handed_by <> '' and answered_on is not null))),
  constraint declined_for_a_reason check (state <> 'declined' or (btrim(reasons) <> '' and answered_on is not null)),
  constraint back_for_a_reason check ((state = 'handed-back') = (back_on is not null) and (back_on is null or btrim(back_reasons) <> '')),
  constraint public_once_accepted
    check (state in ('accepted', 'handed-back') or (team_agrees_at is null and operator_agrees_at is null))
);

-- A project is in one pair of hands: what is proposed or accepted is so once.
create unique index handover_open on alliance.handover (project) where state in ('draft', 'proposed', 'accepted');
create index handover_of_team on alliance.handover (team, changed_at desc, id desc);
create index handover_of_project on alliance.handover (project, changed_at desc);
create index handover_that_runs on alliance.handover (expires_at) where state = 'proposed';
create index handover_by_email on alliance.handover (email) where email <> '';

-- It goes its way and never back, and what was agreed stays as it was.
create function alliance.handover_moves_on() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and not (
    (old.state = 'draft' and new.state in ('proposed', 'withdrawn'))
    or (old.state = 'proposed' and new.state in ('accepted', 'declined', 'withdrawn', 'expired'))
    or (old.state = 'expired' and new.state in ('draft', 'withdrawn'))
    or (old.state = 'accepted' and new.state = 'handed-back'))
  then
    raise exception 'A hand-over (%) does not go from % to %.', new.id, old.state, new.state using errcode = 'check_violation';
  end if;
  if old.state <> 'draft' and old.state <> 'expired' and (
    (new.title, new.subject, new.standing, new.resources, new.agreements, new.questions, new.keeps, new.operator)
      is distinct from
    (old.title, old.subject, old.standing, old.resources, old.agreements, old.questions, old.keeps, old.operator))
  then
    raise exception 'The dossier of a hand-over (%) that was proposed stays as it is.', new.id using errcode = 'check_violation';
  end if;
  if old.state in ('accepted', 'handed-back') and (
    new.answered_on is distinct from old.answered_on
    or (new.handed_by is distinct from old.handed_by and new.handed_by <> 'Personne effacée')
    or (new.accepted_by is distinct from old.accepted_by and new.accepted_by <> 'Personne effacée'))
  then
    raise exception 'The trace of a hand-over (%) stays as it is.', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger handover_moves_on before update on alliance.handover for each row execute function alliance.handover_moves_on();

-- Personal links of the operator, each as its hash: every mail has its own.
create table alliance.handover_link (
  hash bytea primary key,
  handover uuid not null references alliance.handover on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at)
);

create index handover_link_of on alliance.handover_link (handover);

-- What the operator asks, and what the team answers.
create table alliance.handover_message (
  id uuid primary key,
  number bigint generated always as identity,
  handover uuid not null references alliance.handover on delete cascade,
  by_operator boolean not null,
  person uuid,
  words text not null check (btrim(words) <> '' and length(words) <= 2000),
  at timestamptz not null
);

create index handover_message_of on alliance.handover_message (handover, number);

-- Documents that go along.
create table alliance.handover_document (
  handover uuid not null references alliance.handover on delete cascade,
  file uuid not null,
  added_at timestamptz not null,
  primary key (handover, file)
);
