package vn.tonghop.plan;

import vn.tonghop.period.DueRule;
import vn.tonghop.period.PeriodKind;

/**
 * Who reports what to whom and by when (the tuple of Decree 09/2019/NĐ-CP, article 7).
 *
 * @param reporters id of the group that reports
 * @param basis where the duty and its due date come from, in words
 */
public record Obligation(
        String name, String reporters, String form, String receiver, PeriodKind frequency, DueRule due, String basis) {}
