package vn.tonghop.storage;

import vn.tonghop.submission.SubmissionFile;

/**
 * A received file that nobody has checked yet.
 *
 * @param missed whether it was gone when it was to be read, and somebody was told
 */
public record PendingFile(long receipt, SubmissionFile file, boolean missed) {}
