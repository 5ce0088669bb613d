package vn.tonghop.cli.calendar;

/** The catalogue of what is said on the terminal, in the language that the user chose. */
@FunctionalInterface
public interface Sentences {

    String say(String key, Object... values);
}
