-- The signed paper that a workbook went with, as the workbook named it.
alter table submission
    add column document_number text not null default '',
    add column document_date   date;
