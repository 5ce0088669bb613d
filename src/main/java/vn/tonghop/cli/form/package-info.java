/**
 * The command {@code form}: who is meant, what is known of them, and where their forms go.
 *
 * <p>Comes in: the command line. Goes out: a folder or a zip of workbooks, and a few lines on what was filled in.
 */
@NullMarked
package vn.tonghop.cli.form;

import org.jspecify.annotations.NullMarked;
