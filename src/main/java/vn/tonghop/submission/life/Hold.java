package vn.tonghop.submission.life;

/** Why an accepted version does not count, though nobody withdrew it and nothing took its place. */
public enum Hold {
    NONE,
    /** A later sending had come before it. */
    OLDER,
    /** The period was locked when it came, and it is no correction. */
    LOCK,
    /** It is a supplement, and there is no whole report under it. */
    ALONE,
    /** The plan counts only what is approved. */
    APPROVAL;

    /** Whether a reviewer may lift it. */
    public boolean canBeReleased() {
        return this == OLDER || this == LOCK;
    }
}
