create table stored_file (
  sha256 char(64) not null primary key,
  byte_count bigint not null,
  media_type varchar(120) not null,
  extension varchar(10) not null,
  stored_at bigint not null
);
