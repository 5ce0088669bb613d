/**
 * What a report says of the rest of the year and of the year before.
 *
 * <p>Comes in: a snapshot with its outlook. Goes out: printed rows and sheets; nothing in them gives a hidden count away,
 * and of what nobody judges there is neither a forecast nor an order.
 */
@NullMarked
package vn.tonghop.report.content.ahead;

import org.jspecify.annotations.NullMarked;
