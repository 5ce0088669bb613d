/**
 * The words of reports: what the department wrote, version by version, and what units wrote in the versions that count.
 *
 * <p>Comes in: text that passed the gate for personal data. Goes out: the text of a period or of a roll-up, unchanged.
 */
@NullMarked
package vn.tonghop.storage.narrative;

import org.jspecify.annotations.NullMarked;
