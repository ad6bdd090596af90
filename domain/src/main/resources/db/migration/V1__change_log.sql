-- What changed, in order. The counter row is locked until the writer commits, so that a
-- position is never seen before a smaller one: a follower may trust its cursor.
create table change_counter (
  id integer not null primary key,
  last_position bigint not null
);
insert into change_counter (id, last_position) values (1, 0);

create table change_log (
  log_position bigint not null primary key,
  subject varchar(20) not null,
  subject_id varchar(80) not null,
  changed_at bigint not null
);

create table follower_cursor (
  follower varchar(40) not null primary key,
  log_position bigint not null
);
