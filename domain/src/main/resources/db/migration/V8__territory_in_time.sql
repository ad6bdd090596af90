-- What a territory was, is and became: the first and the last day, and what stands for it since.
-- The number of communes and the area are those of today, for what is compared with its like.
alter table territory add column valid_from date;
alter table territory add column valid_to date;
alter table territory add column replaced_by varchar(300) default '' not null;
alter table territory add column communes integer;
alter table territory add column hectares integer;
create index territory_kind_population on territory (kind, population);

-- The graph: what lies directly in what. The list of parents stays in the row, in its order; this
-- answers the other way round. Filled with the rows, which the changed list loads again.
create table territory_parent (
  parent_id varchar(45) not null,
  territory_id varchar(45) not null,
  primary key (parent_id, territory_id)
);
create index territory_parent_territory on territory_parent (territory_id);
