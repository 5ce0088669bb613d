package vn.tonghop.web.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.submission.SubmissionContent;

/** What the files that were read last say, so that the page about a file need not read it again; a few of them only. */
public final class LastRead {

    private static final int MOST = 16;

    private final Map<Bytes, SubmissionContent> contents = new LinkedHashMap<>();

    /** The same bytes under another name may say another thing. */
    private record Bytes(String sha256, String name) {}

    public synchronized void remember(String sha256, String name, SubmissionContent content) {
        contents.put(new Bytes(sha256, name), content);
        if (contents.size() > MOST) {
            contents.remove(contents.keySet().iterator().next());
        }
    }

    public synchronized Optional<SubmissionContent> of(String sha256, String name) {
        return Optional.ofNullable(contents.get(new Bytes(sha256, name)));
    }
}
