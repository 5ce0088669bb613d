/**
 * Takes final reports to where {@code reports.yaml} says.
 *
 * <p>Comes in: releases, and what was handed out of them. Goes out: files in folders and letters in the outbox, each once; only
 * what was checked when it was printed and has not changed since.
 */
@NullMarked
package vn.tonghop.job.mail.deliver;

import org.jspecify.annotations.NullMarked;
