package vn.tonghop.storage.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be read back; nothing of it is in the database. */
public final class UnusableBackupException extends Exception {

    /** Why not. */
    public enum Reason {
        /** Not a file that was written as a backup. */
        NOT_A_BACKUP,
        /** Encrypted, and no key was given or another one. */
        WRONG_KEY,
        /** A part is missing or is not what it was. */
        DAMAGED,
        /** Written by a newer version of the program. */
        NEWER,
        /** The database it is to go into holds something already. */
        NOT_EMPTY
    }

    private final Reason reason;

    UnusableBackupException(Reason reason) {
        this(reason, null);
    }

    UnusableBackupException(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
