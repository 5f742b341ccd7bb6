-- When the source last changed a row, as text that sorts: of two rows about one actor the newer is heard.
alter table directory.staged add column said_at text;

-- Rows that wait have tables of the old form: their files are read once more.
update directory.import set state = 'waiting' where state in ('reading', 'read', 'applying') and person is not null;
