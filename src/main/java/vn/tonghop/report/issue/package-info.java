/**
 * What a finished report says it is, and what became of it.
 *
 * <p>Comes in: a snapshot and whether it was made final. Goes out: names and hashes that are written into each PDF, kept
 * with it, and compared when somebody brings a PDF back.
 */
@NullMarked
package vn.tonghop.report.issue;

import org.jspecify.annotations.NullMarked;
