-- Files are packed by themselves mostly; kept as they are, a part of one is read without the whole.
alter table attachment.file alter bytes set storage external;
