-- Of no use to another start: jobs are put there again when one begins.
comment on table jobs.scheduled is 'passing: when each job runs next';
