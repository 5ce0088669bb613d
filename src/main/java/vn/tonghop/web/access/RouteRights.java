package vn.tonghop.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;

/** Lets a request through to its route only when the route says that it is for the actor's role. */
@Component
public final class RouteRights implements HandlerInterceptor {

    private final Present present;

    RouteRights(Present present) {
        this.present = present;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod route)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (route.hasMethodAnnotation(OpenToAll.class)) {
            return true;
        }
        Optional<Acting> acting = present.acting();
        if (acting.isEmpty()) {
            signOut(request, response);
            return false;
        }
        Allowed allowed = route.getMethodAnnotation(Allowed.class);
        if (allowed == null
                || !List.of(allowed.value()).contains(acting.get().actor().role())) {
            throw new NotAllowedException(
                    Refusal.ROLE,
                    acting.get().actor().id(),
                    acting.get().actor().role(),
                    request.getRequestURI());
        }
        return true;
    }

    private static void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityContextHolder.clearContext();
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
        response.sendRedirect("/sign-in?ended");
    }
}
