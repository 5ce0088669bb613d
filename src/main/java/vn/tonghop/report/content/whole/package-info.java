/**
 * Every part of every report, put together from the packages that write them.
 *
 * <p>Comes in: a snapshot, its programme and an entry of {@code reports.yaml}. Goes out: the content with the rows of the
 * parts that the entry names, and of no others.
 */
@NullMarked
package vn.tonghop.report.content.whole;

import org.jspecify.annotations.NullMarked;
