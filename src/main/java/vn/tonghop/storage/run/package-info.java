/**
 * The history of runs, who is at work, and up to when schedules are settled.
 *
 * <p>Comes in: what a run does, as it does it. Goes out: rows that any process on the database may ask for. One run of a
 * programme at a time is seen to by a lock that the database lets go of when its holder dies.
 */
@NullMarked
package vn.tonghop.storage.run;

import org.jspecify.annotations.NullMarked;
