package vn.tonghop.cli.terminal;

import java.util.List;
import java.util.Locale;

/** The languages that a user may choose. */
public enum Language {
    VI,
    EN;

    private static final String SWITCH = "--lang";

    /** The language that a command line asks for, also where the rest of it cannot be read; else Vietnamese. */
    public static Language askedBy(List<String> arguments) {
        Language asked = VI;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(SWITCH + "=")) {
                asked = named(argument.substring(SWITCH.length() + 1));
            } else if (argument.equals(SWITCH) && i + 1 < arguments.size()) {
                asked = named(arguments.get(i + 1));
            }
        }
        return asked;
    }

    private static Language named(String name) {
        return EN.name().equalsIgnoreCase(name) ? EN : VI;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
