package vn.tonghop.sample.page;

/** One sheet's worth of a year; told month after month, it remembers what went before. */
public interface Chapter {

    void tell(Page page);
}
