package vn.tonghop.job.run;

import java.util.Optional;
import vn.tonghop.storage.run.RunRow;

/** What became of the wish to run something. */
public sealed interface Claim {

    /** It is this caller's; closing the ticket lets others in. */
    record Taken(RunTicket ticket) implements Claim {}

    /** Another run of the programme is at work; empty in the moment in which that has not been written down yet. */
    record Busy(Optional<RunRow> by) implements Claim {}

    /** It was done, left out or put to somebody before. */
    record Settled(RunRow row) implements Claim {}
}
