/**
 * What is shown of a submission: versions, differences cell by cell, queries with their answers, and what was done.
 *
 * <p>Comes in: what the store knows, and whether the reader may see every figure. Goes out: lines of text.
 */
@NullMarked
package vn.tonghop.cli.submission.page;

import org.jspecify.annotations.NullMarked;
