package vn.tonghop.storage;

import vn.tonghop.submission.SubmissionFile;

/** A received file that nobody has checked yet. */
public record PendingFile(long receipt, SubmissionFile file) {}
