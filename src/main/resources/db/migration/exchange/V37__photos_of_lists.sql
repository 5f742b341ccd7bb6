-- Photos of the list that was signed, beside which a team ticks who came; they go when the names do.
create table exchange.list_photo (
  meeting uuid not null references exchange.meeting on delete cascade,
  file uuid not null unique,
  added_by uuid,
  added_at timestamptz not null,
  primary key (meeting, file)
);

create index list_photo_by_adder on exchange.list_photo (added_by) where added_by is not null;
create index list_photo_by_age on exchange.list_photo (added_at);
