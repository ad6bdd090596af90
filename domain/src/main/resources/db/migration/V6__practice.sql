create table practice (
  id varchar(40) not null primary key,
  code varchar(40) unique,
  slug varchar(160) not null,
  practice_type varchar(20),
  status varchar(20) not null,
  visibility varchar(10) not null,
  producer varchar(40),
  title varchar(300),
  from_session varchar(60),
  demo boolean not null,
  draft ${clob} not null,
  revision_number integer not null,
  created_by varchar(40),
  created_at bigint not null,
  updated_at bigint not null,
  published_at bigint,
  text_version integer not null,
  lock_version integer not null
);
create index practice_session on practice (from_session);
create index practice_producer on practice (producer, status);
create index practice_author on practice (created_by, status);

-- Which sheets hold which files, in their draft or in what is published.
create table practice_file (
  practice_id varchar(40) not null references practice (id),
  attachment_id varchar(60) not null,
  sha256 char(64) not null,
  primary key (practice_id, attachment_id)
);
create index practice_file_attachment on practice_file (attachment_id);
create index practice_file_sha256 on practice_file (sha256);

-- What was published, as it was: a row is written once and never changed.
create table practice_revision (
  practice_id varchar(40) not null references practice (id),
  revision_number integer not null,
  published_at bigint not null,
  author_function varchar(120),
  author_organisation varchar(40),
  note varchar(1000),
  sheet ${clob} not null,
  primary key (practice_id, revision_number)
);

-- The next number of a code, by type.
create table practice_number (
  practice_type varchar(20) not null primary key,
  last_number integer not null
);
insert into practice_number (practice_type, last_number) values ('CONVENTION', 0);
insert into practice_number (practice_type, last_number) values ('DIAGNOSTIC', 0);
insert into practice_number (practice_type, last_number) values ('FORMATION', 0);
insert into practice_number (practice_type, last_number) values ('POLDOC', 0);
insert into practice_number (practice_type, last_number) values ('VISITE', 0);
insert into practice_number (practice_type, last_number) values ('REAMENAGEMENT', 0);
insert into practice_number (practice_type, last_number) values ('DESIGN_SERVICE', 0);
insert into practice_number (practice_type, last_number) values ('SCHEMA', 0);
