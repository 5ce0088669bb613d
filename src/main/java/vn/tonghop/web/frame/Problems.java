package vn.tonghop.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.web.access.Present;

/** Says in plain words what could not be done; of our own faults no more than that there was one. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    private final Present present;

    Problems(Present present) {
        this.present = present;
    }

    @ExceptionHandler(NotAllowedException.class)
    ModelAndView notAllowed(NotAllowedException refused, HttpServletResponse response) {
        boolean hidden = refused.refusal() == Refusal.SCOPE || refused.refusal() == Refusal.NOTHING_THERE;
        boolean role = refused.refusal() == Refusal.ROLE || refused.refusal() == Refusal.ROLE_NOT_RUNNING;
        return page(hidden ? 404 : role ? 403 : 409, "problem." + refused.refusal(), response);
    }

    @ExceptionHandler(NotThereException.class)
    ModelAndView notThere(NotThereException fault, HttpServletResponse response) {
        return page(404, "problem.not-there", response);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView other(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        if (fault instanceof MultipartException) {
            return page(400, "upload.problem.nothing", response);
        }
        if (fault instanceof TypeMismatchException) {
            return page(404, "problem.not-there", response);
        }
        if (fault instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(known.getStatusCode().value(), "problem.not-there", response);
        }
        LOG.log(Level.SEVERE, "desk: {0} {1}: {2}", new Object[] {request.getMethod(), route(request), place(fault)});
        return page(500, "problem.fault", response);
    }

    /** As it is declared: what stands in its gaps may be a secret. */
    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** What kind of fault it was and where in our own classes; its words may tell what is in a file. */
    private static String place(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        return Stream.of(cause.getStackTrace(), fault.getStackTrace())
                .flatMap(Stream::of)
                .filter(frame -> frame.getClassName().startsWith("vn.tonghop."))
                .findFirst()
                .map(frame -> kind + " at " + frame)
                .orElse(kind);
    }

    private ModelAndView page(int status, String key, HttpServletResponse response) {
        response.setStatus(status);
        var page = new ModelAndView("frame/problem");
        page.addObject("problem", key);
        page.addObject("signedIn", present.acting().isPresent());
        return page;
    }
}
