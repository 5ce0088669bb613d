package vn.tonghop.report.content.unit;

/** What the sheets print. */
public final class UnitRows {

    private UnitRows() {}

    /** Whose sheet it is. */
    public record Head(String issuer, String kind, String title, String subtitle, String sentence) {}

    /**
     * One indicator of a unit beside all units together.
     *
     * @param level what is handed down to the unit, or the plan's own percentage
     */
    public record Figure(
            String name,
            String unit,
            String own,
            String level,
            String share,
            String standing,
            String tone,
            String all) {}

    /** Something to know or to do, under a word. */
    public record Note(String label, String text) {}

    /** One unit as its reviewer sees it. */
    public record Reviewed(
            String code,
            String name,
            String state,
            String received,
            String queries,
            String approved,
            String stale,
            String todo,
            String tone) {}
}
