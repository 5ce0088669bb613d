package vn.tonghop.report.content.ahead;

/**
 * One line of the table that looks ahead and back.
 *
 * @param pace percent of the plan reached, and percent that is due today
 * @param remark what has to be said beside the figures; empty when nothing
 * @param tone {@code good}, {@code bad} or {@code none}
 */
public record OutlookRow(
        String code,
        String name,
        String remark,
        String pace,
        String before,
        String change,
        String range,
        String perMonth,
        String chance,
        String tone) {}
