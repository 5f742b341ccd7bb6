-- Whether the team of a territory agrees that everybody reads what needs of it are not met, who has said so last, and when.
create table exchange.unmet_choice (
  territory uuid primary key,
  agreed boolean not null,
  said_by uuid,
  said_at timestamptz not null
);

create index unmet_choice_by_person on exchange.unmet_choice (said_by) where said_by is not null;
