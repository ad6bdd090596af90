-- Who works with libraries. Lists are lines of one column: they are only read with their row.
create table organisation (
  id varchar(60) not null primary key,
  kind varchar(30) not null,
  official_name varchar(200) not null,
  display_name varchar(200) not null,
  former_names varchar(2000) not null,
  acronyms varchar(500) not null,
  departments varchar(500) not null,
  demo boolean not null,
  to_confirm boolean not null
);

-- Where: 39 000 rows at the first start. The identifier is kind and code together, because région
-- 84 is not département 84; parents are identifiers with a space before, between and after.
create table territory (
  id varchar(45) not null primary key,
  kind varchar(30) not null,
  code varchar(12) not null,
  code_system varchar(12) not null,
  vintage integer not null,
  name varchar(150) not null,
  searched_name varchar(150) not null,
  search_rank integer not null,
  epci_type varchar(12),
  population integer,
  population_kind varchar(12),
  population_year integer,
  parents varchar(300) not null
);
create index territory_searched_name on territory (searched_name);

-- What was loaded from the product itself. The rows exist from the start so that they can be
-- locked: of two servers that start together, one loads and the other waits.
create table reference_load (
  name varchar(40) not null primary key,
  sha256 varchar(64),
  loaded_at bigint
);
insert into reference_load (name) values ('ORGANISATIONS');
insert into reference_load (name) values ('TERRITORIES');
insert into reference_load (name) values ('CONCEPTS');
