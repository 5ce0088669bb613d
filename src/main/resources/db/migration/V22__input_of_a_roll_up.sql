-- What a roll-up rests on beside the files is few among all that is logged: that a file came in or was refused is most of it.
create index act_log_of_inputs on act_log (programme) where act not in ('ACCEPT', 'REFUSE', 'EXPIRE');
