-- What a territory was, is and became: the first and the last day, and what stands for it since.
-- The number of communes and the area are those of today, for what is compared with its like.
alter table territory add column valid_from date;
alter table territory add column valid_to date;
alter table territory add column replaced_by varchar(300) default '' not null;
alter table territory add column communes integer;
alter table territory add column hectares integer;
create index territory_kind_population on territory (kind, population);
