/**
 * What leaves the program by mail, and how it is handed to a mail server.
 *
 * <p>Comes in: {@code mail.yaml}, letters to mailboxes of offices. Goes out: letters on their way, and of each attempt what is
 * known of it: taken, refused for now, refused for good, or not known. Nothing is kept here.
 */
@NullMarked
package vn.tonghop.distribution;

import org.jspecify.annotations.NullMarked;
