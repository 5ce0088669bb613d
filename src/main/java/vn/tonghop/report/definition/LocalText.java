package vn.tonghop.report.definition;

/** Words of {@code reports.yaml} in both languages; English falls back to Vietnamese. */
public record LocalText(String vietnamese, String english) {

    public String in(String language) {
        return language.equals("en") ? english : vietnamese;
    }
}
