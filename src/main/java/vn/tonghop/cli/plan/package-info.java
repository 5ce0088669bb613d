/**
 * {@code tonghop plan}: the commands for whoever edits {@code jobs/}. A folder comes in, its faults, its changes or a
 * programme's table go out; none of them needs a database.
 */
@NullMarked
package vn.tonghop.cli.plan;

import org.jspecify.annotations.NullMarked;
