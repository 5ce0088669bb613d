/**
 * The intake: files from inboxes to receipts, verdicts and stored submissions; the first two steps of every job that takes
 * files in.
 *
 * <p>Comes in: folders, archives and files with the times of their receipt. Goes out: what became of each of them, stored
 * whole or not at all. Nothing of a file with personal data is kept but its hash, the rule and the cell.
 */
@NullMarked
package vn.tonghop.job.intake;

import org.jspecify.annotations.NullMarked;
