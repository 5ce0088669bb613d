package vn.tonghop.sample.story;

/** One sheet's worth of a year; told month after month, it remembers what went before. */
interface Chapter {

    void tell(Page page);
}
