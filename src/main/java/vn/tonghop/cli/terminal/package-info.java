/** What commands show a person: sentences in the chosen language, progress, and how a run ended. */
@NullMarked
package vn.tonghop.cli.terminal;

import org.jspecify.annotations.NullMarked;
