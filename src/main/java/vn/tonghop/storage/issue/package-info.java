/**
 * What became of reports.
 *
 * <p>Comes in: releases and renderings that were handed out. Goes out: which roll-up is final, and the renderings of a
 * run to compare a PDF with.
 */
@NullMarked
package vn.tonghop.storage.issue;

import org.jspecify.annotations.NullMarked;
