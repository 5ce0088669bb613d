package vn.tonghop.plan.source;

import java.util.List;

/**
 * One bullet or sentence of a plan.
 *
 * @param number its place in the text, from 1
 * @param codes of the indicators, duties or obligations that it became; empty where it became none
 * @param reason why it became none, or what is odd about it; may be empty otherwise
 * @param line of the file
 */
public record SourcePhrase(
        int number,
        String section,
        String phrase,
        Disposition disposition,
        List<String> codes,
        String reason,
        int line) {

    public SourcePhrase {
        codes = List.copyOf(codes);
    }
}
