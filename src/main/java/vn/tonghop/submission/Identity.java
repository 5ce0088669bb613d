package vn.tonghop.submission;

import java.time.LocalDate;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;

/**
 * Who reports what for when, as the workbook itself says.
 *
 * @param sendNumber which sending of this period it is, by the sender's count, from 1
 * @param dataTo the last day that the figures cover
 */
public record Identity(String form, int formVersion, OrgUnit unit, Period period, int sendNumber, LocalDate dataTo) {}
