package vn.tonghop.spreadsheet.value;

/** What stood in a cell, as it is quoted in a finding. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
