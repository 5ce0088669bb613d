package vn.tonghop.rollup.snapshot;

import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Wording;

/** Why a unit is not counted: one sentence, kept as it was said in both languages. */
public record Why(String vietnamese, String english) {

    public static final Why NOTHING = new Why("", "");

    /** With sheet and cell, and without the name that the sender gave the file. */
    public static Why of(Finding finding) {
        return new Why(Words.VIETNAMESE.placed(finding), Words.ENGLISH.placed(finding));
    }

    /** Without what stands there, which is not for all who read reports. */
    public static Why whereOnly(Finding finding) {
        return new Why(Words.VIETNAMESE.placeOnly(finding), Words.ENGLISH.placeOnly(finding));
    }

    public boolean isEmpty() {
        return vietnamese.isEmpty();
    }

    /** The sentence in {@code vi} or {@code en}; a roll-up from before both were kept has it in Vietnamese only. */
    public String in(String language) {
        return language.equals("en") && !english.isEmpty() ? english : vietnamese;
    }

    /** Read when the first reason is asked for: most roll-ups have none. */
    private static final class Words {

        private static final Wording VIETNAMESE = Wording.in("vi");
        private static final Wording ENGLISH = Wording.in("en");
    }
}
