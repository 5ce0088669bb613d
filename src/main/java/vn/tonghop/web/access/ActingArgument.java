package vn.tonghop.web.access;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;

/** Hands the actor that signed in to the routes that ask for it. */
@Component
public final class ActingArgument implements HandlerMethodArgumentResolver {

    private final Present present;

    ActingArgument(Present present) {
        this.present = present;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Acting.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return present.acting().orElseThrow(() -> new NotAllowedException(Refusal.TOKEN_INVALID));
    }
}
