/**
 * {@code tonghop report}: prints a finished roll-up once more.
 *
 * <p>Comes in: the id of a run. Goes out: its PDF and data book, made by the plan as it was then.
 */
@NullMarked
package vn.tonghop.cli.report;

import org.jspecify.annotations.NullMarked;
