-- With what an actor signs in at the desk; the password is only there as its hash.
create table desk_account (
    actor         text        primary key,
    password      text        not null,
    set_at        timestamptz not null
);

-- A link with which an actor sets a password once; of the link there is only the hash.
create table desk_invitation (
    link          text        primary key,
    actor         text        not null,
    made_at       timestamptz not null,
    ends_at       timestamptz not null,
    used_at       timestamptz
);

-- Which actor handed in a file at the desk: it sees the answer even where the file did not say whose it is.
create table desk_upload (
    receipt_id    bigint      not null references receipt,
    actor         text        not null,
    sent_at       timestamptz not null,
    primary key (receipt_id, actor)
);
