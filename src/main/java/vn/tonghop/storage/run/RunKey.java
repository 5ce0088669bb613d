package vn.tonghop.storage.run;

import java.time.Instant;

/**
 * What makes a run that run and no other.
 *
 * @param period empty for what is about no period
 * @param revision 1 for what a schedule asks for; counted on for what is called by hand again
 */
public record RunKey(String programme, String job, String period, Instant plannedAt, int revision) {}
