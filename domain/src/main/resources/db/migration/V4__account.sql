create table account (
  id varchar(40) not null primary key,
  email varchar(254) not null unique,
  display_name varchar(120) not null,
  organisation varchar(40),
  role varchar(30) not null,
  password_hash varchar(200),
  token_hash varchar(64),
  token_expires_at bigint,
  created_at bigint not null,
  demo boolean not null
);
create index account_token on account (token_hash);
