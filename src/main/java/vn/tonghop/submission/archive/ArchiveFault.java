package vn.tonghop.submission.archive;

import java.util.Locale;

/** Why none of the files of an archive is taken; the id picks the words for it. */
public enum ArchiveFault {
    EMPTY,
    /** A name leads out of the archive, or to the root of a disk. */
    PATH,
    /** An archive within the archive. */
    NESTED,
    TOO_MANY,
    /** A file in it, or all of them together, unpack to more than forms can have. */
    TOO_LARGE,
    /** The same name twice. */
    REPEATED,
    /** It cannot be unpacked: it is damaged, or a password is set. */
    DAMAGED;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
