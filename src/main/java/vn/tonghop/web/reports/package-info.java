/**
 * The reports: the latest on one page, its PDF, and those before it.
 *
 * <p>Comes in: an actor that looks after all units. Goes out: what was handed out for its audience, and nothing else.
 */
@NullMarked
package vn.tonghop.web.reports;

import org.jspecify.annotations.NullMarked;
