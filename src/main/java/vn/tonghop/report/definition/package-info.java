/**
 * Which reports a programme has, as its {@code reports.yaml} says.
 *
 * <p>Comes in: the file. Goes out: definitions that may be trusted, apart from the templates they name.
 */
@NullMarked
package vn.tonghop.report.definition;

import org.jspecify.annotations.NullMarked;
