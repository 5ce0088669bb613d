package vn.tonghop.cli;

import java.util.Locale;

/** The languages that a user may choose. */
enum Language {
    VI,
    EN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
