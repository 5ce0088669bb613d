package vn.tonghop.report.content.results;

/** What the parts about results print. */
public final class ResultRows {

    private ResultRows() {}

    /**
     * One sentence.
     *
     * @param section what the plan calls the section; the same for all sentences below one heading
     * @param mark shape that says how it stands; empty where nobody judges
     */
    public record Sentence(String section, String mark, String text, String tone) {}

    /** One line of the wide table. */
    public record Wide(
            String code,
            String name,
            String lead,
            String unit,
            String inPeriod,
            String toDate,
            String target,
            String ofPlan,
            String due,
            String before,
            String change,
            String standing,
            String tone,
            String coverage,
            String remark) {}
}
