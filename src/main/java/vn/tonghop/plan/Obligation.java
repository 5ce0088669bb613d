package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.PeriodKind;

/**
 * Who reports what to whom and by when: the tuple of Decree 09/2019/NĐ-CP, article 7, in its order.
 *
 * @param codes under which the index of the plan's source refers to it; none where nothing does
 * @param content what the report has to say, in words
 * @param reporters id of the group that reports
 * @param channels ways of sending that are open to the reporter, at least one
 * @param outline the outline that the words of the report follow; empty when none was issued
 * @param form id of the form for the figures
 * @param guidance how the report is made and passed on; empty when nobody said
 * @param basis where the duty and its due date come from, in words
 * @param assumed what of all this no source says, in words; whether the due date is assumed, its rule knows
 */
public record Obligation(
        String name,
        List<String> codes,
        String content,
        String reporters,
        String receiver,
        List<Channel> channels,
        DueRule due,
        PeriodKind frequency,
        CutOff cutOff,
        Optional<String> outline,
        String form,
        Optional<String> guidance,
        String basis,
        Optional<String> assumed) {

    public Obligation {
        codes = List.copyOf(codes);
        channels = List.copyOf(channels);
    }
}
