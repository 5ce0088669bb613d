/**
 * Says what a report has to say about figures that are no longer what the report before it said.
 *
 * <p>Comes in: the changes of a snapshot. Goes out: lines for the page and a sheet for the data book; counts about persons are
 * masked as everywhere in the report.
 */
@NullMarked
package vn.tonghop.report.content.change;

import org.jspecify.annotations.NullMarked;
