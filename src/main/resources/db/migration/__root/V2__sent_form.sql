-- Forms that came, so that one that comes twice is carried out once.
create table sent_form (
  -- of the form as it was shown
  id uuid not null,
  -- digest of its address and of what was typed, but for passwords: another text is another form
  contents text not null check (contents ~ '^[0-9a-f]{64}$'),
  came_at timestamptz not null,
  -- where its sender was led on; null while it is being carried out
  answer text,
  primary key (id, contents)
);

create index sent_form_by_time on sent_form (came_at);
