package vn.tonghop.spreadsheet.feedback;

import java.util.Optional;
import java.util.OptionalInt;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingWords;
import vn.tonghop.submission.life.AskedQuery.EarlierAnswer;

/**
 * One finding in words.
 *
 * @param number its place in the list, from 1
 * @param causedBy number of the remark that this one goes away with; empty for a root cause
 * @param earlier what the unit said to the same query before
 */
public record Remark(
        int number,
        Finding finding,
        FindingWords words,
        String sentence,
        OptionalInt causedBy,
        Optional<EarlierAnswer> earlier) {

    /** Sheet and cell as they are written in a formula: {@code 01_CoSo!C7}; empty for the whole file. */
    public String place() {
        String sheet = finding.place().sheet();
        String cell = finding.place().cell();
        return cell.isEmpty() ? sheet : sheet + "!" + cell;
    }
}
