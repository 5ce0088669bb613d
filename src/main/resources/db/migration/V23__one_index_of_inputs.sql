-- Since extensions are told by versions as well, one index does for both: who asks for the inputs of a roll-up and who asks what
-- was done about a version.
drop index act_log_beside_verdicts;
drop index act_log_of_inputs;
create index act_log_of_inputs on act_log (programme, at) where act not in ('ACCEPT', 'REFUSE', 'EXPIRE');
