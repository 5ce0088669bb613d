-- What rules found that are only being tried out: for the department, neither told to the sender nor counted.
create table shadow_finding (
    receipt_id    bigint      not null references receipt,
    no            int         not null,
    rule          text        not null,
    severity      text        not null,
    sheet         text        not null,
    cell          text        not null,
    primary key (receipt_id, no)
);
