/**
 * {@code tonghop check}: tells a sender what the intake would say of his files, before he sends them.
 *
 * <p>Comes in: files or folders. Goes out: feedback on the terminal, as JSON, as pages and as marked workbooks; nothing
 * is kept, and the files themselves stay as they are.
 */
@NullMarked
package vn.tonghop.cli.check;

import org.jspecify.annotations.NullMarked;
