package vn.tonghop.job.mail;

import vn.tonghop.distribution.Handed;
import vn.tonghop.distribution.Letter;
import vn.tonghop.distribution.Post;

/** A post whose process dies while it hands a letter over: before the server heard of it, or after it took it. */
record DyingPost(Post post, boolean handsOver) implements Post {

    /** Nothing cleans up after it. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public Handed hand(Letter letter) {
        if (handsOver) {
            post.hand(letter);
        }
        throw new Crash();
    }

    @Override
    public void close() {
        post.close();
    }
}
