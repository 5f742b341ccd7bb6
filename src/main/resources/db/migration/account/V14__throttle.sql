-- How often who is not signed in has asked of late, counted for all nodes together: each row says until when what it counts
-- is used up. Nothing that would be missed after a fall of the server, so that no count waits for the disk.
create unlogged table account.throttle (
  -- digest of what is counted: no address stands here
  key bytea primary key,
  while_until timestamptz not null,
  day_until timestamptz not null
) with (fillfactor = 50);

comment on table account.throttle is 'passing: how often who is not signed in has asked of late';
