-- The link by which somebody who is expected at a session says if they come, without signing in: its hash alone is kept.
create table programme.session_answer_link (
  hash bytea primary key check (length(hash) = 32),
  session uuid not null references programme.session on delete cascade,
  person uuid not null,
  -- when the session ends, as it was known then
  expires_at timestamptz not null
);

create index session_answer_link_by_person on programme.session_answer_link (person);
create index session_answer_link_by_term on programme.session_answer_link (expires_at);

-- Whoever was called and has said nothing is reminded once.
alter table programme.session_called add column reminded_at timestamptz;
