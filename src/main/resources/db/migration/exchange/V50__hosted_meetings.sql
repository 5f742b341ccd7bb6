-- The organisation of the directory at which a meeting is held; null for none that is known there.
alter table exchange.meeting add column host uuid;

-- What a place has hosted is read by the place, the latest first.
create index meeting_by_host on exchange.meeting (host, starts_at desc) where host is not null;
