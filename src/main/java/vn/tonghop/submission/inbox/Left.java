package vn.tonghop.submission.inbox;

import java.nio.file.Path;

/** Something in an inbox that is not taken now, and why; what still waits is taken the next time. */
public record Left(Path path, Reason reason) {

    /** The id picks the words for it. */
    public enum Reason {
        /** It was written a moment ago or bears the name of an unfinished download. */
        BEING_COPIED,
        /** An office program has it open. */
        IN_USE,
        /** A folder within the folder: it is an inbox of its own, if it is one. */
        SUB_FOLDER
    }
}
