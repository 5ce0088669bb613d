/**
 * How well the rules tell honest reports from mistaken ones, on months that are made up.
 *
 * <p>The noise model, written down before anything was measured:
 *
 * <ul>
 *   <li>126 wards; the number of establishments is lognormal around 46 in an urban and 14 in a rural ward (sigma 0.75 and
 *       0.95), split by kind at random; all counts of a ward go by its size and its eagerness (0.35 to 1.65 of the mean).
 *   <li>Months 1 to 6 of a reporting year; work dips to 60 % in the month of Tết and grows to 130 % in the sixth.
 *   <li>Outreach, training, cases and complaints come in lots: most wards have none of it in most months, so most counts
 *       are real zeros. Of the zeros in cells that need not be filled in, three in ten are left empty.
 *   <li>In 3 % of the months a ward has a campaign: twice the sessions, attendances and persons among residents.
 *   <li>In 3 % of the months a ward corrects its closing stock after having sent it; in one of five of these the next
 *       report, which starts from the corrected number, comes before the correction.
 *   <li>Everything else of a ward is consistent: what is carried forward is carried forward, parts are within wholes.
 * </ul>
 *
 * <p>The seed is drawn when the tests run and printed; {@code -Dquality.seed=…} repeats a run.
 */
@NullMarked
package vn.tonghop.validation.quality;

import org.jspecify.annotations.NullMarked;
