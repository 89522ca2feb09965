-- Every key begins with the petition, so that all tables can be spread over machines by it, and every
-- query names it. No sequences: ids are made by the server. No foreign key to petitions: each signature
-- would lock the petition's row, which all of them share.

create table petitions (
  petition text primary key,
  goal bigint,
  base_count bigint not null default 0,
  fields text not null,
  ends timestamptz,
  created_at timestamptz not null default now()
);

create table signatures (
  petition text not null,
  id uuid not null,
  idempotency_key uuid not null,
  address_hash bytea not null,
  token_hash bytea,
  given_name text,
  family_name text,
  name text,
  email text not null,
  country text,
  postal_code text,
  comment text,
  consent_given boolean,
  consent_text text,
  partner text,
  lang text,
  url text,
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  primary key (petition, id),
  unique (petition, idempotency_key),
  unique (petition, address_hash),
  unique (petition, token_hash)
);

-- A petition's count is the sum of its slots: signatures that come at the same time rarely wait for
-- the same row, and nobody counts the signatures.
create table counters (
  petition text not null,
  slot smallint not null,
  accepted bigint not null,
  confirmed bigint not null,
  primary key (petition, slot)
);

create table outbox (
  petition text not null,
  id uuid not null,
  token text not null,
  created_at timestamptz not null default now(),
  primary key (petition, id),
  foreign key (petition, id) references signatures (petition, id) on delete cascade
);

create table facts (
  name text primary key,
  value text not null
);
