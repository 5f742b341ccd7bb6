-- When each job runs next, and who runs it now: kept by the scheduler, which chose these columns.
create schema if not exists jobs;

create table jobs.scheduled (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);

create index scheduled_by_time on jobs.scheduled (execution_time);
create index scheduled_by_heartbeat on jobs.scheduled (last_heartbeat);

-- Why a job failed the last time; it goes when the job works again.
create table jobs.failure (
  job text primary key,
  at timestamptz not null,
  tries int not null check (tries > 0),
  fault text not null
);
