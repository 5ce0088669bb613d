/**
 * What is collected, judged and due in one programme: forms, indicators with their targets, reporters, obligations.
 *
 * <p>Comes in: the files of {@code jobs/}. Goes out: immutable records that may be trusted, since every fault of every
 * file was listed before any of them is handed out.
 */
@NullMarked
package vn.tonghop.plan;

import org.jspecify.annotations.NullMarked;
