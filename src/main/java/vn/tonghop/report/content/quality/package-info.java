/** The sheets of the workbook that say how sure its figures are: how the reports came in, and who is not in which figure. */
@NullMarked
package vn.tonghop.report.content.quality;

import org.jspecify.annotations.NullMarked;
