/**
 * A deadline in advance: everything that a run does, on a copy of the database, with what is there now.
 *
 * <p>Comes in: a programme, a period and where files come in. Goes out: reports in a folder marked as a rehearsal, and what
 * is still missing; no real table and no real folder is any different afterwards.
 */
@NullMarked
package vn.tonghop.job.rehearsal;

import org.jspecify.annotations.NullMarked;
