package vn.tonghop.submission.inbox;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.submission.SubmissionFile;

/** What an inbox holds at a moment: the files that have wholly arrived, and what was left there. */
public record Arrivals(List<SubmissionFile> files, List<Left> left) {

    public Arrivals {
        files = List.copyOf(files);
        left = List.copyOf(left);
    }

    public Arrivals and(Arrivals more) {
        return new Arrivals(
                Stream.concat(files.stream(), more.files.stream()).toList(),
                Stream.concat(left.stream(), more.left.stream()).toList());
    }
}
