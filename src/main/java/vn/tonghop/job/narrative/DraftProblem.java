package vn.tonghop.job.narrative;

/**
 * What has to be mended in an edited file, or looked at again; what may be somebody's data is not in it.
 *
 * @param key of the sentence, behind {@code narrative.}
 * @param where the heading; empty where it is the whole file
 * @param paragraph below the heading, from 1; 0 where it is all of it
 * @param stops whether the file cannot be taken with it
 */
public record DraftProblem(String key, String where, int paragraph, boolean stops) {}
