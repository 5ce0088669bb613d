package vn.tonghop.spreadsheet.gate;

/** Looks over what somebody types beside the figures, before it is kept. */
public final class TypedText {

    private final PersonNames names;

    /** @param known names of units and places, which are no persons' */
    public TypedText(Iterable<String> known) {
        this.names = new PersonNames(known);
    }

    /** Whether a text holds a number or an address of a person, or words that may name one. */
    public boolean mayBeAboutAPerson(String text) {
        return PersonalText.rule(text, false).isPresent() || names.mayNameSomebody(text);
    }
}
