package vn.tonghop.distribution;

/** Hands letters to a mail server; one connection for as many as follow each other. */
public interface Post extends AutoCloseable {

    /** One attempt; whatever goes wrong is its result. */
    Handed hand(Letter letter);

    @Override
    void close();
}
