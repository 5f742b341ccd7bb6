-- Above what share of operating a programme wants a pair to decide; a programme that has said none has no row.
create table alliance.vigilance_threshold (
  programme uuid primary key,
  percent int not null check (percent between 1 and 99),
  version int not null default 1
);

-- What a pair, or somebody alone, decided where a catalyst had become an operator. It stays as it was written.
create table alliance.vigilance_decision (
  -- made by the page, before it is sent: sent again it is the same
  id uuid primary key,
  team uuid not null,
  -- of the pair; null for who sits in none
  place uuid,
  programme uuid,
  -- null once they are erased
  writer uuid,
  choice text not null check (choice in ('hand-over', 'spin-out', 'assume')),
  reason text not null check (length(trim(reason)) between 1 and 4000),
  -- who carries it on, or who is the catalyst now
  other text not null default '' check (length(other) <= 200),
  decided_on date not null,
  review_on date not null,
  -- the share that it is about, and how it was reckoned; null where it is about projects alone
  operator_minutes int,
  all_minutes int,
  threshold int,
  quarter_from date,
  quarter_until date,
  written_at timestamptz not null,
  shown_to_team boolean not null default false,
  shown_to_programme boolean not null default false,
  -- made up for the demonstration
  example boolean not null default false,
  constraint another_is_named check (choice <> 'assume' or length(trim(other)) > 0),
  check (programme is not null or not shown_to_programme),
  constraint looked_at_again check (review_on > decided_on and review_on <= decided_on + 366),
  check ((operator_minutes is null) = (all_minutes is null)
    and (all_minutes is null) = (threshold is null)
    and (threshold is null) = (quarter_from is null)
    and (quarter_from is null) = (quarter_until is null)),
  check (operator_minutes between 0 and all_minutes)
);

create index vigilance_decision_of_place on alliance.vigilance_decision (place, decided_on desc);
create index vigilance_decision_of_team on alliance.vigilance_decision (team, decided_on desc);
create index vigilance_decision_of_programme on alliance.vigilance_decision (programme, decided_on desc) where shown_to_programme;
create index vigilance_decision_of_writer on alliance.vigilance_decision (writer);

-- The projects that a decision is about, and what somebody was in them.
create table alliance.vigilance_project (
  decision uuid not null references alliance.vigilance_decision on delete cascade,
  project uuid not null,
  title text not null,
  -- null once they are erased
  person uuid,
  kind text not null check (kind in ('trusted-third', 'operating-lead', 'holds-budget', 'delivers')),
  unique nulls not distinct (decision, project, person, kind)
);

create index vigilance_project_of_project on alliance.vigilance_project (project);

-- Who reads a decision may change, and whoever is erased goes; what was decided stays.
create function alliance.keep_vigilance_decision() returns trigger language plpgsql as $$
begin
  if (new.id, new.team, new.place, new.programme, new.choice, new.reason, new.other, new.decided_on, new.review_on, new.operator_minutes,
      new.all_minutes, new.threshold, new.quarter_from, new.quarter_until, new.written_at)
    is distinct from (old.id, old.team, old.place, old.programme, old.choice, old.reason, old.other, old.decided_on, old.review_on,
      old.operator_minutes, old.all_minutes, old.threshold, old.quarter_from, old.quarter_until, old.written_at)
    or (new.writer is not null and new.writer is distinct from old.writer) then
    raise exception 'What was decided stays as it was written.' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger vigilance_decision_is_kept before update on alliance.vigilance_decision
  for each row execute function alliance.keep_vigilance_decision();
