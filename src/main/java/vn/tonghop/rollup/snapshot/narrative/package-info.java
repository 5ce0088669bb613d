/** What a roll-up says in words: the text that the department wrote, and which units said anything themselves. */
@NullMarked
package vn.tonghop.rollup.snapshot.narrative;

import org.jspecify.annotations.NullMarked;
