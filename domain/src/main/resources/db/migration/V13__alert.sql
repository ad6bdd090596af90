-- Questions that people keep; an account takes its own with it.
create table alert (
  id varchar(40) not null primary key,
  owner_id varchar(40) not null references account (id) on delete cascade,
  question varchar(8000) not null,
  question_hash varchar(64) not null,
  name varchar(200) not null,
  rhythm varchar(20) not null,
  paused boolean not null,
  kept_at bigint not null,
  followed_since bigint not null,
  last_sent_at bigint,
  due_at bigint,
  failures integer not null,
  stop_token varchar(40) not null unique,
  unique (owner_id, question_hash)
);
create index alert_due on alert (due_at);

-- What was found for them: a sheet once for each.
create table alert_match (
  alert_id varchar(40) not null references alert (id) on delete cascade,
  practice_id varchar(40) not null references practice (id),
  found_at bigint not null,
  told_at bigint,
  seen_at bigint,
  primary key (alert_id, practice_id)
);
create index alert_match_practice on alert_match (practice_id);
