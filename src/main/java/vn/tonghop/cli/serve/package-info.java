/**
 * {@code tonghop serve}: keeping the schedules.
 *
 * <p>Comes in: the database and the definitions. Goes out: one line per event, a page for a monitor and one for Prometheus, on
 * this machine only unless told otherwise.
 */
@NullMarked
package vn.tonghop.cli.serve;

import org.jspecify.annotations.NullMarked;
