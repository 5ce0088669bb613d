package vn.tonghop.cli.terminal;

import java.util.Locale;

/** The languages that a user may choose. */
public enum Language {
    VI,
    EN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
