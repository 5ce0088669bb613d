package vn.tonghop.report.pdf.tagged;

/** A drawing that can be said in words. */
public interface Described {

    /** What somebody who does not see the drawing has to know; it hides what the drawing hides. */
    String description();
}
