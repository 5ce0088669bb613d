package vn.tonghop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import vn.tonghop.web.access.ActorSignIn;
import vn.tonghop.web.access.TooManyAttemptsException;

/** Who gets as far as the pages, and what every answer tells the browser not to do. */
@Configuration
@EnableWebSecurity
class DeskSecurity {

    /** Files of our own and nothing else, nothing within a page; nobody frames a page or takes a form elsewhere. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String SIGN_IN = "/sign-in";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, ActorSignIn signIn) {
        // By itself: with the manager of the context behind it every failure would be counted twice.
        return http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(
                        routes -> routes.requestMatchers(SIGN_IN, "/invitation/*", "/desk.css", "/desk.svg", "/live.js")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .loginProcessingUrl(SIGN_IN)
                        .usernameParameter("actor")
                        .defaultSuccessUrl("/", true)
                        .failureHandler(DeskSecurity::notSignedIn))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(
                        faults -> faults.accessDeniedHandler((request, response, fault) -> refused(response)))
                .headers(DeskSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void notSignedIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        response.sendRedirect(SIGN_IN + (fault instanceof TooManyAttemptsException ? "?wait" : "?wrong"));
    }

    /** A form without its token: a page that stood open for long. */
    private static void refused(HttpServletResponse response) throws IOException {
        response.sendRedirect("/?problem=stale");
    }
}
