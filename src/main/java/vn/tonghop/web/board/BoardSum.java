package vn.tonghop.web.board;

import java.util.List;
import vn.tonghop.submission.life.SentVersion;

/** What the rows of a board come to. */
record BoardSum(int due, long counted, long missing, long waiting) {

    static BoardSum of(List<BoardRow> rows) {
        return new BoardSum(
                rows.size(),
                rows.stream()
                        .filter(row ->
                                row.row().version().filter(SentVersion::counts).isPresent())
                        .count(),
                rows.stream().filter(row -> row.row().isMissing()).count(),
                rows.stream().filter(row -> row.row().waitsForReviewer()).count());
    }
}
