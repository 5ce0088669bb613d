/**
 * Takes in workbooks that came by mail, as any other file, and answers them.
 *
 * <p>Comes in: the mailbox of {@code mail.yaml}. Goes out: receipts in the outbox, to the registered mailbox of the unit that
 * the workbook is about and to nobody else. Each letter is dealt with once, whatever happens meanwhile.
 */
@NullMarked
package vn.tonghop.job.mail.intake;

import org.jspecify.annotations.NullMarked;
