package vn.tonghop.cli.terminal;

import picocli.CommandLine.TypeConversionException;

/** A word of a command line that is not what has to stand there; said in the language of the call by {@link WrongCall}. */
public final class WrongWord extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String word;

    /** @param key of the sentence that says what has to stand there */
    public WrongWord(String key, String word) {
        super(word);
        this.key = key;
        this.word = word;
    }

    String sentence(Texts texts) {
        return texts.say(key, word);
    }
}
