package vn.tonghop.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns a body away by its length before anything is read of it, with a page that says so. */
record TooLargeFilter(long most) implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > most && response instanceof HttpServletResponse http) {
            http.sendRedirect("/?problem=too-large");
            return;
        }
        chain.doFilter(request, response);
    }
}
