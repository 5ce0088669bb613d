/**
 * {@code tonghop offline}: packs the checker for those who have neither Java nor a connection.
 *
 * <p>Comes in: the program itself, the definitions and the modules of a JDK. Goes out: one zip with everything that
 * {@code check} and {@code form} need, and nothing of the database, the desk or the mail.
 */
@NullMarked
package vn.tonghop.cli.offline;

import org.jspecify.annotations.NullMarked;
