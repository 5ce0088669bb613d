package vn.tonghop.spreadsheet.gate;

import java.util.regex.Pattern;

/** Looks through a text that somebody writes for a report. */
public final class WordsGate {

    private static final Pattern FEW = Pattern.compile(
            "(?<![\\d.,/%])0?[1-4] (?:lượt )?(?:người|nạn nhân|đối tượng|trường hợp|cháu|trẻ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PersonNames names;

    /** @param known names of places and other words that only look like names of persons */
    public WordsGate(Iterable<String> known) {
        this.names = new PersonNames(known);
    }

    /** Whether there is a number, an address or a birthday of a person in it. */
    public boolean holdsPersonalData(String text) {
        return PersonalText.rule(text, false).isPresent();
    }

    /** Whether it may name somebody; errs on the side of the person. */
    public boolean mayNameSomebody(String text) {
        return names.mayNameSomebody(text);
    }

    /** Whether it counts people up to four, which a table of the same report may have to hide. */
    public boolean countsFewPeople(String text) {
        return FEW.matcher(text).find();
    }
}
